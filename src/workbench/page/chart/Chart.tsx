import type { ChartContent } from "../../book/content";
import { Bars } from "./Bars";
import { CategoryAxis } from "./CategoryAxis";
import { CutText } from "./CutText";
import { FigureTable } from "./FigureTable";
import { Legend } from "./Legend";
import { Lines } from "./Lines";
import type { PlotData } from "./plot";
import { textWidth } from "./textWidth";
import { ValueAxis } from "./ValueAxis";

interface ChartProps {
  readonly chart: ChartContent;
  readonly data: PlotData;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const margin = { top: 40, right: 28, bottom: 28, left: 40 };
const LEGEND = 24;

/**
 * Draws the chart object that the add-in made through Office.js, as Excel would: bars for "Bar…"
 * types, lines for "Line…" types, columns for all others the workbench knows. The figures stand in a
 * table for people who cannot see it.
 */
export function Chart({ chart, data, width, height }: ChartProps) {
  const isHorizontal = chart.type.startsWith("Bar");
  const widest = Math.max(0, ...data.categories.map(textWidth));
  const left = isHorizontal ? Math.min(widest + 16, width * 0.4) : margin.left;
  const bottom = margin.bottom + (chart.showLegend ? LEGEND : 0);
  const plot = {
    width: Math.max(10, width - left - margin.right),
    height: Math.max(10, height - margin.top - bottom),
  };
  const drawn = { data, isHorizontal, ...plot };

  return (
    <figure className="chart" aria-label={chart.title}>
      <svg width={width} height={height} role="img" aria-label={chart.title}>
        <CutText
          className="chart-title"
          text={chart.title}
          // Set in 14 pixels, not 12.
          room={(width - 24) * (12 / 14)}
          x={width / 2}
          y={24}
          textAnchor="middle"
        />
        <g transform={`translate(${left} ${margin.top})`}>
          <ValueAxis axis={chart.valueAxis ?? {}} {...drawn} />
          {chart.type.startsWith("Line") ? <Lines data={data} {...plot} /> : <Bars {...drawn} />}
          <CategoryAxis {...drawn} room={left} />
        </g>
        {chart.showLegend && (
          <Legend chart={chart} data={data} width={width} y={height - LEGEND / 2} />
        )}
      </svg>
      <FigureTable caption={chart.title} data={data} />
    </figure>
  );
}
