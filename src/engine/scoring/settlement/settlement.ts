import type { Consequence } from "../consequences";
import type { ConfirmedFail } from "../criticalFails/criticalFail";
import type { Cut } from "../distribution/cut";
import type { HistoryPeriod } from "../history/historyPeriod";
import type { Pay } from "../pay/payFor";
import type { Verdict } from "../redLines/judge";
import type { Earned } from "../rewards/rewardsFor";
import type { Streak } from "../streaks/streaksOf";
import type { Tier } from "../tiers/tier";
import type { Finding } from "../../ruleTables/finding";

/** What a month comes to. Nothing of it takes effect before a person confirms it (mission H.9). */
export interface Settlement {
  readonly period: HistoryPeriod;
  readonly people: readonly SettledPerson[];
  /** Every rule of the distribution in every group, also those that rested. */
  readonly cuts: readonly Cut[];
  readonly findings: readonly Finding<SettlementFindingCode>[];
}

/** Each property rests on those before it. */
export interface SettledPerson {
  readonly agent: string;
  readonly group: string | null;
  /** As scored, before red lines. */
  readonly scored: number | null;
  readonly redLines: readonly Verdict[];
  /** Confirmed ones of the month, whether they touch the composite or not. */
  readonly criticalFails: readonly ConfirmedFail[];
  /** After red lines and critical fails. */
  readonly composite: number | null;
  /** Among those with the same weights. */
  readonly rank: number | null;
  readonly tier: Tier | null;
  readonly inBuffer: boolean;
  /** Joined or left within the month: in no forced distribution, and pay is not prorated here. */
  readonly partOfMonth: boolean;
  /** Of the forced distribution. */
  readonly labels: readonly string[];
  /** Those that run, complete or not. */
  readonly streaks: readonly Streak[];
  readonly coefficients: readonly CoefficientSource[];
  /** All of them together; 1 where there is none. */
  readonly coefficient: number;
  readonly rewards: readonly Earned[];
  /** Null: nobody named a salary. */
  readonly pay: Pay | null;
  readonly proposals: readonly Proposal[];
}

export interface CoefficientSource {
  readonly from: "tier" | "label";
  /** The tier's or the label's name. */
  readonly id: string;
  readonly coefficient: number;
}

export interface Proposal {
  readonly consequence: Exclude<Consequence, "none">;
  readonly because: "redLine" | "label" | "streak";
  /** The rule's name. */
  readonly rule: string;
}

export type SettlementFindingCode =
  | "settlement.noTier"
  | "settlement.severalProfiles"
  | "settlement.notJudged"
  | "settlement.tooFew"
  | "settlement.tie"
  | "settlement.bothEnds"
  | "settlement.noSalary"
  | "settlement.partOfMonth"
  | "settlement.nobody"
  | "settlement.noScore"
  | "settlement.budgetWaits";
