import type { PlacedChart } from "./placeBlocks";

const fill = "#2e75b6";
/** Lines keep Excel's own colours; they are told apart by their marks as well. */
const marks = ["Circle", "Square"] as const;
const sides = ["Top", "Bottom"] as const;

/** Queues the chart over the cells kept free for it; it reads the table beside it. */
export function drawBlockChart(sheet: Excel.Worksheet, place: PlacedChart): void {
  const { chart, dataRow, firstRow, lastRow, firstColumn, lastColumn } = place;
  const cells = (column: number) => sheet.getRangeByIndexes(dataRow, column, chart.rows, 1);
  const isLine = chart.type === "LineMarkers";

  const drawn = sheet.charts.add(chart.type, cells(chart.series[0]!.column), "Columns");
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  drawn.legend.visible = chart.series.length > 1;
  if (chart.series.length > 1) drawn.legend.position = "Bottom";

  chart.series.forEach(({ column, name, format }, index) => {
    const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    if (index > 0) series.setValues(cells(column));
    series.name = name;
    series.setXAxisValues(cells(0));
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = format;
    if (isLine) {
      series.markerStyle = marks[index]!;
      series.dataLabels.position = sides[index]!;
    } else {
      series.format.fill.setSolidColor(fill);
      series.gapWidth = 40;
    }
  });

  if (chart.scale) {
    drawn.axes.valueAxis.minimum = chart.scale.minimum;
    drawn.axes.valueAxis.maximum = chart.scale.maximum;
  }
  drawn.axes.valueAxis.numberFormat = "#,##0";
  // Every value is written at its bar or point; lines behind them only make that harder to read.
  drawn.axes.valueAxis.majorGridlines.visible = isLine;
  if (chart.type === "BarClustered") {
    drawn.axes.valueAxis.visible = false;
    // Excel draws the first bar at the bottom unless told otherwise.
    drawn.axes.categoryAxis.reversePlotOrder = true;
  }
  drawn.setPosition(sheet.getCell(firstRow, firstColumn), sheet.getCell(lastRow, lastColumn));
}
