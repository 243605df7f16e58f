import { Application } from "../../src/workbench/office/objects/Application";
import { CellValueConditionalFormat } from "../../src/workbench/office/objects/CellValueConditionalFormat";
import { Chart } from "../../src/workbench/office/objects/Chart";
import { ChartAxes } from "../../src/workbench/office/objects/ChartAxes";
import { ChartAxis } from "../../src/workbench/office/objects/ChartAxis";
import { ChartAxisTitle } from "../../src/workbench/office/objects/ChartAxisTitle";
import { ChartCollection } from "../../src/workbench/office/objects/ChartCollection";
import { ChartDataLabels } from "../../src/workbench/office/objects/ChartDataLabels";
import { ChartFill } from "../../src/workbench/office/objects/ChartFill";
import { ChartGridlines } from "../../src/workbench/office/objects/ChartGridlines";
import { ChartLegend } from "../../src/workbench/office/objects/ChartLegend";
import { ChartSeries } from "../../src/workbench/office/objects/ChartSeries";
import { ChartSeriesCollection } from "../../src/workbench/office/objects/ChartSeriesCollection";
import { ChartSeriesFormat } from "../../src/workbench/office/objects/ChartSeriesFormat";
import { ChartTitle } from "../../src/workbench/office/objects/ChartTitle";
import { ColorScaleConditionalFormat } from "../../src/workbench/office/objects/ColorScaleConditionalFormat";
import { ConditionalDataBarPositiveFormat } from "../../src/workbench/office/objects/ConditionalDataBarPositiveFormat";
import { ConditionalFormat } from "../../src/workbench/office/objects/ConditionalFormat";
import { ConditionalFormatCollection } from "../../src/workbench/office/objects/ConditionalFormatCollection";
import { ConditionalRangeFill } from "../../src/workbench/office/objects/ConditionalRangeFill";
import { ConditionalRangeFont } from "../../src/workbench/office/objects/ConditionalRangeFont";
import { ConditionalRangeFormat } from "../../src/workbench/office/objects/ConditionalRangeFormat";
import { CultureInfo } from "../../src/workbench/office/objects/CultureInfo";
import { DataBarConditionalFormat } from "../../src/workbench/office/objects/DataBarConditionalFormat";
import { NamedItem } from "../../src/workbench/office/objects/NamedItem";
import { NamedItemCollection } from "../../src/workbench/office/objects/NamedItemCollection";
import { NumberFormatInfo } from "../../src/workbench/office/objects/NumberFormatInfo";
import { PageLayout } from "../../src/workbench/office/objects/PageLayout";
import { Range } from "../../src/workbench/office/objects/Range";
import { RangeBorder } from "../../src/workbench/office/objects/RangeBorder";
import { RangeBorderCollection } from "../../src/workbench/office/objects/RangeBorderCollection";
import { RangeFill } from "../../src/workbench/office/objects/RangeFill";
import { RangeFont } from "../../src/workbench/office/objects/RangeFont";
import { RangeFormat } from "../../src/workbench/office/objects/RangeFormat";
import { Runtime } from "../../src/workbench/office/objects/Runtime";
import { Setting } from "../../src/workbench/office/objects/Setting";
import { SettingCollection } from "../../src/workbench/office/objects/SettingCollection";
import { Table } from "../../src/workbench/office/objects/Table";
import { TableCollection } from "../../src/workbench/office/objects/TableCollection";
import { TableColumn } from "../../src/workbench/office/objects/TableColumn";
import { TableColumnCollection } from "../../src/workbench/office/objects/TableColumnCollection";
import { TableRow } from "../../src/workbench/office/objects/TableRow";
import { TableRowCollection } from "../../src/workbench/office/objects/TableRowCollection";
import { TableScopedCollection } from "../../src/workbench/office/objects/TableScopedCollection";
import { Workbook } from "../../src/workbench/office/objects/Workbook";
import { Worksheet } from "../../src/workbench/office/objects/Worksheet";
import { WorksheetCollection } from "../../src/workbench/office/objects/WorksheetCollection";
import { WorksheetFreezePanes } from "../../src/workbench/office/objects/WorksheetFreezePanes";
import { WorksheetProtection } from "../../src/workbench/office/objects/WorksheetProtection";
import type { HostObject } from "../../src/workbench/office/protocol/HostObject";
import type { Session } from "../../src/workbench/office/Session";

