import type { ChartContent } from "../../book/content";
import { CutText } from "./CutText";
import { lines } from "./lines";
import { Mark } from "./Mark";
import type { PlotData } from "./plot";

interface LegendProps {
  readonly chart: ChartContent;
  readonly data: PlotData;
  /** Of the chart, in pixels. */
  readonly width: number;
  /** Where its line of text stands. */
  readonly y: number;
}

/** The series by name, with the mark or the colour that each is drawn in. */
export function Legend({ chart, data, width, y }: LegendProps) {
  const room = width / Math.max(1, data.series.length);
  const isLine = chart.type.startsWith("Line");
  return lines(data, 1, 1).map(({ name, color, marker }, index) => (
    <g key={`${index} ${name}`} transform={`translate(${index * room + 16} ${y})`}>
      {isLine && <line x1={-10} x2={10} stroke={color} strokeWidth={2} />}
      <Mark style={isLine ? marker : "Square"} x={0} y={0} color={color} />
      <CutText text={name} room={room - 32} x={16} dy="0.35em" />
    </g>
  ));
}
