import type { Problem } from "../problem";
import { keyOf, namesInHandle } from "./handleText";
import type { Opened } from "./opened";
import { OpenTickets, type Told } from "./OpenTickets";
import { usualPace, type Pace } from "./pace";
import type { TicketSource } from "./ticketSource";

/** Kept without an OPEN formula that listens: each holds its tickets in memory. */
const keptUnheard = 2;

/** All that a workbook's formulas hold open. One for each workbook; they know nothing of each other. */
export class Handles {
  /** In the order they were last asked for. */
  private readonly open = new Set<OpenTickets>();
  private source: Promise<TicketSource> | null = null;

  constructor(private readonly pace: Pace = usualPace) {}

  /** From now on handles can be given: there is a workbook to read. */
  connect(source: TicketSource | Promise<TicketSource>): void {
    this.source = Promise.resolve(source).then((ready) => {
      ready.watch((change) => {
        for (const tickets of this.open) tickets.hear(change);
      });
      return ready;
    });
  }

  /** An OPEN formula: told a handle, a new one after each change, or why there is none. */
  listen(names: readonly string[], told: Told): () => void {
    if (!this.source) {
      told(unconnected);
      return () => {};
    }
    const tickets = this.of(names);
    const stop = tickets.listen(told);
    return () => {
      stop();
      this.dropUnheard();
    };
  }

  /** What is behind a handle; "reading" where it must be read first. Null: the text is no handle. */
  resolve(text: string): Opened | Problem | null {
    const names = namesInHandle(text);
    if (!names) return null;
    if (!this.source) return unconnected;
    const tickets = this.of(names);
    return tickets.current() ?? { kind: "problem", code: "reading", ready: () => tickets.ready() };
  }

  /** Another workbook stands in the place of the one before: nothing of that may answer. */
  startAnew(): void {
    for (const tickets of this.open) tickets.close();
    this.open.clear();
  }

  private of(names: readonly string[]): OpenTickets {
    const key = keyOf(names);
    const known = [...this.open].find((tickets) => tickets.isNamed(key));
    const tickets = known ?? new OpenTickets(() => this.source!, names, this.pace);
    this.open.delete(tickets);
    this.open.add(tickets);
    if (!known) this.dropUnheard();
    return tickets;
  }

  private dropUnheard(): void {
    const unheard = [...this.open].filter(({ isHeard }) => !isHeard);
    for (const tickets of unheard.slice(0, -keptUnheard)) {
      tickets.close();
      this.open.delete(tickets);
    }
  }
}

const unconnected: Problem = { kind: "problem", code: "noWorkbook" };
