/** A part of a weighted mean; a null score is missing, not zero. */
export interface WeighedScore {
  readonly weight: number;
  readonly score: number | null;
}

/**
 * Weighted mean of the scores that are there [SC3]: a missing one gives its weight to the others
 * in proportion. Null when none is there or the ones there weigh nothing.
 */
export function weightedMean(parts: readonly WeighedScore[]): number | null {
  let weight = 0;
  let sum = 0;
  for (const part of parts) {
    if (part.score === null) continue;
    weight += part.weight;
    sum += part.weight * part.score;
  }
  return weight > 0 ? sum / weight : null;
}

/** Share of the weight that has a score, 0–1; parts without weight cost no coverage (V013). */
export function coverageOf(parts: readonly WeighedScore[]): number {
  let all = 0;
  let present = 0;
  for (const { weight, score } of parts) {
    all += weight;
    if (score !== null) present += weight;
  }
  return all > 0 ? present / all : 0;
}