const sheet = (session: Session) => new Worksheet(session, "sheet");
const range = (session: Session) =>
  new Range(session, "sheet", { row: 0, column: 0, rows: 1, columns: 1 });
const table = (session: Session) => new Table(session, "table");
const chart = (session: Session) => new Chart(sheet(session), "chart");
const axis = (session: Session) => new ChartAxis(chart(session), "valueAxis");
const series = (session: Session) => new ChartSeries(chart(session), 0);
const format = (session: Session) => new ConditionalFormat(range(session), "rule");
const comparison = (session: Session) => new CellValueConditionalFormat(format(session));
const bars = (session: Session) => new DataBarConditionalFormat(format(session));

/** One of every class that the workbench plays, by Excel's name for it. */
export const everyObject: Readonly<Record<string, (session: Session) => HostObject>> = {
  Application: (session) => new Application(session),
  CellValueConditionalFormat: comparison,
  Chart: chart,
  ChartAxes: (session) => new ChartAxes(chart(session)),
  ChartAxis: axis,
  ChartAxisTitle: (session) => new ChartAxisTitle(axis(session)),
  ChartCollection: (session) => new ChartCollection(sheet(session)),
  ChartDataLabels: (session) => new ChartDataLabels(series(session)),
  ChartFill: (session) => new ChartFill(series(session)),
  ChartGridlines: (session) => new ChartGridlines(axis(session)),
  ChartLegend: (session) => new ChartLegend(chart(session)),
  ChartSeries: series,
  ChartSeriesCollection: (session) => new ChartSeriesCollection(chart(session)),
  ChartSeriesFormat: (session) => new ChartSeriesFormat(series(session)),
  ChartTitle: (session) => new ChartTitle(chart(session)),
  ColorScaleConditionalFormat: (session) => new ColorScaleConditionalFormat(format(session)),
  ConditionalDataBarPositiveFormat: (session) =>
    new ConditionalDataBarPositiveFormat(bars(session)),
  ConditionalFormat: format,
  ConditionalFormatCollection: (session) => new ConditionalFormatCollection(range(session)),
  ConditionalRangeFill: (session) => new ConditionalRangeFill(comparison(session)),
  ConditionalRangeFont: (session) => new ConditionalRangeFont(comparison(session)),
  ConditionalRangeFormat: (session) => new ConditionalRangeFormat(comparison(session)),
  CultureInfo: (session) => new CultureInfo(session),
  DataBarConditionalFormat: bars,
  NamedItem: (session) => new NamedItem(session, "name"),
  NamedItemCollection: (session) => new NamedItemCollection(session),
  NumberFormatInfo: (session) => new NumberFormatInfo(session),
  PageLayout: (session) => new PageLayout(sheet(session)),
  Range: range,
  RangeBorder: (session) => new RangeBorder(range(session), "EdgeTop"),
  RangeBorderCollection: (session) => new RangeBorderCollection(range(session)),
  RangeFill: (session) => new RangeFill(range(session)),
  RangeFont: (session) => new RangeFont(range(session)),
  RangeFormat: (session) => new RangeFormat(range(session)),
  Runtime: (session) => new Runtime(session),
  Setting: (session) => new Setting(session, "key"),
  SettingCollection: (session) => new SettingCollection(session),
  Table: table,
  TableCollection: (session) => new TableCollection(session, null),
  TableColumn: (session) => new TableColumn(table(session), 0),
  TableColumnCollection: (session) => new TableColumnCollection(table(session)),
  TableRow: (session) => new TableRow(table(session), 0),
  TableRowCollection: (session) => new TableRowCollection(table(session)),
  TableScopedCollection: (session) => new TableScopedCollection(range(session), false),
  Workbook: (session) => new Workbook(session),
  Worksheet: sheet,
  WorksheetCollection: (session) => new WorksheetCollection(session),
  WorksheetFreezePanes: (session) => new WorksheetFreezePanes(sheet(session)),
  WorksheetProtection: (session) => new WorksheetProtection(sheet(session)),
};

/** Properties that the library sends under another name than it declares. */
export const wireOnly: readonly string[] = ["Worksheet.Gridlines"];
