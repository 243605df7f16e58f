import type { Area, Book, BookEvent, Sheet, Table } from "../../book/Book";
import { areaAddress } from "../objects/address";
import { intersection } from "../objects/areas";
import type { Session } from "../Session";
import { eventTypes, objectEvents, wholeWorkbook, type EventType } from "./eventTypes";
import { joinedChanges, type Change } from "./joinedChanges";
import { Subscriptions } from "./Subscriptions";

/** Category, type, target and what happened. */
export type Message = readonly [category: number, type: number, target: string, body: unknown];

/** As the library reads it: the body as JSON, and a running number. */
export type Entry = readonly [number, number, string, string, number];

/**
 * Tells the pane what happened to the workbook, whoever did it: the user at the grid or the
 * add-in itself. Changes are told when the batch that made them is done, or at the next turn.
 */
export class EventFeed {
  readonly subscriptions = new Subscriptions();
  /** `context.runtime.enableEvents`. */
  isEnabled = true;
  /** Where entries go: the channel to the pane sets this. */
  deliver: (entries: readonly Entry[]) => void = () => {};
  /** `Workbook.onSelectionChanged` is an event of its own, beside the feed. */
  selectionMoved: () => void = () => {};

  readonly #session: Session;
  readonly #stopListening: () => void;
  #changes: Change[] = [];
  #entries: Entry[] = [];
  #sent = 0;
  #isScheduled = false;
  #active: string;

  constructor(session: Session, book: Book) {
    this.#session = session;
    this.#active = book.activeSheet().id;
    this.#stopListening = book.on((event) => this.#hear(event));
  }

  push([category, type, target, body]: Message): void {
    this.#entries.push([category, type, target, JSON.stringify(body), (this.#sent += 1)]);
    this.#schedule();
  }

  /** Sends what has gathered. */
  send(): void {
    for (const change of joinedChanges(this.#changes.splice(0))) this.#tellChange(change);
    const entries = this.#entries.splice(0);
    if (entries.length > 0) this.deliver(entries);
  }

  tableAdded(table: Table): void {
    const body = { source: "Local", tableId: table.id, worksheetId: table.sheet.id };
    for (const target of [table.sheet.id, wholeWorkbook]) {
      this.#tell(eventTypes.tableAdded, target, body);
    }
  }

  tableDeleted(tableId: string, tableName: string, worksheetId: string): void {
    const body = { source: "Local", tableId, tableName, worksheetId };
    for (const target of [worksheetId, wholeWorkbook]) {
      this.#tell(eventTypes.tableDeleted, target, body);
    }
  }

  dispose(): void {
    this.#stopListening();
  }

  #hear(event: BookEvent): void {
    switch (event.type) {
      case "changed":
        if (this.isEnabled) this.#changes.push(event);
        this.#schedule();
        break;
      case "calculated":
        // Excel does not always know which cells they were, so nobody may count on the address.
        this.#tellSheet(eventTypes.sheetCalculated, event.sheet.id, { address: null });
        break;
      case "selected":
        this.#tellSelection(event.sheet, event.area);
        break;
      case "activated":
        this.#tellActivation(event.sheet.id);
        break;
      case "added":
        this.#tellSheet(eventTypes.sheetAdded, event.sheet.id, { source: "Local" });
        break;
      case "removed":
        this.#tellSheet(eventTypes.sheetDeleted, event.sheetId, { source: "Local" });
        break;
      case "renamed":
        this.#tellSheet(eventTypes.sheetNameChanged, event.sheet.id, {
          source: "Local",
          nameBefore: event.before,
          nameAfter: event.sheet.name,
        });
        break;
      case "loaded":
        this.#session.references.releaseAll();
        this.#changes = [];
        break;
      case "charts":
        break;
    }
  }

  #tellChange({ sheet, area, source }: Change): void {
    const details = {
      changeType: "RangeEdited",
      source: "Local",
      address: areaAddress(area),
      shiftDirection: "None",
      triggerSource: source === "add-in" ? "ThisLocalAddin" : "Unknown",
    };
    for (const target of [sheet.id, wholeWorkbook]) {
      this.#tellRange(eventTypes.sheetChanged, target, sheet, area, details);
    }
    for (const table of sheet.tables()) {
      const inTable = intersection(table.area, area);
      if (inTable === null) continue;
      const changed = { ...details, address: areaAddress(inTable), tableId: table.id };
      for (const target of [table.id, sheet.id, wholeWorkbook]) {
        this.#tellRange(eventTypes.tableChanged, target, sheet, inTable, changed);
      }
    }
  }

  /** The handler may ask for the range later, so it is kept as one that the pane holds. */
  #tellRange(type: EventType, target: string, sheet: Sheet, area: Area, details: object): void {
    if (!this.#isAskedFor(type, target)) return;
    const { references } = this.#session;
    const referenceId = references.keepForEvent(this.#session.range(sheet, area));
    this.#tell(type, target, { ...details, worksheetId: sheet.id, referenceId });
  }

  #tellSelection(sheet: Sheet, area: Area): void {
    const body = { address: areaAddress(area), worksheetId: sheet.id };
    for (const target of [sheet.id, wholeWorkbook]) {
      this.#tell(eventTypes.sheetSelection, target, body);
    }
    if (this.isEnabled) this.selectionMoved();
  }

  #tellActivation(sheetId: string): void {
    if (sheetId === this.#active) return;
    this.#tellSheet(eventTypes.sheetDeactivated, this.#active, {});
    this.#active = sheetId;
    this.#tellSheet(eventTypes.sheetActivated, sheetId, {});
  }

  #tellSheet(type: EventType, worksheetId: string, body: object): void {
    for (const target of [worksheetId, wholeWorkbook]) {
      this.#tell(type, target, { ...body, worksheetId });
    }
  }

  #tell(type: EventType, target: string, body: object): void {
    if (this.#isAskedFor(type, target)) this.push([objectEvents, type, target, body]);
  }

  #isAskedFor(type: EventType, target: string): boolean {
    return this.isEnabled && this.subscriptions.has(type, target);
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setTimeout(() => {
      this.#isScheduled = false;
      this.send();
    }, 0);
  }
}
