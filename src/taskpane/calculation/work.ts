import {
  catalogue,
  defaultSettings,
  detailSteps,
  extraHeaders,
  measureAhead,
  measuringSteps,
  monthInsight,
  readTicketSheets,
  ticketsBehind,
  ticketsPrint,
  type Cells,
  type ReadOptions,
  type TicketsBehind,
  type TicketSheet,
} from "../../engine";
import { ticketMonths } from "../state/months";
import type {
  MonthAsked,
  MonthMeasured,
  ReadTickets,
  SheetOfSet,
  TicketsRead,
  ValueAsked,
} from "./calculation";

/** Metrics that are measured in one go: what several of them need is derived once. */
const TOGETHER = 8;

/** What is done in the worker and in the page alike. */
export interface Work {
  readonly rows: (sheet: number, rows: Cells) => void;
  readonly read: (sheets: readonly SheetOfSet[], options: ReadOptions) => TicketsRead;
  readonly hold: (read: ReadTickets) => void;
  /** A step a metric; in between the page can draw. */
  readonly measure: (asked: MonthAsked) => Generator<void, MonthMeasured>;
  readonly behind: (asked: ValueAsked) => TicketsBehind;
}

export function openWork(): Work {
  const cells: unknown[][][] = [];
  let held: ReadTickets | null = null;

  return {
    rows(sheet, rows) {
      const known = (cells[sheet] ??= []);
      for (const row of rows) known.push(row as unknown[]);
    },
    read(sheets, options) {
      const set = sheets.map((sheet, at): TicketSheet => ({ ...sheet, cells: cells[at] ?? [] }));
      const outcome = readTicketSheets(set, options);
      cells.length = 0;
      if (outcome.kind === "unreadable") return { outcome, months: [] };
      held = outcome;
      return { outcome, months: ticketMonths(outcome.table) };
    },
    hold(read) {
      held = read;
    },
    measure: (asked) => measured(held!, asked),
    behind: ({ metric, request }) => ticketsBehind(held!.table, metric, request),
  };
}

function* measured(
  read: ReadTickets,
  { request, grounds, onMetric }: MonthAsked,
): Generator<void, MonthMeasured> {
  const { period, metrics = catalogue } = request;
  const settings = { ...defaultSettings, ...request.settings };
  const total = metrics.length * (grounds ? 2 : 1);
  for (let done = 0; done < metrics.length; done += TOGETHER) {
    const some = metrics.slice(done, done + TOGETHER);
    onMetric({ metric: some[0]!.id, done, total });
    yield;
    measureAhead(read.table, some, { period, settings });
  }

  const steps = measuringSteps(read, request);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const measures = step.value;
  if (!grounds) return { measures, grounds: null };

  const finding = detailSteps(measures);
  let found = finding.next();
  for (; !found.done; found = finding.next()) {
    const { metric, done } = found.value;
    onMetric({ metric, done: metrics.length + done, total });
    yield;
  }
  const print = ticketsPrint(read.table, period, extraHeaders(metrics));
  const insight = monthInsight(measures);
  return { measures, grounds: { details: found.value, insight, print } };
}
