import type { Finding, MonthMeasures, ReadOutcome, Report, Run, Settlement } from "../../engine";
import type { HostProblem, ReportWritten, Source } from "../../host";
import type { MonthGrounds } from "../calculation/calculation";
import type { DataSaid } from "./data/dataSaid";
import type { FormulaLost } from "./rules/desk";
import type { Rules } from "./rulesOfBook";

/** The pane, one kind a step. Choices and the last result stay, whatever is done after them. */
export type Pane = Looking | Reading | Unread | Ready | Scoring;

interface Known {
  /** What may be tickets. */
  readonly sources: readonly Source[];
  /** What the workbook's tables of rules say; null until they are read. */
  readonly rules: Rules | null;
  readonly choice: Choice;
  readonly result: Result | null;
}

/** Finding out what the workbook holds. */
export interface Looking extends Known {
  readonly step: "looking";
  readonly request: number;
}

export interface Reading extends Known {
  readonly step: "reading";
  readonly request: number;
  /** Read as one set. */
  readonly chosen: readonly Source[];
  /** What the same sources gave before, on view meanwhile; null: nothing yet. */
  readonly tickets: Tickets | null;
  /** A sheet was edited while it was being read. */
  readonly edited: boolean;
  readonly progress: Progress;
  /** The user wants it ended; it ends at its next pause. */
  readonly cancelling: boolean;
}

/** No tickets: nothing chosen, nothing to choose from, or the sources chosen could not be read. */
export interface Unread extends Known {
  readonly step: "unread";
  /** Empty: none. */
  readonly chosen: readonly Source[];
  readonly problem: Problem | null;
  /** Why they could not be read, while another problem is told over it. */
  readonly beneath?: Problem;
}

interface Prepared extends Known {
  /** Read as one set. */
  readonly chosen: readonly Source[];
  readonly tickets: Tickets;
  /**
   * A sheet, or what the tables of rules say of reading it, was edited after these tickets were
   * read, or while a scoring read them anew.
   */
  readonly edited: boolean;
}

export interface Ready extends Prepared {
  readonly step: "ready";
  readonly problem: Problem | null;
}

export interface Scoring extends Prepared {
  readonly step: "scoring";
  readonly request: number;
  readonly progress: Progress;
  /** The user wants it ended; it ends at its next pause. */
  readonly cancelling: boolean;
}

export interface Choice {
  /** "2025-03"; null while there are no tickets, or none of them carries a date. */
  readonly month: string | null;
  /** Id of a `ProfileChoice`. */
  readonly profile: string;
}

/** What was read from sheets or tables. */
export interface Tickets {
  readonly outcome: Extract<ReadOutcome, { kind: "read" }>;
  /** As they were called when they were read: so the outcome calls them. */
  readonly sources: readonly Source[];
  /** Ascending. */
  readonly months: readonly Month[];
}

export interface Month {
  /** "2025-03" */
  readonly month: string;
  /** Tickets created in it. */
  readonly tickets: number;
  /** The tickets reach into its last days. */
  readonly complete: boolean;
}

export interface Result extends MonthScored {
  /** What it was scored from; others may be read since. */
  readonly tickets: Tickets;
  readonly written: ReportWritten;
  /** Keys of the sources it was scored from. */
  readonly sources: readonly string[];
  /** The tickets or the rules were edited after scoring. */
  readonly edited: boolean;
}

/** A month as scored, with what it rests on, so that other weights need no measuring again. */
export interface MonthScored {
  readonly report: Report;
  /** Null where the month is not settled. */
  readonly settlement: Settlement | null;
  /** What the weights and the settlement warn of; the tables' own stand with the rules. */
  readonly findings: readonly Finding[];
  readonly measures: MonthMeasures;
  /** What stands behind the values; null where nobody asked. */
  readonly grounds: MonthGrounds | null;
  readonly rules: Rules;
}

export type Progress =
  | { readonly stage: "reading"; readonly done: number; readonly total: number }
  | { readonly stage: "parsing" }
  | {
      readonly stage: "measuring";
      readonly metric: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly stage: "writing"; readonly done: number; readonly total: number };

/** What to tell instead of, or beside, a result. */
export type Problem =
  | { readonly kind: "host"; readonly problem: HostProblem }
  | { readonly kind: "unreadable"; readonly outcome: Unreadable }
  /** What somebody said of the data would take the place of formulas; nothing is written yet. */
  | {
      readonly kind: "formulasInTheWay";
      readonly formulas: readonly FormulaLost[];
      readonly said: DataSaid;
    }
  /** A person confirmed the month; it is not scored again in place. */
  | { readonly kind: "monthFrozen"; readonly frozen: Run }
  | { readonly kind: "monthEmpty"; readonly month: string; readonly found: readonly string[] }
  /** Tables of rules have errors; they are shown beside. */
  | { readonly kind: "rulesBroken" }
  | { readonly kind: "noProfile"; readonly findings: readonly Finding[] }
  | { readonly kind: "sourceGone"; readonly name: string }
  | { readonly kind: "sourceRenamed"; readonly from: string; readonly to: string }
  | { readonly kind: "readCancelled" }
  | { readonly kind: "scoreCancelled" }
  /** Cancelled while Excel took no calls: the sheets begun go as soon as it takes them again. */
  | { readonly kind: "takenBackLater" }
  /** A bug of ours. */
  | { readonly kind: "unexpected"; readonly message: string };

export type Unreadable = Extract<ReadOutcome, { kind: "unreadable" }>;
