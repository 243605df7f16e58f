/**
 * Something wrong, or worth a look, in a table of rules: where it stands, what was found, what was
 * expected, and how it could be mended. Findings are values; words for their codes are in
 * `src/locales/findings.*`.
 */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  /** An error keeps the rule from being used; a warning is shown beside every result; a hint is not. */
  readonly severity: Severity;
  /** Name of the table, "KPI_Calendar"; "" for rules that are in no table. */
  readonly table: string;
  /** Row below the header, from 1; null when no single row is meant. */
  readonly row: number | null;
  /** Key of the column; null when no single column is meant. */
  readonly column: string | null;
  /** Id of what it is about, where no cell tells: a metric, a dimension, a key of a file. */
  readonly about?: string;
  /** What stands there, as text. */
  readonly found: string;
  /** What could stand there, in figures and ids; "" where the sentence says it. */
  readonly expected: string;
  /** Cells that, once changed so, end the finding; absent where only a person can tell. */
  readonly mend?: readonly Mend[];
}

export type Severity = "error" | "warning" | "hint";

export interface Mend {
  readonly row: number;
  readonly column: string;
  readonly value: string | number | boolean;
}

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === "error");

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Errors first, otherwise in the order of the tables. */
export const bySeverity = <F extends Finding>(findings: readonly F[]): readonly F[] =>
  [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
