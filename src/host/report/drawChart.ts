import type { ReportSheet } from "./reportSheet";
import { HEADER_ROW } from "./resultSheet";

/** Queues a bar for each ranked agent, the best on top, over the whole scale of 0–100. */
export function drawChart(sheet: Excel.Worksheet, { chart, columns }: ReportSheet): void {
  if (chart === null) return;

  const column = (kind: "agent" | "composite") =>
    sheet.getRangeByIndexes(
      HEADER_ROW + 1,
      columns.findIndex((one) => one.kind === kind),
      chart.agents,
      1,
    );
  const drawn = sheet.charts.add("BarClustered", column("composite"), "Columns");
  drawn.name = "Composites";
  drawn.title.text = chart.title;
  drawn.legend.visible = false;

  const series = drawn.series.getItemAt(0);
  series.setXAxisValues(column("agent"));
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = "0.0";
  series.format.fill.setSolidColor("#2e75b6");

  drawn.axes.valueAxis.minimum = 0;
  drawn.axes.valueAxis.maximum = 100;
  // Excel draws the first bar at the bottom unless told otherwise.
  drawn.axes.categoryAxis.reversePlotOrder = true;
  drawn.setPosition(
    sheet.getCell(chart.firstRow, 1),
    sheet.getCell(chart.lastRow, Math.min(columns.length, 10) - 1),
  );
}
