import type { Sheet } from "../../book/Book";
import { eventTypes, type EventType } from "../events/eventTypes";
import { ApiError } from "../protocol/apiError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { bool, color, count, integer, isOmitted, oneOf, text } from "./argument";
import { maxColumns, maxRows } from "./address";
import { ChartCollection } from "./ChartCollection";
import { PageBreakCollection } from "./PageBreakCollection";
import { PageLayout } from "./PageLayout";
import { Range } from "./Range";
import { rangeAt } from "./rangeAt";
import { sheetName } from "./sheetName";
import { TableCollection } from "./TableCollection";
import { WorksheetFreezePanes } from "./WorksheetFreezePanes";
import { WorksheetProtection } from "./WorksheetProtection";

export class Worksheet extends HostObject {
  readonly className = "Worksheet";
  override readonly links = [
    "Charts",
    "FreezePanes",
    "HorizontalPageBreaks",
    "PageLayout",
    "Protection",
    "Tables",
  ];

  constructor(
    session: Session,
    readonly id: string,
  ) {
    super(session);
  }

  override identity() {
    return { Id: this.id };
  }

  get sheet(): Sheet {
    return this.session.sheet(this.id);
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(value: unknown) {
    const name = sheetName(value);
    const taken = this.session.book.sheet(name);
    if (taken && taken.id !== this.id) throw new ApiError("ItemAlreadyExists");
    this.sheet.name = name;
  }

  get Position(): number {
    return this.sheet.position;
  }

  set Position(position: unknown) {
    const last = this.session.book.sheets().length - 1;
    if (count(position) > last) throw new ApiError("InvalidArgument");
    this.sheet.position = count(position);
  }

  get Visibility(): string {
    return this.sheet.visible ? "Visible" : "Hidden";
  }

  set Visibility(visibility: unknown) {
    const visible = oneOf(visibility, ["Visible", "Hidden"]) === "Visible";
    if (!visible && this.#isLastVisible) throw new ApiError("InvalidOperation");
    this.sheet.visible = visible;
  }

  get TabColor(): string {
    return this.sheet.tabColor.toUpperCase();
  }

  /** "" takes the colour away. */
  set TabColor(value: unknown) {
    this.sheet.tabColor = value === "" ? "" : color(value);
  }

  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  get Gridlines(): boolean {
    return this.sheet.showGridlines;
  }

  /** What the library sends for `showGridlines = …`. */
  set Gridlines(shown: unknown) {
    this.sheet.showGridlines = bool(shown);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this);
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this);
  }

  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.session, this.id);
  }

  Activate(): void {
    if (!this.sheet.visible) throw new ApiError("InvalidOperation");
    this.sheet.activate();
  }

  Delete(): void {
    if (this.#isLastVisible) throw new ApiError("InvalidOperation");
    this.sheet.remove();
  }

  Calculate(): void {
    this.session.recalculate();
  }

  GetRange(address: unknown): Range {
    if (!isOmitted(address)) return rangeAt(this.session, this.sheet, text(address));
    return this.#range(0, 0, maxRows, maxColumns);
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.#range(integer(row), integer(column), 1, 1);
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return this.#range(integer(row), integer(column), integer(rows), integer(columns));
  }

  /** Unlike Excel, formatting alone never makes a cell used here. */
  GetUsedRangeOrNullObject(): Range | null {
    const used = this.sheet.usedArea();
    return used === null ? null : new Range(this.session, this.id, used);
  }

  GetUsedRange(): Range {
    return this.GetUsedRangeOrNullObject() ?? this.#range(0, 0, 1, 1);
  }

  GetNextOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.#neighbour(visibleOnly, 1);
  }

  GetPreviousOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.#neighbour(visibleOnly, -1);
  }

  get #isLastVisible(): boolean {
    const visible = this.session.book.sheets().filter((sheet) => sheet.visible);
    return visible.length === 1 && visible[0]?.id === this.id;
  }

  #range(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.session, this.id, { row, column, rows, columns });
  }

  #neighbour(visibleOnly: unknown, step: number): Worksheet | null {
    const sheets = this.session.book
      .sheets()
      .filter(({ id, visible }) => visible || id === this.id || visibleOnly !== true);
    const next = sheets[sheets.findIndex(({ id }) => id === this.id) + step];
    return next ? new Worksheet(this.session, next.id) : null;
  }

  _RegisterActivatedEvent(): void {
    this.#subscribe(eventTypes.sheetActivated);
  }

  _UnregisterActivatedEvent(): void {
    this.#unsubscribe(eventTypes.sheetActivated);
  }

  _RegisterCalculatedEvent(): void {
    this.#subscribe(eventTypes.sheetCalculated);
  }

  _UnregisterCalculatedEvent(): void {
    this.#unsubscribe(eventTypes.sheetCalculated);
  }

  _RegisterDataChangedEvent(): void {
    this.#subscribe(eventTypes.sheetChanged);
  }

  _UnregisterDataChangedEvent(): void {
    this.#unsubscribe(eventTypes.sheetChanged);
  }

  _RegisterDeactivatedEvent(): void {
    this.#subscribe(eventTypes.sheetDeactivated);
  }

  _UnregisterDeactivatedEvent(): void {
    this.#unsubscribe(eventTypes.sheetDeactivated);
  }

  _RegisterEventNameChanged(): void {
    this.#subscribe(eventTypes.sheetNameChanged);
  }

  _UnregisterEventNameChanged(): void {
    this.#unsubscribe(eventTypes.sheetNameChanged);
  }

  _RegisterSelectionChangedEvent(): void {
    this.#subscribe(eventTypes.sheetSelection);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.#unsubscribe(eventTypes.sheetSelection);
  }

  #subscribe(type: EventType): void {
    this.session.events.subscriptions.add(type, this.id);
  }

  #unsubscribe(type: EventType): void {
    this.session.events.subscriptions.remove(type, this.id);
  }
}
