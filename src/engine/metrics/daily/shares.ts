import { among, by, of, ratioOfSums, weightedMean, type Measure } from "../algebra";
import type { QuantityName } from "../facts";

/** Σ part ÷ Σ whole. */
export const sharedOut = (part: QuantityName, whole: QuantityName): Measure =>
  ratioOfSums(of(part), by(whole), among());

/** A rate or a mean of each row, weighted by the first of these counts that the sheet has. */
export const weighted = (
  rate: QuantityName,
  ...counts: readonly QuantityName[]
): readonly Measure[] => counts.map((count) => weightedMean(of(rate), by(count), among()));

/** By customers served, else by customers who wrote; of calls, by those answered. */
export const byVolume = (rate: QuantityName): readonly Measure[] =>
  weighted(rate, "received", "consults", "callsAnswered");
