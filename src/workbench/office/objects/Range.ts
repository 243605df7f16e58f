import type { Area, Sheet } from "../../book/Book";
import type { Scalar } from "../../book/content";
import { ApiError, notImplemented } from "../protocol/apiError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { addressOn, isOnSheet, maxColumns, maxRows } from "./address";
import { bounding, cellCount, intersection } from "./areas";
import { count, integer, isOmitted, oneOf, text } from "./argument";
import { cellEntries, formatEntries } from "./cellEntries";
import { ConditionalFormatCollection } from "./ConditionalFormatCollection";
import { DataValidation } from "./DataValidation";
import { RangeFormat } from "./RangeFormat";
import { rangeAt } from "./rangeAt";
import { spillArea, spillParent } from "./spillArea";
import { TableScopedCollection } from "./TableScopedCollection";
import { surroundingRegion } from "./surroundingRegion";
import { valueTypes } from "./valueTypes";
import { Worksheet } from "./Worksheet";
import { wrongSize } from "./wrongSize";

/** Excel refuses to hand out more cells than this at once. */
const maxCellsRead = 5_000_000;

const shifts = { Down: "down", Right: "right", Up: "up", Left: "left" } as const;

export class Range extends HostObject {
  readonly className = "Range";
  override readonly links = ["ConditionalFormats", "DataValidation", "Format", "Worksheet"];

  /** Issued when the pane holds on to the range. */
  referenceId: string | undefined;
  /** All its cells were deleted. */
  isGone = false;

  constructor(
    session: Session,
    readonly sheetId: string,
    public area: Area,
  ) {
    super(session);
    if (!isOnSheet(area)) throw new ApiError("InvalidArgument");
  }

  override identity() {
    return this.referenceId === undefined ? {} : { _ReferenceId: this.referenceId };
  }

  get sheet(): Sheet {
    if (this.isGone) throw new ApiError("ItemNotFound");
    return this.session.sheet(this.sheetId);
  }

  get isUnbounded(): boolean {
    return this.area.rows === maxRows || this.area.columns === maxColumns;
  }

  /** The sheet to change; refused where it is protected. */
  get editable(): Sheet {
    const sheet = this.sheet;
    if (sheet.isProtected) throw new ApiError("AccessDenied");
    return sheet;
  }

  /** The part of it that the grid has cells for: whole columns end where the grid ends. */
  get present(): Area {
    const { rowCount, columnCount } = this.sheet;
    if (!this.isUnbounded) return this.area;
    const grid = { row: 0, column: 0, rows: rowCount, columns: columnCount };
    return intersection(this.area, grid) ?? { ...this.area, rows: 1, columns: 1 };
  }

  get Values(): Scalar[][] | null {
    return this.#cells((sheet) => sheet.values(this.area));
  }

  set Values(values: unknown) {
    if (this.isUnbounded) throw new ApiError("InvalidArgument");
    const { rows, formats } = cellEntries(values, this.area, () =>
      this.session.peek(this.sheetId).numberFormats(this.area),
    );
    this.session.write(this.sheetId, this.area, rows);
    for (const { row, column, numberFormat } of formats) {
      const cell = { row: this.area.row + row, column: this.area.column + column };
      this.sheet.setNumberFormats({ ...cell, rows: 1, columns: 1 }, [[numberFormat]]);
    }
  }

  get Formulas(): Scalar[][] | null {
    return this.#cells((sheet) => sheet.formulas(this.area));
  }

  set Formulas(formulas: unknown) {
    this.Values = formulas;
  }

  get Text(): string[][] | null {
    return this.#cells((sheet) => sheet.texts(this.area));
  }

  get ValueTypes(): string[][] | null {
    return this.#cells((sheet) => valueTypes(sheet, this.area));
  }

  get NumberFormat(): string[][] | null {
    return this.#cells((sheet) => sheet.numberFormats(this.area));
  }

  set NumberFormat(formats: unknown) {
    const sheet = this.editable;
    if (typeof formats === "string") sheet.setStyle(this.present, { numberFormat: formats });
    else sheet.setNumberFormats(this.area, formatEntries(formats, this.area));
  }

  get HasSpill(): boolean | null {
    return spillArea(this.sheet, this.area) !== null;
  }

  get Address(): string {
    return addressOn(this.sheet.name, this.area);
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  /** -1 where there are more cells than 2^31 - 1. */
  get CellCount(): number {
    const cells = cellCount(this.area);
    return cells > 2_147_483_647 ? -1 : cells;
  }

  get IsEntireColumn(): boolean {
    return this.area.rows === maxRows;
  }

  get IsEntireRow(): boolean {
    return this.area.columns === maxColumns;
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.session, this.sheetId);
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.#at(integer(row), integer(column), 1, 1);
  }

  GetRow(row: unknown): Range {
    return this.#at(integer(row), 0, 1, this.area.columns);
  }

