import type { Finding, Issue, NotApplicable } from "../engine";

/** Why a function gives no number. Words for it are in `src/locales/functions.*.ts`. */
export type Problem = { readonly kind: "problem" } & (
  | {
      readonly code: "tooManyCells";
      readonly found: number;
      readonly limit: number;
    }
  /** More than Excel on the web carries to a function, or back from it. */
  | { readonly code: "tooManyBytes"; readonly found: number; readonly limit: number }
  | { readonly code: "answerTooLong"; readonly rows: number; readonly columns: number }
  /** In place of the tickets stands an Excel error: no table or sheet of that name. */
  | { readonly code: "noTickets"; readonly found: string }
  /** It is the error that the formula or cell given as the tickets came to, such as an OPEN. */
  | { readonly code: "ticketsFailed"; readonly found: string }
  /** A single value stands for the tickets, and it is no handle. */
  | { readonly code: "notRange"; readonly found: string }
  /** OPEN is given no name, or an Excel error in its place. */
  | { readonly code: "noName"; readonly found: string }
  /** OPEN names a table or sheet that the workbook does not have. */
  | { readonly code: "noTable"; readonly found: string; readonly known: readonly string[] }
  /** The functions were loaded without the page that can read the workbook. */
  | { readonly code: "noWorkbook" }
  /** The workbook refused; `src/locales/host.*` has a sentence for each reason. */
  | { readonly code: "workbook"; readonly reason: string; readonly subject: string }
  /** No answer yet: the tickets behind a handle are to be read, then the function asked again. */
  | { readonly code: "reading"; readonly ready: () => Promise<void> }
  /** A range of rules that is lost, is none, or is of a kind that stands there already. */
  | { readonly code: "noRules"; readonly place: number; readonly found: string }
  | { readonly code: "notRules"; readonly place: number; readonly found: string }
  | { readonly code: "rulesTwice"; readonly place: number; readonly found: string }
  /** A range that is nearly a table of rules. */
  | {
      readonly code: "rulesLack";
      readonly place: number;
      readonly found: string;
      readonly table: string;
      readonly missing: readonly string[];
    }
  /** KPI_Profiles speaks of several profiles, and a range of weights has no name. */
  | { readonly code: "termsOfWhich"; readonly found: string }
  /** Beside a handle: rules by which its tickets would have to be read anew. */
  | { readonly code: "rulesOfHandle" }
  /** An error in a table of rules: nothing is answered by the others [RB2]. */
  | { readonly code: "rule"; readonly finding: Finding; readonly argument?: string }
  /** The sheet cannot be read as tickets; perhaps since the range begins below the header. */
  | { readonly code: "tickets"; readonly issue: Issue; readonly lacksHeader: boolean }
  | {
      readonly code: "metric";
      readonly found: string;
      readonly known: readonly string[];
      /** Those that it may be a slip or a part of; at most three. */
      readonly meant: readonly string[];
    }
  | { readonly code: "profileName"; readonly found: string; readonly known: readonly string[] }
  /** PROFILE is given a name that its rules do not hold, or none though they hold several. */
  | { readonly code: "profileOfRules"; readonly found: string; readonly known: readonly string[] }
  | { readonly code: "whichProfile"; readonly known: readonly string[] }
  | { readonly code: "profileTable"; readonly problem: Finding }
  | { readonly code: "curve"; readonly finding: Finding }
  /** An error in the items of a self-assessment, or none of them applies. */
  | { readonly code: "assessment"; readonly finding: Finding }
  | { readonly code: "nothingApplies" }
  /** KPI_Phases does not say which profile the month has. */
  | { readonly code: "phase"; readonly finding: Finding }
  | { readonly code: "period"; readonly found: string }
  /** "last month" would change by itself: a result must not depend on the day it is looked at. */
  | { readonly code: "relativePeriod"; readonly found: string }
  | { readonly code: "language"; readonly found: string }
  /** A single value that is none of those it may be; the words for them go by the argument. */
  | { readonly code: "choice"; readonly argument: ChoiceArgument; readonly found: string }
  | {
      readonly code: "number";
      readonly argument: string;
      readonly found: string;
      /** Which numbers, where not any: "≥ 0". */
      readonly range?: string;
    }
  /** What comes out is larger than any number that a cell can hold. */
  | { readonly code: "beyondNumbers" }
  /** A number that cannot be meant: 85 for a share. */
  | { readonly code: "aboveWhole"; readonly argument: string; readonly found: string }
  /** Two ranges that should go together do not: "3 × 1". */
  | {
      readonly code: "size";
      readonly argument: string;
      readonly expected: string;
      readonly found: string;
    }
  /** An argument that must not be left out. */
  | { readonly code: "needed"; readonly argument: string }
  | { readonly code: "agentTwice"; readonly agent: string }
  /** Forced distribution rests: too few people, or somebody at both ends. */
  | { readonly code: "tooFew"; readonly people: number; readonly minimum: number }
  | { readonly code: "bothEnds" }
  /** Nobody of that name in the history. */
  | { readonly code: "noHistory"; readonly found: string }
  /** A number that was to be had stands as #N/A in the cells. */
  | { readonly code: "missingNumber"; readonly argument: string }
  | { readonly code: "noInterval"; readonly metric: string }
  /** A cell that should name an agent holds an Excel error. */
  | { readonly code: "agentCell"; readonly found: string }
  | { readonly code: "unknownAgent"; readonly agent: string; readonly period: string | null }
  | { readonly code: "nobody"; readonly period: string | null }
  | {
      readonly code: "notApplicable";
      readonly metric: string;
      readonly outcome: NotApplicable;
    }
  | { readonly code: "invalid"; readonly metric: string; readonly issue: Issue | null }
  /** No part of the profile is made for the agent's role and group. */
  | { readonly code: "noProfileFor"; readonly agent: string }
  /** The profile allows no missing score. */
  | { readonly code: "missingScore"; readonly metric: string }
  /** Too little of the profile's weight could be measured for a composite. */
  | { readonly code: "coverage"; readonly coverage: number; readonly minimum: number }
);

export type ChoiceArgument = keyof typeof argumentOf;

/** Where two functions mean different things by one name, the words for it go by another. */
export const argumentOf = {
  direction: "direction",
  curve: "curve",
  part: "part",
  assessed: "part",
  deductions: "deductions",
  bonus: "bonus",
  rule: "rule",
} as const;

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
    case "noProfileFor":
    case "missingScore":
    case "tooFew":
    case "bothEnds":
    case "noHistory":
    case "missingNumber":
    case "noInterval":
    case "nothingApplies":
      return "#N/A";
    default:
      return "#VALUE!";
  }
};

export const isProblem = (value: unknown): value is Problem =>
  typeof value === "object" && value !== null && (value as Problem).kind === "problem";
