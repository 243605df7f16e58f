import type { Criterion } from "../../criteria";
import type { ExclusionCause, ExclusionReason } from "../issue";

/** Reasons that a rule can give; the others are the reader's own. */
export const ruleReasons = [
  "invalid",
  "spam",
  "merged",
  "duplicate",
  "test",
  "cancelled",
  "botOnly",
  "agentStarted",
  "selfRated",
  "forceMajeure",
  "custom",
] as const satisfies readonly ExclusionReason[];

export type RuleReasonCode = (typeof ruleReasons)[number];

/**
 * A rule of the user's that leaves tickets out. What it asks for must all hold: a cell that meets
 * the criterion, a day within `from` and `to`, the agent.
 */
export interface ExclusionRule {
  readonly reason: RuleReasonCode;
  readonly cause: ExclusionCause;
  /** A header, or the name of a field; null: any ticket. */
  readonly column: string | null;
  readonly criterion: Criterion | null;
  /** 1900 serials; a day ends with its last moment. */
  readonly from: number | null;
  readonly to: number | null;
  readonly agent: string | null;
  /** "rating": the ticket counts, what the customer said of it does not. */
  readonly what: "ticket" | "rating";
}

export interface ExclusionRules {
  readonly rules: readonly ExclusionRule[];
  /** Reasons for which the reader leaves tickets out by itself and that are switched off. */
  readonly off: ReadonlySet<ExclusionReason>;
}

/** Nothing beyond what the reader knows by itself. */
export const noExclusionRules: ExclusionRules = { rules: [], off: new Set() };
