import { ticks, type PlotData } from "./plot";

interface ValueAxisProps {
  readonly data: PlotData;
  readonly isHorizontal: boolean;
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Round values and the lines at them. */
export function ValueAxis({ data, isHorizontal, width, height }: ValueAxisProps) {
  return ticks(data, isHorizontal ? width : height).map(({ value, at }) =>
    isHorizontal ? (
      <g key={value} transform={`translate(${at} 0)`}>
        <line className="chart-line" y2={height} />
        <text y={height + 16} textAnchor="middle">
          {value}
        </text>
      </g>
    ) : (
      <g key={value} transform={`translate(0 ${height - at})`}>
        <line className="chart-line" x2={width} />
        <text x={-8} dy="0.35em" textAnchor="end">
          {value}
        </text>
      </g>
    ),
  );
}
