import type { Finding, Mend, Severity } from "./finding";

/** A rule and the row it was read from, below the header from 1. */
export interface Located<Rule> {
  readonly row: number;
  readonly rule: Rule;
}

export const ruleOf = <Rule>({ rule }: Located<Rule>): Rule => rule;

/** What is wrong between the rows of a table, said of one of them (null: of none in particular). */
export interface Place {
  readonly table: string;
  readonly row: number | null;
  readonly column: string | null;
}

export function findingAt<Code extends string>(
  place: Place,
  code: Code,
  severity: Severity,
  found: string | number,
  expected: string | number = "",
  mend?: readonly Mend[],
): Finding<Code> {
  const finding = {
    code,
    severity,
    ...place,
    found: shown(found),
    expected: shown(expected),
  };
  return mend ? { ...finding, mend } : finding;
}

/** Without the dust of binary arithmetic: 0.6 + 0.3 is 0.9. */
const shown = (value: string | number): string =>
  typeof value === "number" ? String(Number(value.toPrecision(12))) : value;
