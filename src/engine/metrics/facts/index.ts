import { ageHours, ageMinutes } from "./age";
import { answered } from "./answered";
import { column } from "./column";
import { escalated } from "./escalated";
import type { ConditionFact, QuantityFact } from "./fact";
import { firstResponseMinutes } from "./firstResponseMinutes";
import { followedByRepeat } from "./followedByRepeat";
import { hasTarget } from "./hasTarget";
import { overdue } from "./overdue";
import { rated } from "./rated";
import { ratedMoment } from "./ratedMoment";
import { reopened } from "./reopened";
import { repeat } from "./repeat";
import { repeatWindowElapsed } from "./repeatWindowElapsed";
import { resolutionHours } from "./resolutionHours";
import { resolved } from "./resolved";
import { resolvedMoment } from "./resolvedMoment";
import { surveyed } from "./surveyed";

/** The conditions that metrics are written with. */
export const conditions = {
  answered,
  escalated,
  followedByRepeat,
  hasTarget,
  overdue,
  rated,
  reopened,
  repeat,
  repeatWindowElapsed,
  resolved,
  surveyed,
} satisfies Record<string, ConditionFact>;

/** The quantities that metrics are written with; moments are serials in days. */
export const quantities = {
  ageHours,
  ageMinutes,
  cost: column("cost"),
  createdAt: column("createdAt"),
  firstResponseMinutes,
  ratedMoment,
  rating: column("rating"),
  resolutionHours,
  resolvedMoment,
} satisfies Record<string, QuantityFact>;

export type ConditionName = keyof typeof conditions;
export type QuantityName = keyof typeof quantities;
