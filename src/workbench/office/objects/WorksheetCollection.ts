import { eventTypes, wholeWorkbook, type EventType } from "../events/eventTypes";
import { ApiError } from "../protocol/apiError";
import { HostCollection } from "../protocol/HostObject";
import { isOmitted } from "./argument";
import { sheetName } from "./sheetName";
import { Worksheet } from "./Worksheet";

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly className = "WorksheetCollection";

  items(): Worksheet[] {
    return this.session.book.sheets().map(({ id }) => new Worksheet(this.session, id));
  }

  /** By name or id. */
  find(key: unknown): Worksheet | null {
    const sheet = this.session.book.sheet(String(key));
    return sheet ? new Worksheet(this.session, sheet.id) : null;
  }

  override GetCount(visibleOnly?: unknown): number {
    return this.#sheets(visibleOnly).length;
  }

  GetItemOrNullObject(key: unknown): Worksheet | null {
    return this.find(key);
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.session, this.session.book.activeSheet().id);
  }

  GetFirst(visibleOnly: unknown): Worksheet {
    return this.#at(visibleOnly, 0);
  }

  GetLast(visibleOnly: unknown): Worksheet {
    return this.#at(visibleOnly, -1);
  }

  /** Added at the end and left in the background, as Excel does. */
  Add(name: unknown): Worksheet {
    const { book } = this.session;
    const given = isOmitted(name) ? undefined : sheetName(name);
    if (given !== undefined && book.sheet(given)) throw new ApiError("ItemAlreadyExists");
    const active = book.activeSheet();
    const sheet = book.addSheet(given, book.sheets().length);
    if (book.activeSheet().id !== active.id) active.activate();
    return new Worksheet(this.session, sheet.id);
  }

  #sheets(visibleOnly: unknown) {
    return this.session.book.sheets().filter(({ visible }) => visible || visibleOnly !== true);
  }

  #at(visibleOnly: unknown, index: number): Worksheet {
    const sheet = this.#sheets(visibleOnly).at(index);
    if (!sheet) throw new ApiError("ItemNotFound");
    return new Worksheet(this.session, sheet.id);
  }

  _RegisterActivatedEvent(): void {
    this.#subscribe(eventTypes.sheetActivated);
  }

  _UnregisterActivatedEvent(): void {
    this.#unsubscribe(eventTypes.sheetActivated);
  }

  _RegisterAddedEvent(): void {
    this.#subscribe(eventTypes.sheetAdded);
  }

  _UnregisterAddedEvent(): void {
    this.#unsubscribe(eventTypes.sheetAdded);
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

  _RegisterDeletedEvent(): void {
    this.#subscribe(eventTypes.sheetDeleted);
  }

  _UnregisterDeletedEvent(): void {
    this.#unsubscribe(eventTypes.sheetDeleted);
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
    this.session.events.subscriptions.add(type, wholeWorkbook);
  }

  #unsubscribe(type: EventType): void {
    this.session.events.subscriptions.remove(type, wholeWorkbook);
  }
}
