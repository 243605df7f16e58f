import type { Finding, Profile, ReadOutcome, Report } from "../../engine";
import type { HostProblem, ReportWritten, Source } from "../../host";

/** The pane, one kind a step. Choices and the last result stay, whatever is done after them. */
export type Pane = Looking | Reading | Unread | Ready | Scoring;

interface Known {
  readonly sources: readonly Source[];
  readonly profiles: readonly ProfileChoice[];
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
  readonly source: Source;
  /** The sheet was edited while it was being read. */
  readonly edited: boolean;
  readonly progress: Progress;
  /** The user wants it ended; it ends at its next pause. */
  readonly cancelling: boolean;
}

/** No tickets: nothing chosen, nothing to choose from, or the source chosen could not be read. */
export interface Unread extends Known {
  readonly step: "unread";
  readonly source: Source | null;
  readonly problem: Problem | null;
}

interface Prepared extends Known {
  readonly source: Source;
  readonly tickets: Tickets;
  /** The sheet was edited after these tickets were read, or while a scoring read them anew. */
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

/** What was read from a sheet. */
export interface Tickets {
  readonly outcome: Extract<ReadOutcome, { kind: "read" }>;
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

/** Weights to choose from: a built-in profile, or a table of the workbook. */
export interface ProfileChoice {
  /** The built-in profile's, or the table's. */
  readonly id: string;
  readonly name: string;
  /** Null where the table could not be read as a profile. */
  readonly profile: Profile | null;
  readonly problems: readonly Finding[];
}

export interface Result {
  readonly report: Report;
  readonly written: ReportWritten;
  /** Id of the source it was scored from. */
  readonly source: string;
  /** The tickets were edited after scoring. */
  readonly edited: boolean;
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
  | { readonly kind: "monthEmpty"; readonly month: string; readonly found: readonly string[] }
  | { readonly kind: "profileUnusable" }
  | { readonly kind: "sourceGone"; readonly name: string }
  | { readonly kind: "sourceRenamed"; readonly from: string; readonly to: string }
  | { readonly kind: "readCancelled" }
  | { readonly kind: "scoreCancelled" }
  /** A bug of ours. */
  | { readonly kind: "unexpected"; readonly message: string };

export type Unreadable = Extract<ReadOutcome, { kind: "unreadable" }>;
