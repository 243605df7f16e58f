import { acknowledgement } from "./acknowledgement";
import { calmedCustomers } from "./calmedCustomers";
import { complaintsEscalated, complaintsHandled, complaintsResolved } from "./complaints";
import { costPerService } from "./costPerService";
import { crossSelling } from "./crossSelling";
import { customerEffort, easyContacts } from "./customerEffort";
import { dailyMetrics } from "./daily/dailyMetrics";
import { escalationRate } from "./escalationRate";
import { firstContactResolution } from "./firstContactResolution";
import { firstResponse, firstResponseMean, firstResponseP90 } from "./firstResponse";
import { firstResponseWithinTarget } from "./firstResponseWithinTarget";
import { handlingTime } from "./handlingTime";
import { enteredMetrics } from "./inputs/enteredMetrics";
import { knowledgeUse } from "./knowledgeUse";
import type { Metric } from "./metric";
import { netPromoterScore } from "./netPromoterScore";
import { overdueShare } from "./overdueShare";
import { partsLoss } from "./partsLoss";
import { participation } from "./participation";
import { badRatings, goodRatings } from "./ratingShares";
import { reopenRate } from "./reopenRate";
import { repeatRate } from "./repeatRate";
import { resolution, resolutionMean, resolutionP90 } from "./resolution";
import {
  resolvedWithin24Hours,
  resolvedWithin48Hours,
  resolvedWithinTarget,
} from "./resolvedWithin";
import { meanRating, satisfaction } from "./satisfaction";
import { returnsWithin24Hours } from "./returns";
import { satisfactionAttainment } from "./satisfactionAttainment";
import { solvedShare } from "./solvedShare";
import { ticketsPerDay } from "./ticketsPerDay";
import { arrivalInTime, firstTimeFix, onSiteWithin24Hours } from "./visits";
import { volume } from "./volume";

/** Every metric, in the order in which people read them. */
export const catalogue: readonly Metric[] = [
  volume,
  firstContactResolution,
  satisfaction,
  meanRating,
  satisfactionAttainment,
  goodRatings,
  badRatings,
  participation,
  netPromoterScore,
  customerEffort,
  easyContacts,
  firstResponse,
  firstResponseMean,
  firstResponseP90,
  firstResponseWithinTarget,
  acknowledgement,
  resolution,
  resolutionMean,
  resolutionP90,
  resolvedWithinTarget,
  resolvedWithin24Hours,
  resolvedWithin48Hours,
  returnsWithin24Hours,
  onSiteWithin24Hours,
  overdueShare,
  handlingTime,
  arrivalInTime,
  firstTimeFix,
  solvedShare,
  escalationRate,
  repeatRate,
  reopenRate,
  complaintsResolved,
  complaintsHandled,
  complaintsEscalated,
  calmedCustomers,
  knowledgeUse,
  crossSelling,
  costPerService,
  partsLoss,
  ticketsPerDay,
  ...dailyMetrics,
  ...enteredMetrics,
];

/** The user's own behind them. */
export const catalogueWith = (custom: readonly Metric[]): readonly Metric[] => [
  ...catalogue,
  ...custom,
];

/** By id, in whatever case. */
export const metricById = (
  id: string,
  metrics: readonly Metric[] = catalogue,
): Metric | undefined => {
  const wanted = id.trim().toUpperCase();
  return metrics.find((metric) => metric.id === wanted);
};
