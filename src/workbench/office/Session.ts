import type { Area, Book, Sheet } from "../book/Book";
import { newAddIn } from "./AddIn";
import { CustomFunctionCalls } from "./functions/CustomFunctionCalls";
import { createService } from "./services/createService";
import { EventFeed } from "./events/EventFeed";
import { Faults } from "./Faults";
import { ConditionalRules } from "./objects/ConditionalRules";
import { Range } from "./objects/Range";
import { Workbook } from "./objects/Workbook";
import { ApiError } from "./protocol/apiError";
import type { HostObject } from "./protocol/HostObject";
import { References } from "./References";
import { WriteBuffer, type Row } from "./WriteBuffer";

export interface SessionOptions {
  /** What the pane is shown in, and what dates and numbers are typed in: "zh-CN" or "en-US". */
  readonly language: string;
}

/**
 * What one add-in and one workbook share while the pane is open: the book, the ranges held on to,
 * the events asked for, the custom functions under way.
 */
export class Session {
  readonly references = new References();
  readonly faults = new Faults();
  readonly addIn = newAddIn();
  readonly rules = new ConditionalRules(this);
  readonly events: EventFeed;
  readonly functions: CustomFunctionCalls;
  readonly #book: Book;
  readonly #writes = new WriteBuffer();
  #recalculation: Promise<void> = Promise.resolve();

  constructor(
    book: Book,
    readonly options: SessionOptions,
  ) {
    this.#book = book;
    this.events = new EventFeed(this, book);
    this.functions = new CustomFunctionCalls(this.events);
  }

  /** Whoever looks at the book sees every write before. */
  get book(): Book {
    this.#writes.flush();
    return this.#book;
  }

  workbook(): Workbook {
    return new Workbook(this);
  }

  createService(name: string): HostObject {
    return createService(this, name);
  }

  sheet(id: string): Sheet {
    const sheet = this.book.sheet(id);
    if (!sheet) throw new ApiError("ItemNotFound");
    return sheet;
  }

  /** Without carrying out writes that wait; for what they cannot change. */
  peek(id: string): Sheet {
    const sheet = this.#book.sheet(id);
    if (!sheet) throw new ApiError("ItemNotFound");
    return sheet;
  }

  range(sheet: Sheet, area: Area): Range {
    return new Range(this, sheet.id, area);
  }

  write(sheetId: string, area: Area, rows: readonly Row[]): void {
    const sheet = this.peek(sheetId);
    if (sheet.isProtected) throw new ApiError("AccessDenied");
    this.#writes.add(sheet, area, rows);
  }

  /**
   * Waits for formulas that are being calculated, but not for a custom function that waits for
   * us: it may be reading the workbook through this very session, and its cell reads "#BUSY!".
   */
  async calculated(): Promise<void> {
    const calculated = Promise.all([this.book.calculated(), this.#recalculation]);
    if (this.functions.areUnderWay) return;
    await Promise.race([calculated, this.functions.started()]);
  }

  recalculate(): void {
    this.#recalculation = this.book.recalculate();
  }

  /** The end of a batch: nothing stays unwritten, and the pane hears what happened. */
  settle(): void {
    this.#writes.flush();
    this.events.send();
  }

  dispose(): void {
    this.events.dispose();
    this.functions.abandon();
  }
}
