import { displayText } from "../../book/cellReading";
import type { AxisContent } from "../../book/content";
import { ticks, type PlotData } from "./plot";

interface ValueAxisProps {
  readonly axis: AxisContent;
  readonly data: PlotData;
  readonly isHorizontal: boolean;
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Round values and the lines at them, as far as the add-in left them. */
export function ValueAxis({ axis, data, isHorizontal, width, height }: ValueAxisProps) {
  const { visible = true, gridlines = true, numberFormat = "General" } = axis;
  return ticks(data, isHorizontal ? width : height).map(({ value, at }) => (
    <g key={value} transform={isHorizontal ? `translate(${at} 0)` : `translate(0 ${height - at})`}>
      {gridlines && (
        <line className="chart-line" {...(isHorizontal ? { y2: height } : { x2: width })} />
      )}
      {visible && (
        <text
          {...(isHorizontal
            ? { y: height + 16, textAnchor: "middle" as const }
            : { x: -8, dy: "0.35em", textAnchor: "end" as const })}
        >
          {displayText(value, numberFormat)}
        </text>
      )}
    </g>
  ));
}
