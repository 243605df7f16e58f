import type { Area, Table as BookTable } from "../../book/Book";
import { eventTypes } from "../events/eventTypes";
import { ApiError } from "../protocol/apiError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { onlyAs, text } from "./argument";
import { definedName } from "./definedName";
import { Range } from "./Range";
import { rangeAt } from "./rangeAt";
import { TableColumnCollection } from "./TableColumnCollection";
import { TableRowCollection } from "./TableRowCollection";
import { Worksheet } from "./Worksheet";

export class Table extends HostObject {
  readonly className = "Table";
  override readonly links = ["Columns", "Rows", "Worksheet"];

  constructor(
    session: Session,
    readonly id: string,
  ) {
    super(session);
  }

  override identity() {
    return { Id: this.id };
  }

  get table(): BookTable {
    const table = this.session.book.table(this.id);
    if (!table) throw new ApiError("ItemNotFound");
    return table;
  }

  /** The table to change; refused where its sheet is protected. */
  get editable(): BookTable {
    const { table } = this;
    if (table.sheet.isProtected) throw new ApiError("AccessDenied");
    return table;
  }

  get Id(): string {
    return this.table.id;
  }

  get Name(): string {
    return this.table.name;
  }

  set Name(value: unknown) {
    const name = definedName(value);
    const { book } = this.session;
    const other = book.table(name);
    const isName = book.names().some((item) => item.name.toLowerCase() === name.toLowerCase());
    if ((other && other.id !== this.id) || isName) throw new ApiError("ItemAlreadyExists");
    this.editable.name = name;
  }

  get Style(): string {
    return this.table.style;
  }

  set Style(style: unknown) {
    this.editable.style = text(style);
  }

  get ShowHeaders(): boolean {
    return true;
  }

  set ShowHeaders(shown: unknown) {
    onlyAs(true, shown, "Table.showHeaders");
  }

  get ShowTotals(): boolean {
    return false;
  }

  set ShowTotals(shown: unknown) {
    onlyAs(false, shown, "Table.showTotals");
  }

  get ShowBandedRows(): boolean {
    return true;
  }

  set ShowBandedRows(shown: unknown) {
    onlyAs(true, shown, "Table.showBandedRows");
  }

  get ShowFilterButton(): boolean {
    return true;
  }

  set ShowFilterButton(shown: unknown) {
    onlyAs(true, shown, "Table.showFilterButton");
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.session, this.table.sheet.id);
  }

  GetRange(): Range {
    return this.part((area) => area);
  }

  GetHeaderRowRange(): Range {
    return this.part((area) => ({ ...area, rows: 1 }));
  }

  GetDataBodyRange(): Range {
    return this.part((area) => ({ ...area, row: area.row + 1, rows: area.rows - 1 }));
  }

  /** The header row stays where it is; the new range has to overlap the old one. */
  Resize(newRange: unknown): void {
    const { sheet, area } = this.editable;
    const range =
      newRange instanceof Range ? newRange : rangeAt(this.session, sheet, text(newRange));
    if (range.sheetId !== sheet.id || range.area.row !== area.row || range.area.rows < 2) {
      throw new ApiError("InvalidArgument");
    }
    this.table.resize(range.area);
  }

  ConvertToRange(): Range {
    const range = this.GetRange();
    this.#remove();
    return range;
  }

  /** With its cells, as Excel does. */
  Delete(): void {
    const { sheet, area } = this.editable;
    this.#remove();
    sheet.clear(area, "all");
  }

  part(of: (area: Area) => Area): Range {
    return new Range(this.session, this.table.sheet.id, of(this.table.area));
  }

  #remove(): void {
    const { id, name, sheet } = this.editable;
    this.table.remove();
    this.session.events.tableDeleted(id, name, sheet.id);
  }

  _RegisterDataChangedEvent(): void {
    this.session.events.subscriptions.add(eventTypes.tableChanged, this.id);
  }

  _UnregisterDataChangedEvent(): void {
    this.session.events.subscriptions.remove(eventTypes.tableChanged, this.id);
  }
}