  GetColumn(column: unknown): Range {
    return this.#at(0, integer(column), this.area.rows, 1);
  }

  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.area.columns - 1);
  }

  GetLastCell(): Range {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }

  GetOffsetRange(rows: unknown, columns: unknown): Range {
    return this.#at(integer(rows), integer(columns), this.area.rows, this.area.columns);
  }

  GetResizedRange(rows: unknown, columns: unknown): Range {
    return this.#at(0, 0, this.area.rows + integer(rows), this.area.columns + integer(columns));
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.#at(0, 0, integer(rows), integer(columns));
  }

  GetRowsAbove(number: unknown): Range {
    const rows = isOmitted(number) ? 1 : count(number);
    return this.#at(-rows, 0, rows, this.area.columns);
  }

  GetRowsBelow(number: unknown): Range {
    const rows = isOmitted(number) ? 1 : count(number);
    return this.#at(this.area.rows, 0, rows, this.area.columns);
  }

  GetColumnsBefore(number: unknown): Range {
    const columns = isOmitted(number) ? 1 : count(number);
    return this.#at(0, -columns, this.area.rows, columns);
  }

  GetColumnsAfter(number: unknown): Range {
    const columns = isOmitted(number) ? 1 : count(number);
    return this.#at(0, this.area.columns, this.area.rows, columns);
  }

  GetEntireRow(): Range {
    return this.#of({ ...this.area, column: 0, columns: maxColumns });
  }

  GetEntireColumn(): Range {
    return this.#of({ ...this.area, row: 0, rows: maxRows });
  }

  GetBoundingRect(other: unknown): Range {
    return this.#of(bounding(this.area, this.#other(other).area));
  }

  GetIntersectionOrNullObject(other: unknown): Range | null {
    const second = this.#other(other);
    if (second.sheetId !== this.sheetId) throw new ApiError("InvalidArgument");
    const common = intersection(this.area, second.area);
    return common === null ? null : this.#of(common);
  }

  GetIntersection(other: unknown): Range {
    return this.GetIntersectionOrNullObject(other) ?? itemNotFound();
  }

  /** Unlike Excel, formatting alone never makes a cell used here. */
  GetUsedRangeOrNullObject(): Range | null {
    const used = this.sheet.usedArea();
    const common = used === null ? null : intersection(this.area, used);
    return common === null ? null : this.#of(common);
  }

  GetUsedRange(): Range {
    return this.GetUsedRangeOrNullObject() ?? this.#at(0, 0, 1, 1);
  }

  GetSurroundingRegion(): Range {
    return this.#of(surroundingRegion(this.sheet, this.area));
  }

  GetSpillingToRangeOrNullObject(): Range | null {
    const area = spillArea(this.sheet, this.area);
    return area === null ? null : this.#of(area);
  }

  GetSpillParentOrNullObject(): Range | null {
    if (cellCount(this.area) > 1) throw new ApiError("InvalidArgument");
    const area = spillParent(this.sheet, this.area);
    return area === null ? null : this.#of(area);
  }

  GetSpillParent(): Range {
    return this.GetSpillParentOrNullObject() ?? itemNotFound();
  }

  GetSpillingToRange(): Range {
    return this.GetSpillingToRangeOrNullObject() ?? itemNotFound();
  }

  GetTables(fullyContained: unknown): TableScopedCollection {
    return new TableScopedCollection(this, fullyContained === true);
  }

  Clear(applyTo: unknown): void {
    const parts = { All: "all", Contents: "contents", Formats: "formats" } as const;
    const part = isOmitted(applyTo) ? "All" : text(applyTo);
    if (!Object.hasOwn(parts, part)) throw notImplemented(`Range.clear("${part}")`);
    this.editable.clear(this.present, parts[part as keyof typeof parts]);
  }

  Insert(shift: unknown): Range {
    const direction = shifts[oneOf(shift, ["Down", "Right"] as const)];
    this.editable.insert(this.area, direction);
    this.session.references.move(this.sheetId, this.area, direction, this);
    return this.#of(this.area);
  }

  Delete(shift: unknown): void {
    const direction = shifts[oneOf(shift, ["Up", "Left"] as const)];
    this.editable.delete(this.area, direction);
    this.session.references.move(this.sheetId, this.area, direction, this);
  }

  Merge(across: unknown): void {
    this.editable.merge(this.area, across === true);
  }

  Select(): void {
    const sheet = this.sheet;
    sheet.activate();
    this.session.book.select(sheet, this.area);
  }

  /** Every formula is up to date at the end of a batch, so there is nothing to mark or to do. */
  Calculate(): void {
    this.session.recalculate();
  }

  SetDirty(): void {
    this.session.recalculate();
  }

  _KeepReference(): void {
    this.session.references.keep(this);
  }

  /** The library announces the size of an array that it is about to send in slices. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongSize();
  }

  #cells<Cells>(read: (sheet: Sheet) => Cells): Cells | null {
    if (this.isUnbounded) return null;
    if (cellCount(this.area) > maxCellsRead) throw new ApiError("RangeExceedsLimit");
    return read(this.sheet);
  }

  #at(rows: number, columns: number, rowCount: number, columnCount: number): Range {
    const { row, column } = this.area;
    return this.#of({
      row: row + rows,
      column: column + columns,
      rows: rowCount,
      columns: columnCount,
    });
  }

  #of(area: Area): Range {
    return new Range(this.session, this.sheetId, area);
  }

  #other(other: unknown): Range {
    if (other instanceof Range) return other;
    return rangeAt(this.session, this.sheet, text(other));
  }
}

function itemNotFound(): never {
  throw new ApiError("ItemNotFound");
}
