import type { TicketSheet } from "../../engine";
import { isProblem, type Problem } from "../problem";
import { keyOf } from "./handleText";
import { opened, shortState, type Opened } from "./opened";
import type { Pace } from "./pace";
import { sourceProblem } from "./sourceProblem";
import { placesAndRules, stateOf } from "./stateOf";
import type { FoundTickets, TicketSource, WorkbookChange } from "./ticketSource";

/** Hears of every new handle, and of the reason when there is none. */
export type Told = (answer: string | Problem) => void;

/**
 * Tickets may hold formulas over their own handle, even the handle itself; each then calls forth the
 * next. So many are given after an edit [choice], what is calculated later is left until another.
 */
const mostRenewals = 3;

/** What may differ from what was read last: nothing, rules or places, or the tickets themselves. */
const enum Doubt {
  nothing,
  rules,
  tickets,
}

/** The tickets of some tables or sheets, kept as the workbook has them. */
export class OpenTickets {
  /** What stood there when last read; null before the first reading. */
  private latest: Opened | Problem | null = null;
  /** With what each was told last. */
  private readonly listeners = new Map<Told, Opened | Problem | null>();
  private doubt = Doubt.tickets;
  private nowCalled = "";
  private ids: readonly string[] = [];
  private sheetIds: readonly string[] = [];
  private ruleSheetIds: readonly string[] = [];
  private state = "";
  private surroundings = "";
  private reading: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first edit that waits must be followed; null while none waits. */
  private due: number | null = null;
  /** New handles since somebody last edited a cell. */
  private renewals = 0;
  /** An edit, not only a calculation, is still to be followed. */
  private isEdited = false;
  /** Functions were answered while no OPEN formula listens. */
  private isAskedUnheard = false;

  constructor(
    private readonly source: () => Promise<TicketSource>,
    readonly names: readonly string[],
    private readonly pace: Pace,
  ) {}

  /** Whether these are meant: as OPEN names them, or as they are called by now. */
  isNamed(key: string): boolean {
    return key === keyOf(this.names) || key === this.nowCalled;
  }

  get isHeard(): boolean {
    return this.listeners.size > 0;
  }

  /** An OPEN formula: told now if anything is known, and at each change until stopped. */
  listen(told: Told): () => void {
    this.listeners.set(told, null);
    this.isAskedUnheard = false;
    if (this.latest && this.doubt === Doubt.nothing) this.tell();
    else void this.ready();
    return () => this.listeners.delete(told);
  }

  /**
   * What a function may calculate with; null where a reading must be awaited. While an OPEN formula
   * listens, functions may lag behind an edit: the new handle calculates them again.
   */
  current(): Opened | Problem | null {
    if (!this.isHeard) {
      this.isAskedUnheard = true;
      if (this.doubt !== Doubt.nothing) return null;
    }
    return this.latest;
  }

  /** Resolves when what stood there at the call has been read: once for all who ask together. */
  ready(): Promise<void> {
    this.reading ??= this.follow()
      // A bug of ours must not leave a formula busy for ever.
      .catch(() => this.refuse({ kind: "problem", code: "workbook", ...unexpected }))
      .finally(() => {
        this.reading = null;
        this.tell();
        if (this.doubt !== Doubt.nothing) this.followSoon();
      });
    return this.reading;
  }

  hear(change: WorkbookChange): void {
    const isEdit = change.kind !== "calculated";
    if (isEdit) this.renewals = 0;
    else if (this.renewals >= mostRenewals) return;
    const doubt = this.doubtAfter(change);
    if (doubt === Doubt.nothing) return;
    this.doubt = Math.max(this.doubt, doubt);
    this.isEdited ||= isEdit;
    this.followSoon();
  }

  close(): void {
    clearTimeout(this.timer);
    this.listeners.clear();
  }

  private doubtAfter(change: WorkbookChange): Doubt {
    if (change.kind === "places") return Doubt.rules;
    if (change.kind === "calculated") {
      if (this.sheetIds.includes(change.sheetId)) return Doubt.tickets;
      return this.ruleSheetIds.includes(change.sheetId) ? Doubt.rules : Doubt.nothing;
    }
    const { tableId, sheetId } = change;
    if (this.ids.includes(tableId ?? sheetId) || this.ids.includes(sheetId)) return Doubt.tickets;
    // Any other table may hold rules; beside a table, a row may have been added to it.
    return tableId !== null || this.sheetIds.includes(sheetId) ? Doubt.rules : Doubt.nothing;
  }

  /** Once edits pause; in the midst of edits that never do, from time to time. */
  private followSoon(): void {
    clearTimeout(this.timer);
    const now = performance.now();
    this.due ??= now + this.pace.atMost;
    const wait = Math.min(this.pace.settling, Math.max(0, this.due - now));
    this.timer = setTimeout(() => {
      this.due = null;
      if (this.isHeard) void this.ready();
      // Not because formulas were calculated: that would have them calculated for ever.
      else if (this.isAskedUnheard && this.isEdited) void this.askAnew();
    }, wait);
  }

  /**
   * A workbook opened again shows its values without having run its OPEN formulas, so nobody is
   * told of the change. Calculated once in full they run, and listen from then on.
   */
  private async askAnew(): Promise<void> {
    this.isAskedUnheard = false;
    this.isEdited = false;
    (await this.source()).recalculate();
  }

  private async follow(): Promise<void> {
    const doubt = this.doubt;
    this.doubt = Doubt.nothing;
    this.isEdited = false;
    const source = await this.source();
    const found = await source.find(this.names, this.ids);
    if (!found.ok || found.value.kind === "missing") return this.refuse(sourceProblem(found));

    const surroundings = placesAndRules(found.value);
    if (doubt < Doubt.tickets && surroundings === this.surroundings) return;
    const sheets = await source.read(found.value);
    if (sheets.ok) this.take(found.value, surroundings, sheets.value);
    // Rows came or went in the meantime: it is read again soon.
    else if (sheets.problem.code === "sourceChanged") this.doubt = Doubt.tickets;
    else this.refuse(sourceProblem(sheets));
  }

  private take(found: FoundTickets, surroundings: string, sheets: readonly TicketSheet[]): void {
    this.nowCalled = keyOf(found.places.map(({ name }) => name));
    this.ids = found.places.map(({ id }) => id);
    this.sheetIds = found.places.map(({ sheetId }) => sheetId);
    this.ruleSheetIds = found.ruleSheetIds;
    this.surroundings = surroundings;
    const state = stateOf(found, sheets);
    if (state === this.state) return;
    this.state = state;
    this.renewals += 1;
    this.latest = opened(found, sheets, shortState(state));
  }

  private refuse(problem: Problem): void {
    this.state = "";
    this.surroundings = "";
    this.latest = problem;
  }

  private tell(): void {
    const { latest } = this;
    if (latest === null) return;
    for (const [told, before] of this.listeners) {
      if (before === latest) continue;
      this.listeners.set(told, latest);
      told(isProblem(latest) ? latest : latest.handle);
    }
  }
}

const unexpected = { reason: "unexpected", subject: "" };
