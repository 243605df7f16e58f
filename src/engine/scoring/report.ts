import type { Period } from "../calendar/period";
import type { Metric } from "../metrics/metric";
import type { Outcome } from "../metrics/outcome";
import type { Attribution, Settings } from "../metrics/settings";
import type { Exclusion, Issue, IssueCode } from "../tickets/issue";
import type { FailedMetric } from "./criticalFails/withFails";
import type { Curve } from "./curves/curve";
import type { Profile } from "./profiles/profile";

/** A scored month, unrounded. Everything that people read is made from this and nothing else. */
export interface Report {
  /** Null: all tickets, whenever they came. */
  readonly period: Period | null;
  readonly profile: Profile;
  /** All that agents were scored by: `profile`, unless phases or roles have others. */
  readonly profiles: readonly Profile[];
  /** Version of the engine. */
  readonly engine: string;
  /** As used: `asOf` is filled in. */
  readonly settings: Settings;
  /** Tickets read from the sheet, in whatever month. */
  readonly tickets: number;
  readonly issues: readonly Issue[];
  /** How often each code was met; `issues` keeps only the first thousand of a code. */
  readonly issueCounts: ReadonlyMap<IssueCode, number>;
  readonly excluded: readonly Exclusion[];
  /** What was measured, in the order of the catalogue, the user's own behind it. */
  readonly measured: readonly Metric[];
  /** In the order of rank; unranked agents last, by name. */
  readonly agents: readonly AgentScore[];
  /** Everybody together. */
  readonly team: { readonly tickets: number; readonly metrics: ReadonlyMap<string, Outcome> };
  /** Per metric: the conditions of its definition that the sheet's columns allowed. */
  readonly notes: ReadonlyMap<string, MetricNote>;
}

export interface MetricNote {
  /** Names of conditions that were applied, for instance "notReopened". */
  readonly applied: readonly string[];
  /** Names of conditions left away because the sheet lacks their columns. */
  readonly dropped: readonly string[];
  /** Whose the tickets were taken to be. */
  readonly attribution?: Attribution;
  /** Figures of the period may still change until this moment (1900 serial). */
  readonly provisionalUntil?: number;
  /** On rows that are agents' days: which of the metric's definitions over them was used. */
  readonly daily?: number;
  /** The values are those that people entered, not the sheet's. */
  readonly entered?: true;
}

export interface AgentScore {
  readonly agent: string;
  /** The group of most of the agent's tickets, null where the sheet has none. */
  readonly group: string | null;
  /** Tickets created in the period. */
  readonly tickets: number;
  /** By metric id, all that was measured. */
  readonly metrics: ReadonlyMap<string, Outcome>;
  /** By metric id, its critical fails and the value before them; only where there were some. */
  readonly failed?: ReadonlyMap<string, FailedMetric>;
  /** Id of the profile that the agent was scored by; null where none is for the agent. */
  readonly profile: string | null;
  readonly dimensions: readonly DimensionScore[];
  /** 0–100, more by curves that are not capped; null where it is withheld. */
  readonly composite: number | null;
  /** Why there is no composite; null where there is one. */
  readonly withheld: Withheld | null;
  /** Measured share of the weight, 0–1. */
  readonly coverage: number;
  /**
   * 1 is best of those scored by the same profile; equal composites share a rank and the next is
   * skipped; null without a composite.
   */
  readonly rank: number | null;
  /** "excellent" | "good" | "qualified" | "improve"; null without a composite. */
  readonly tier: string | null;
}

/**
 * Too little of the weight is measured; a measure is invalid; a score is missing and the profile
 * blocks on that; no profile is for the agent.
 */
export type Withheld = "coverage" | "invalid" | "missing" | "noProfile";

export interface DimensionScore {
  readonly id: string;
  /** As in the profile, in points of 100. */
  readonly weight: number;
  /** 0–100; null where no metric of it counted. */
  readonly score: number | null;
  readonly metrics: readonly MetricScore[];
}

export interface MetricScore {
  readonly metric: string;
  /** As in the profile, within its dimension. */
  readonly weight: number;
  /** The value from which full marks are had, in the metric's unit; null where there is no one. */
  readonly target: number | null;
  /** As used, with everybody's value in place of "team"; null where that could not be had. */
  readonly curve: Curve | null;
  /** 0–100; null when not measured, or measured on too few. */
  readonly score: number | null;
  /**
   * What counted: the score, or what the profile puts in the place of a missing one; null where
   * nothing did and its weight went to others.
   */
  readonly counted: number | null;
  /** The period whose score was carried over, "2025-02"; only where one was. */
  readonly carriedFrom?: string;
  /** Of the whole, in points of 100; those of a composite total 100. 0 where the weight was given away. */
  readonly effectiveWeight: number;
  /** Points of the composite that came from it; those of an agent add up to the composite. */
  readonly contribution: number | null;
  /** Points to full marks: effective weight less contribution; below 0 for more than full marks. */
  readonly lost: number | null;
}
