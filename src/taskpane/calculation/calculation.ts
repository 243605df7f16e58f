import type {
  BehindRequest,
  Cells,
  MeasureRequest,
  Metric,
  MonthDetails,
  MonthInsight,
  MonthMeasures,
  ReadOptions,
  ReadOutcome,
  TicketsBehind,
  TicketSheet,
} from "../../engine";
import type { Month } from "../state/pane";

/**
 * The engine at work for one run of the pane: rows in, tickets and a month's measures out. It works
 * beside the page, in a worker, so that a million rows hold up no key and no button; where there are
 * no workers the same code runs in the page.
 */
export interface Calculation {
  /** The next rows of a sheet, which stands at this place in the set; not to be used any more. */
  readonly rows: (sheet: number, rows: Cells) => void;
  /** Reads all rows given as one set. */
  readonly read: (
    sheets: readonly SheetOfSet[],
    options: ReadOptions,
  ) => Promise<TicketsRead | "cancelled">;
  /** Works on with tickets that were read before. */
  readonly hold: (read: ReadTickets, extraColumns: readonly string[]) => void;
  /** Measures the tickets read, or held. */
  readonly measure: (asked: MonthAsked) => Promise<MonthMeasured | "cancelled">;
  /** Finds the rows behind a value of the tickets read, or held. */
  readonly behind: (asked: ValueAsked) => Promise<TicketsBehind | "cancelled">;
  /** Lets go of everything. */
  readonly end: () => void;
}

export type SheetOfSet = Omit<TicketSheet, "cells">;
export type ReadTickets = Extract<ReadOutcome, { kind: "read" }>;

export interface TicketsRead {
  readonly outcome: ReadOutcome;
  /** Of the tickets read; none where the set is unreadable. */
  readonly months: readonly Month[];
}

export interface MonthAsked {
  readonly request: MeasureRequest;
  /** Whether what stands behind the values is asked for as well: it takes as long again. */
  readonly grounds: boolean;
  readonly onMetric: (progress: MetricProgress) => void;
}

/** One person's value of a metric. */
export interface ValueAsked {
  readonly metric: Metric;
  readonly request: BehindRequest;
}

export interface MetricProgress {
  readonly metric: string;
  readonly done: number;
  readonly total: number;
}

export interface MonthMeasured {
  readonly measures: MonthMeasures;
  /** Null where it was not asked for. */
  readonly grounds: MonthGrounds | null;
}

/** What stands behind a month's values. */
export interface MonthGrounds {
  readonly details: MonthDetails;
  readonly insight: MonthInsight;
  /** The fingerprint of the month's tickets. */
  readonly print: string;
}
