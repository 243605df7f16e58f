import { ageMinutes } from "./ageMinutes";
import { answered } from "./answered";
import { column } from "./column";
import { escalated } from "./escalated";
import type { ConditionFact, QuantityFact } from "./fact";
import { firstResponseMinutes } from "./firstResponseMinutes";
import { followedByRepeat } from "./followedByRepeat";
import { hasTarget } from "./hasTarget";
import { overdue } from "./overdue";
import { recordedResolution } from "./recordedResolution";
import { rated } from "./rated";
import { ratedMoment } from "./ratedMoment";
import { reopened } from "./reopened";
import { repeat } from "./repeat";
import { repeatWindowElapsed } from "./repeatWindowElapsed";
import { resolutionHours } from "./resolutionHours";
import { resolved } from "./resolved";
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
  ageMinutes,
  cost: column("cost"),
  createdAt: column("createdAt"),
  firstResponseMinutes,
  ratedMoment,
  rating: column("rating"),
  recordedResolution,
  resolutionHours,
} satisfies Record<string, QuantityFact>;

export type ConditionName = keyof typeof conditions;
export type QuantityName = keyof typeof quantities;
