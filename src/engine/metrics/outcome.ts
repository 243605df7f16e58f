import type { Issue } from "../tickets/issue";
import type { AnyColumn } from "./columnRef";

/**
 * The result of a measurement. Not applicable gives its weight back; invalid makes the score blank;
 * zero never stands for "no data".
 */
export type Outcome =
  | { readonly kind: "measured"; readonly value: number; readonly n: number }
  | NotApplicable
  | { readonly kind: "invalid"; readonly issues: readonly Issue[] };

export interface NotApplicable {
  readonly kind: "notApplicable";
  readonly reason: NotApplicableReason;
  /** Of "missingColumn", what the sheet would need besides what it has; all of these. */
  readonly missing?: readonly AnyColumn[];
}

export type NotApplicableReason =
  /** The sheet lacks a column the metric needs. */
  | "missingColumn"
  /** The metric is told by tickets and the sheet's rows are agents' days, or the reverse. */
  | "otherGrain"
  /** The answers in the column are on another scale than the metric's. */
  | "otherScale"
  /** Nothing falls into the denominator. */
  | "noTickets"
  /** Company- or team-level metric asked for a person. */
  | "notForAgents"
  /** Nobody has entered a value for the period. */
  | "notEntered"
  /** Nothing above zero to divide by: no value of last year, or out of nothing. */
  | "noBasis";

export const measured = (value: number, n: number): Outcome => ({ kind: "measured", value, n });
export const notApplicable = (
  reason: NotApplicableReason,
  missing: readonly AnyColumn[] = [],
): NotApplicable => ({
  kind: "notApplicable",
  reason,
  ...(missing.length > 0 && { missing }),
});
