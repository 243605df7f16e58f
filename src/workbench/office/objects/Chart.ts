import type { ChartContent } from "../../book/content";
import { ApiError } from "../protocol/apiError";
import { HostObject } from "../protocol/HostObject";
import { isOmitted, oneOf, points, text } from "./argument";
import { ChartAxes } from "./ChartAxes";
import { ChartLegend } from "./ChartLegend";
import { seriesOf } from "./seriesOf";
import { ChartSeriesCollection } from "./ChartSeriesCollection";
import { ChartTitle } from "./ChartTitle";
import { Range } from "./Range";
import { rangeAt } from "./rangeAt";
import { inPoints } from "./units";
import { Worksheet } from "./Worksheet";

export class Chart extends HostObject {
  readonly className = "Chart";
  override readonly links = ["Axes", "Legend", "Series", "Title", "Worksheet"];

  constructor(
    readonly worksheet: Worksheet,
    readonly id: string,
  ) {
    super(worksheet.session);
  }

  override identity() {
    return { Id: this.id };
  }

  get content(): ChartContent {
    const chart = this.worksheet.sheet.charts().find(({ id }) => id === this.id);
    if (!chart) throw new ApiError("ItemNotFound");
    return chart;
  }

  change(properties: Partial<ChartContent>): void {
    const { sheet } = this.worksheet;
    if (sheet.isProtected) throw new ApiError("AccessDenied");
    sheet.setChart({ ...this.content, ...properties });
  }

  get Id(): string {
    return this.content.id;
  }

  get Name(): string {
    return this.content.name;
  }

  set Name(name: unknown) {
    this.change({ name: text(name) });
  }

  get ChartType(): string {
    return this.content.type;
  }

  set ChartType(type: unknown) {
    this.change({ type: text(type) });
  }

  get Left(): number {
    return this.content.left;
  }

  set Left(left: unknown) {
    this.change({ left: points(left) });
  }

  get Top(): number {
    return this.content.top;
  }

  set Top(top: unknown) {
    this.change({ top: points(top) });
  }

  get Width(): number {
    return this.content.width;
  }

  set Width(width: unknown) {
    this.change({ width: points(width) });
  }

  get Height(): number {
    return this.content.height;
  }

  set Height(height: unknown) {
    this.change({ height: points(height) });
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }

  get Title(): ChartTitle {
    return new ChartTitle(this);
  }

  get Worksheet(): Worksheet {
    return this.worksheet;
  }

  SetData(source: unknown, seriesBy: unknown): void {
    if (!(source instanceof Range)) throw new ApiError("InvalidArgument");
    const by = isOmitted(seriesBy) ? "Auto" : oneOf(seriesBy, ["Auto", "Columns", "Rows"] as const);
    this.change({ series: seriesOf(source, by) });
  }

  /** Over the cells from one to another; from one cell on in its present size. */
  SetPosition(startCell: unknown, endCell: unknown): void {
    const start = this.#cells(startCell).area;
    const left = this.#offset("columnWidth", 0, start.column);
    const top = this.#offset("rowHeight", 0, start.row);
    if (isOmitted(endCell)) return this.change({ left, top });
    const end = this.#cells(endCell).area;
    this.change({
      left,
      top,
      width: this.#offset("columnWidth", start.column, end.column + end.columns),
      height: this.#offset("rowHeight", start.row, end.row + end.rows),
    });
  }

  Delete(): void {
    if (this.worksheet.sheet.isProtected) throw new ApiError("AccessDenied");
    this.worksheet.sheet.removeChart(this.content.id);
  }

  #cells(given: unknown): Range {
    return given instanceof Range
      ? given
      : rangeAt(this.session, this.worksheet.sheet, text(given));
  }

  #offset(measure: "columnWidth" | "rowHeight", from: number, to: number): number {
    const { sheet } = this.worksheet;
    let pixels = 0;
    for (let i = from; i < to; i++) pixels += sheet[measure](i);
    return inPoints(pixels);
  }
}
