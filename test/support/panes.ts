import {
  detailSteps,
  measureMonth,
  monthInsight,
  readTickets,
  scoreBy,
  type Cells,
  type MonthMeasures,
  type ReadOutcome,
} from "../../src/engine";
import type { Source } from "../../src/host";
import type { MonthGrounds } from "../../src/taskpane/calculation/calculation";
import { ticketMonths } from "../../src/taskpane/state/months";
import type { Ready, Result, Scoring, Tickets, Unread } from "../../src/taskpane/state/pane";
import { opening } from "../../src/taskpane/state/reduce";
import { sourceKey } from "../../src/taskpane/state/sourceKey";
import { rulesOf } from "../../src/taskpane/state/rulesOfBook";
import { marchReport } from "./report";
import { ticketSheet, type SheetTicket } from "./ticketSheet";

/** A table of March tickets, or what a test makes of it. */
export function source(change: Partial<Source> = {}): Source {
  const head = ticketSheet([{ agent: "Ann", day: 3 }]);
  return {
    kind: "table",
    id: "{1}",
    name: "Tickets",
    sheetName: "March",
    rows: head.length,
    columns: 12,
    firstRow: 1,
    head,
    ...change,
  };
}

/** What the engine reads from these tickets. */
export function ticketsOf(...tickets: readonly SheetTicket[]): Tickets {
  const outcome = readTickets(ticketSheet(tickets));
  if (outcome.kind !== "read") throw new Error("the sheet of a test must be readable");
  return { outcome, sources: [source()], months: ticketMonths(outcome.table) };
}

/** What the engine says of cells that are no tickets. */
export function unreadable(cells: unknown[][]): Extract<ReadOutcome, { kind: "unreadable" }> {
  const outcome = readTickets(cells);
  if (outcome.kind !== "unreadable") throw new Error("the cells of a test must be unreadable");
  return outcome;
}

/** The rules of a workbook with these tables; without any, the usual ones. */
export const rules = (tables: Readonly<Record<string, Cells>> = {}) =>
  rulesOf(new Map(Object.entries(tables)));

const usual = rules();

const known = { choice: opening.choice, result: null, sources: [source()], rules: usual };

/** Of one March, the same object each time. */
const march = ticketsOf({ agent: "Ann", day: 3 }, { agent: "Bob", day: 31 });

export const unread = (change: Partial<Unread> = {}): Unread => ({
  ...known,
  step: "unread",
  chosen: [],
  problem: null,
  ...change,
});

export const ready = (change: Partial<Ready> = {}): Ready => ({
  ...known,
  step: "ready",
  choice: { ...opening.choice, month: "2025-03" },
  chosen: [source()],
  tickets: march,
  edited: false,
  problem: null,
  ...change,
});

export const scoring = (change: Partial<Scoring> = {}): Scoring => ({
  ...ready(),
  step: "scoring",
  request: 7,
  progress: { stage: "reading", done: 0, total: 0 },
  cancelling: false,
  ...change,
});

export const result = (change: Partial<Result> = {}): Result => ({
  report: marchReport(),
  settlement: null,
  findings: [],
  tickets: march,
  measures: measureMonth(march.outcome, { period: null }),
  grounds: null,
  rules: usual,
  written: {
    sheetId: "{9}",
    sheetName: "KPI 2025-03",
    tableName: "KPI_2025_03",
    sheetNames: ["KPI 2025-03"],
    history: { kind: "notNeeded" },
  },
  sources: ["table {1}"],
  edited: false,
  ...change,
});

/** These tickets scored by the regular profile, all months together. */
export function resultOf(sheet: readonly SheetTicket[]): Result {
  const tickets = ticketsOf(...sheet);
  const { outcome, sources } = tickets;
  const measures = measureMonth(outcome, { period: null });
  const scored = scoreBy(usual.rulebook, measures, "regular");
  if (scored.kind !== "scored") throw new Error("the month of a test must be scored");
  const { report, settlement, findings } = scored;
  const grounds = groundsOf(measures);
  return result({
    report,
    settlement,
    findings,
    tickets,
    measures,
    grounds,
    sources: sources.map(sourceKey),
  });
}

/** What stands behind the values of a month. */
export function groundsOf(measures: MonthMeasures): MonthGrounds {
  const steps = detailSteps(measures);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { details: step.value, insight: monthInsight(measures), print: "" };
}
