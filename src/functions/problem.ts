import type { Finding, Issue, NotApplicableReason } from "../engine";

/** Why a function gives no number. Words for it are in `src/locales/functions.*.ts`. */
export type Problem = { readonly kind: "problem" } & (
  | {
      readonly code: "tooManyCells";
      readonly found: number;
      readonly limit: number;
    }
  /** In place of the tickets stands an Excel error: no table or sheet of that name. */
  | { readonly code: "noTickets"; readonly found: string }
  /** OPEN is given no name. */
  | { readonly code: "noName" }
  /** OPEN names a table or sheet that the workbook does not have. */
  | { readonly code: "noTable"; readonly found: string; readonly known: readonly string[] }
  /** The functions were loaded without the page that can read the workbook. */
  | { readonly code: "noWorkbook" }
  /** The workbook refused; `src/locales/host.*` has a sentence for each reason. */
  | { readonly code: "workbook"; readonly reason: string; readonly subject: string }
  /** No answer yet: the tickets behind a handle are to be read, then the function asked again. */
  | { readonly code: "reading"; readonly ready: () => Promise<void> }
  /** The sheet cannot be read as tickets. */
  | { readonly code: "tickets"; readonly issue: Issue }
  | { readonly code: "metric"; readonly found: string; readonly known: readonly string[] }
  | { readonly code: "profileName"; readonly found: string; readonly known: readonly string[] }
  | { readonly code: "profileTable"; readonly problem: Finding }
  | { readonly code: "period"; readonly found: string }
  /** "last month" would change by itself: a result must not depend on the day it is looked at. */
  | { readonly code: "relativePeriod"; readonly found: string }
  | { readonly code: "language"; readonly found: string }
  /** A cell that should name an agent holds an Excel error. */
  | { readonly code: "agentCell"; readonly found: string }
  | { readonly code: "unknownAgent"; readonly agent: string; readonly period: string | null }
  | { readonly code: "nobody"; readonly period: string | null }
  | {
      readonly code: "notApplicable";
      readonly metric: string;
      readonly reason: NotApplicableReason;
    }
  | { readonly code: "invalid"; readonly metric: string; readonly issue: Issue | null }
  /** Too little of the profile's weight could be measured for a composite. */
  | { readonly code: "coverage"; readonly coverage: number; readonly minimum: number }
);

export type ErrorCode = "#VALUE!" | "#N/A";

/**
 * #VALUE!: the formula or the sheet must be mended. #N/A: there is no such number. Excel shows a
 * message of ours for these two errors only.
 */
export const errorCodeOf = (problem: Problem): ErrorCode => {
  switch (problem.code) {
    case "unknownAgent":
    case "nobody":
    case "notApplicable":
    case "coverage":
      return "#N/A";
    default:
      return "#VALUE!";
  }
};

export const isProblem = (value: unknown): value is Problem =>
  typeof value === "object" && value !== null && (value as Problem).kind === "problem";
