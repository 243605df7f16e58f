import { lines } from "./lines";
import { Mark } from "./Mark";
import type { PlotData } from "./plot";

interface LinesProps {
  readonly data: PlotData;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export function Lines({ data, width, height }: LinesProps) {
  return lines(data, width, height).map(({ name, color, marker, labelsBelow, runs }, index) => (
    <g key={`${index} ${name}`}>
      {runs.map((run, at) => (
        <polyline
          key={at}
          points={run.map(({ x, y }) => `${x},${y}`).join(" ")}
          fill="none"
          stroke={color}
          strokeWidth={2}
        />
      ))}
      {runs.flat().map(({ x, y, label }) => (
        <g key={x}>
          <Mark style={marker} x={x} y={y} color={color} />
          <text className="chart-value" x={x} y={labelsBelow ? y + 18 : y - 8} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
    </g>
  ));
}
