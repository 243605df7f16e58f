import { costPerService } from "./costPerService";
import { escalationRate } from "./escalationRate";
import { firstContactResolution } from "./firstContactResolution";
import { firstResponse } from "./firstResponse";
import { firstResponseP90 } from "./firstResponseP90";
import { firstResponseWithinTarget } from "./firstResponseWithinTarget";
import type { Metric } from "./metric";
import { overdueShare } from "./overdueShare";
import { participation } from "./participation";
import { reopenRate } from "./reopenRate";
import { repeatRate } from "./repeatRate";
import { resolution } from "./resolution";
import { resolvedWithin24Hours, resolvedWithin48Hours } from "./resolvedWithin";
import { satisfaction } from "./satisfaction";
import { ticketsPerDay } from "./ticketsPerDay";
import { volume } from "./volume";

/** Every metric, in the order in which people read them. */
export const catalogue: readonly Metric[] = [
  volume,
  firstContactResolution,
  satisfaction,
  participation,
  firstResponse,
  firstResponseP90,
  firstResponseWithinTarget,
  resolution,
  resolvedWithin24Hours,
  resolvedWithin48Hours,
  overdueShare,
  escalationRate,
  repeatRate,
  reopenRate,
  costPerService,
  ticketsPerDay,
];

/** By id, in whatever case. */
export const metricById = (id: string): Metric | undefined => {
  const wanted = id.trim().toUpperCase();
  return catalogue.find((metric) => metric.id === wanted);
};
