import { eventTypes, wholeWorkbook, type EventType } from "../events/eventTypes";
import { ApiError, notImplemented } from "../protocol/apiError";
import { HostCollection } from "../protocol/HostObject";
import type { Session } from "../Session";
import { bool, integer, text } from "./argument";
import { Range } from "./Range";
import { rangeAt } from "./rangeAt";
import { Table } from "./Table";

/** The tables of one sheet, or of the whole workbook. */
export class TableCollection extends HostCollection<Table> {
  readonly className = "TableCollection";

  constructor(
    session: Session,
    readonly sheetId: string | null,
  ) {
    super(session);
  }

  get Count(): number {
    return this.#tables().length;
  }

  items(): Table[] {
    return this.#tables().map(({ id }) => new Table(this.session, id));
  }

  /** By name or id. */
  find(key: unknown): Table | null {
    const table = this.session.book.table(String(key));
    const isHere = table && (this.sheetId === null || table.sheet.id === this.sheetId);
    return isHere ? new Table(this.session, table.id) : null;
  }

  GetItemOrNullObject(key: unknown): Table | null {
    return this.find(key);
  }

  GetItemAt(index: unknown): Table {
    const table = this.items()[integer(index)];
    if (!table) throw new ApiError("InvalidArgument");
    return table;
  }

  Add(address: unknown, hasHeaders: unknown): Table {
    if (!bool(hasHeaders)) throw notImplemented("A table without a header row");
    const { book } = this.session;
    const on = this.sheetId === null ? book.activeSheet() : this.session.sheet(this.sheetId);
    const range = address instanceof Range ? address : rangeAt(this.session, on, text(address));
    const table = range.editable.addTable(range.area, undefined, true);
    this.session.events.tableAdded(table);
    return new Table(this.session, table.id);
  }

  #tables() {
    return this.sheetId === null
      ? this.session.book.tables()
      : this.session.sheet(this.sheetId).tables();
  }

  _RegisterAddedEvent(): void {
    this.#subscribe(eventTypes.tableAdded);
  }

  _UnregisterAddedEvent(): void {
    this.#unsubscribe(eventTypes.tableAdded);
  }

  _RegisterDataChangedEvent(): void {
    this.#subscribe(eventTypes.tableChanged);
  }

  _UnregisterDataChangedEvent(): void {
    this.#unsubscribe(eventTypes.tableChanged);
  }

  _RegisterDeletedEvent(): void {
    this.#subscribe(eventTypes.tableDeleted);
  }

  _UnregisterDeletedEvent(): void {
    this.#unsubscribe(eventTypes.tableDeleted);
  }

  #subscribe(type: EventType): void {
    this.session.events.subscriptions.add(type, this.sheetId ?? wholeWorkbook);
  }

  #unsubscribe(type: EventType): void {
    this.session.events.subscriptions.remove(type, this.sheetId ?? wholeWorkbook);
  }
}
