import { useId } from "react";
import type { ChartContent } from "../../book/content";
import { bandOf, bars, ticks, type PlotData } from "./plot";

interface ChartProps {
  readonly chart: ChartContent;
  readonly data: PlotData;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const margin = { top: 40, right: 24, bottom: 28, left: 96 };

/**
 * Draws the chart object that the add-in made through Office.js, as Excel would: bars for
 * "Bar…" types, columns for all others the workbench knows. The figures stand in a table for
 * people who cannot see it.
 */
export function Chart({ chart, data, width, height }: ChartProps) {
  const title = useId();
  const isHorizontal = chart.type.startsWith("Bar");
  const plot = {
    width: Math.max(10, width - margin.left - margin.right),
    height: Math.max(10, height - margin.top - margin.bottom),
  };
  const axis = ticks(data, isHorizontal ? plot.width : plot.height);
  const drawn = bars(data, plot.width, plot.height, isHorizontal ? "horizontal" : "vertical");
  const band = (isHorizontal ? plot.height : plot.width) / Math.max(1, data.categories.length);

  return (
    <figure className="chart" aria-labelledby={title}>
      <svg width={width} height={height} role="img" aria-labelledby={title}>
        <text id={title} className="chart-title" x={width / 2} y={24} textAnchor="middle">
          {chart.title}
        </text>
        <g transform={`translate(${margin.left} ${margin.top})`}>
          {axis.map(({ value, at }) =>
            isHorizontal ? (
              <g key={value} transform={`translate(${at} 0)`}>
                <line className="chart-line" y2={plot.height} />
                <text y={plot.height + 16} textAnchor="middle">
                  {value}
                </text>
              </g>
            ) : (
              <g key={value} transform={`translate(0 ${plot.height - at})`}>
                <line className="chart-line" x2={plot.width} />
                <text x={-8} dy="0.35em" textAnchor="end">
                  {value}
                </text>
              </g>
            ),
          )}
          {drawn.map(({ x, y, width: w, height: h, color, category, series, label }) => (
            <g key={`${series} ${category} ${isHorizontal ? y : x}`}>
              <rect x={x} y={y} width={w} height={h} fill={color} />
              <text
                className="chart-value"
                x={isHorizontal ? x + w + 4 : x + w / 2}
                y={isHorizontal ? y + h / 2 : y - 4}
                dy={isHorizontal ? "0.35em" : undefined}
                textAnchor={isHorizontal ? "start" : "middle"}
              >
                {label}
              </text>
            </g>
          ))}
          {data.categories.map((category, index) =>
            isHorizontal ? (
              <text
                key={index}
                x={-8}
                y={plot.height - (bandOf(data, index) + 0.5) * band}
                dy="0.35em"
                textAnchor="end"
              >
                {category}
              </text>
            ) : (
              <text
                key={index}
                x={(bandOf(data, index) + 0.5) * band}
                y={plot.height + 16}
                textAnchor="middle"
              >
                {category}
              </text>
            ),
          )}
        </g>
      </svg>
      <table className="visually-hidden">
        <caption>{chart.title}</caption>
        <tbody>
          {data.categories.map((category, index) => (
            <tr key={index}>
              <th scope="row">{category}</th>
              {data.series.map((series) => (
                <td key={series.name}>{series.values[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
