import { acknowledged } from "./acknowledged";
import { acknowledgeMinutes } from "./acknowledgeMinutes";
import { ageDays } from "./ageDays";
import { ageHours } from "./ageHours";
import { ageMinutes } from "./ageMinutes";
import { answered } from "./answered";
import { answerGiven } from "./answerGiven";
import { arrivalHours } from "./arrivalHours";
import { arrivedInTime } from "./arrivedInTime";
import { beyondFirstLevel } from "./beyondFirstLevel";
import { column } from "./column";
import { complaintEscalated } from "./complaintEscalated";
import { complaintSettled } from "./complaintSettled";
import { dayQuantities } from "./dayQuantities";
import { ease } from "./ease";
import type { ConditionFact, QuantityFact } from "./fact";
import { firstContact } from "./firstContact";
import { firstContactTold } from "./firstContactTold";
import { firstResponseMinutes } from "./firstResponseMinutes";
import { flag } from "./flag";
import { followedByRepeat } from "./followedByRepeat";
import { handled } from "./handled";
import { hasTarget } from "./hasTarget";
import { otherScale } from "./otherScale";
import { overdue } from "./overdue";
import { rated } from "./rated";
import { ratedMoment } from "./ratedMoment";
import { recordedResolution } from "./recordedResolution";
import { reopened } from "./reopened";
import { repeat } from "./repeat";
import { repeatWindowElapsed } from "./repeatWindowElapsed";
import { rescaledRating } from "./rescaledRating";
import { resolutionHours } from "./resolutionHours";
import { resolvedAfterHours } from "./resolvedAfterHours";
import { resolved } from "./resolved";
import { responseMoment } from "./responseMoment";
import { returned } from "./returned";
import { sentimentAfter } from "./sentimentAfter";
import { surveyed } from "./surveyed";
import { targetOf } from "./targetOf";
import { unusableTime } from "./unusableTime";
import { visitDue } from "./visitDue";
import { visitNeeded } from "./visitNeeded";

/** The conditions that metrics are written with. */
export const conditions = {
  acknowledged,
  agentStarted: flag("agentStarted"),
  answered,
  arrivedInTime,
  beyondFirstLevel,
  botOnly: flag("botOnly"),
  complaint: flag("complaint"),
  complaintEscalated,
  complaintSettled,
  escalated: flag("escalated"),
  firstContact,
  firstContactTold,
  followedByRepeat,
  handled,
  hasTarget,
  knowledgeUsed: flag("knowledgeUsed"),
  overdue,
  rated,
  recommended: flag("recommended"),
  recommendedBought: flag("recommendedBought"),
  reopened,
  repeat,
  repeatWindowElapsed,
  resolved,
  returned,
  solvedAtFirst: flag("solvedFirst"),
  surveyed,
  unusableTime,
  visitDue,
  visitNeeded,
} satisfies Record<string, ConditionFact>;

/** The quantities that metrics are written with; moments are serials in days. */
export const quantities = {
  acknowledgeMinutes,
  ageDays,
  ageHours,
  ageMinutes,
  agentReplies: column("agentReplies"),
  arrivalHours,
  cost: column("cost"),
  createdAt: column("createdAt"),
  customerReplies: column("customerReplies"),
  ...dayQuantities,
  ease,
  firstResponseMinutes,
  firstResponseTarget: targetOf("firstResponse", 1),
  handleMinutes: column("handleDuration"),
  partsLost: column("partsLost"),
  partsUsed: column("partsUsed"),
  ratedMoment,
  rating: column("rating"),
  ratingBetweenEnds: rescaledRating(1),
  ratingOfMax: rescaledRating(0),
  reassignments: column("reassignments"),
  recommendation: answerGiven("recommendation", 0, 10, otherScale("recommendation", 0, 10, 7)),
  recordedResolution,
  resolutionHours,
  resolvedAfterHours,
  resolutionTarget: targetOf("resolution", 60),
  responseMoment,
  sentimentAfter,
  sentimentStart: column("sentimentStart"),
  visits: column("visits"),
} satisfies Record<string, QuantityFact>;

export type ConditionName = keyof typeof conditions;
export type QuantityName = keyof typeof quantities;
