import { among, evident, is, mean, median, not, of, quantile, whereTold } from "./algebra";
import { dailyFirstResponse } from "./daily/firstResponse";
import type { Metric } from "./metric";

const responses = {
  mission: "M10",
  unit: "minutes",
  direction: "down",
  clock: "created",
  event: "responded",
  attribution: "firstResponder",
  minimum: "tickets",
} as const;

/** Answered by a person, to a customer who had written first. */
const answered = among(
  is("answered"),
  whereTold(not(evident(is("botOnly")))),
  whereTold(not(evident(is("agentStarted")))),
);

/**
 * First response time (S0-06): median minutes from creation to the first response, of the tickets
 * created in the period that have one [FRT1]. The median, because one forgotten ticket spoils a
 * mean.
 */
export const firstResponse: Metric = {
  ...responses,
  id: "FRT",
  measure: median(of("firstResponseMinutes"), answered),
};

/** For comparison with tools that tell no median [FRT6]. */
export const firstResponseMean: Metric = {
  ...responses,
  id: "FRT.MEAN",
  measure: mean(of("firstResponseMinutes"), answered),
  daily: dailyFirstResponse,
};

/** Nine of ten first responses came within so many minutes [FRT4]. */
export const firstResponseP90: Metric = {
  ...responses,
  id: "FRT.P90",
  measure: quantile(0.9, of("firstResponseMinutes"), answered),
};
