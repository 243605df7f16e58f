import type { Period } from "../calendar/period";
import type { Outcome } from "../metrics/outcome";
import type { Settings } from "../metrics/settings";
import type { Exclusion, Issue, IssueCode } from "../tickets/issue";
import type { Profile } from "./profile";

/** A scored month, unrounded. Everything that people read is made from this and nothing else. */
export interface Report {
  /** Null: all tickets, whenever they came. */
  readonly period: Period | null;
  readonly profile: Profile;
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
  /** On rows that are agents' days: which of the metric's definitions over them was used. */
  readonly daily?: number;
}

export interface AgentScore {
  readonly agent: string;
  /** The group of most of the agent's tickets, null where the sheet has none. */
  readonly group: string | null;
  /** Tickets created in the period. */
  readonly tickets: number;
  /** By metric id, every metric of the catalogue. */
  readonly metrics: ReadonlyMap<string, Outcome>;
  readonly dimensions: readonly DimensionScore[];
  /** 0–100; null below the minimum coverage or where a measure is invalid. */
  readonly composite: number | null;
  /** Measured share of the weight, 0–1. */
  readonly coverage: number;
  /** 1 is best; equal composites share a rank and the next is skipped; null without a composite. */
  readonly rank: number | null;
  /** "excellent" | "good" | "qualified" | "improve"; null without a composite. */
  readonly tier: string | null;
}

export interface DimensionScore {
  readonly id: string;
  /** As in the profile, in points of 100. */
  readonly weight: number;
  /** 0–100; null where no metric of it could be scored. */
  readonly score: number | null;
  readonly metrics: readonly MetricScore[];
}

export interface MetricScore {
  readonly metric: string;
  readonly weight: number;
  /** The target used, in the metric's unit; null where it could not be had. */
  readonly target: number | null;
  /** 0–100; null when not measured, or measured on too few. */
  readonly score: number | null;
}
