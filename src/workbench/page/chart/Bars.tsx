import { bars, type PlotData } from "./plot";
import { textWidth } from "./textWidth";

interface BarsProps {
  readonly data: PlotData;
  readonly isHorizontal: boolean;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Below this many pixels a line of text would run into the next. */
const LINE = 11;

/** Bars or columns; labels that would lie over each other are left to the table. */
export function Bars({ data, isHorizontal, width, height }: BarsProps) {
  const drawn = bars(data, width, height, isHorizontal ? "horizontal" : "vertical");
  const room = (isHorizontal ? height : width) / Math.max(1, drawn.length);
  const fits = isHorizontal
    ? room >= LINE
    : drawn.every(({ label }) => textWidth(label) <= room + 2);
  return drawn.map(({ x, y, width: w, height: h, color, category, series, label }) => (
    <g key={`${series} ${category} ${isHorizontal ? y : x}`}>
      <rect x={x} y={y} width={w} height={h} fill={color} />
      {fits && (
        <text
          className="chart-value"
          x={isHorizontal ? x + w + 4 : x + w / 2}
          y={isHorizontal ? y + h / 2 : y - 4}
          dy={isHorizontal ? "0.35em" : undefined}
          textAnchor={isHorizontal ? "start" : "middle"}
        >
          {label}
        </text>
      )}
    </g>
  ));
}
