/**
 * Something in the sheet that is not as it should be. Issues are values: collected in sheet order,
 * shown with the result, never thrown and never silently mended. Words for them are in
 * `src/locales`.
 */
export interface Issue {
  readonly code: IssueCode;
  /** Name of the sheet; null where cells came without one, or several sheets are meant. */
  readonly sheet: string | null;
  /** Row number as the sheet shows it, from 1; null when the whole sheet is meant. */
  readonly row: number | null;
  /** The header of the column; null when no single column is meant. */
  readonly column: string | null;
  /** What stands there, as text. */
  readonly found: string;
  /** What could stand there, in figures and ids; "" where the sentence for the code says it. */
  readonly expected: string;
  /** What was done about it. */
  readonly handling: "kept" | "treatedAsMissing" | "rowLeftOut" | "sheetRefused";
}

export type IssueCode =
  // the sheet as a whole: nothing can be read
  | "sheet.empty"
  | "sheet.headerOnly"
  | "sheet.noHeader"
  | "sheet.noAgentColumn"
  | "sheet.noTimeColumn"
  // one sheet of several
  | "sheet.columnMissing"
  // headers
  | "header.duplicate"
  | "header.ambiguous"
  // cells
  | "cell.error"
  | "cell.emptyAsZero"
  | "moment.unreadable"
  | "moment.ambiguousOrder"
  | "moment.farAhead"
  | "duration.unreadable"
  | "duration.ambiguous"
  | "duration.negative"
  | "duration.overYear"
  | "number.unreadable"
  | "rating.unreadable"
  | "rating.outsideScale"
  | "flag.unreadable"
  // tickets
  | "ticket.noAgent"
  | "ticket.noTime"
  | "ticket.duplicateId"
  | "ticket.identicalRow"
  | "ticket.resolvedBeforeCreated"
  | "ticket.respondedBeforeCreated"
  | "ticket.respondedAfterClosed"
  | "ticket.ratedBeforeCreated"
  // agents
  | "agent.spelling"
  | "agent.oneLetterOff"
  | "agent.notEmployed";

/** Why rows are not counted as tickets; reason codes travel with the report. */
export const exclusionReasons = [
  "summaryRow",
  "blankRow",
  "noAgent",
  "noTime",
  "duplicate",
  "invalid",
  "spam",
  "merged",
  "cancelled",
  "test",
  "supersededEvent",
] as const;

export type ExclusionReason = (typeof exclusionReasons)[number];

/** Issues are counted without end, but kept only up to so many of a code. */
export const ISSUES_KEPT = 1_000;

export interface Exclusion {
  readonly reason: ExclusionReason;
  readonly count: number;
}

/** A row as the workbook shows it. */
export interface Place {
  /** Null where cells came without a sheet's name. */
  readonly sheet: string | null;
  /** From 1. */
  readonly row: number;
}
