import type { AgentScore } from "../../scoring/report";

/** One dimension or metric on the way from nothing to the composite, in points of the composite. */
export interface WaterfallStep {
  readonly id: string;
  /** Of a metric's step, its dimension. */
  readonly dimension: string;
  /** Where its points begin: what the steps before it won. */
  readonly from: number;
  readonly won: number;
  /** To full marks; below 0 for more than full marks. */
  readonly lost: number;
}

/** How a composite came about. */
export interface Waterfall {
  readonly steps: readonly WaterfallStep[];
  /** What the steps won together: the composite as scored. */
  readonly scored: number;
  /** What they lost together. */
  readonly lost: number;
  /** What red lines changed afterwards; 0 where they changed nothing. */
  readonly redLines: number;
  readonly composite: number;
}

/**
 * The points of a composite, step by step [STA1]; metrics whose weight went to others are passed
 * over. Null: there is no composite.
 */
export function waterfallOf(
  { dimensions, composite }: AgentScore,
  by: "dimension" | "metric",
): Waterfall | null {
  if (composite === null) return null;
  const parts = dimensions.flatMap(({ id: dimension, metrics }) => {
    const weighed = metrics
      .filter(({ effectiveWeight }) => effectiveWeight > 0)
      .map(({ metric: id, contribution, lost }) => ({
        id,
        dimension,
        won: contribution ?? 0,
        lost: lost ?? 0,
      }));
    if (by === "metric" || weighed.length === 0) return weighed;
    const whole = { id: dimension, dimension, won: 0, lost: 0 };
    return [
      weighed.reduce(
        (sum, { won, lost }) => ({ ...sum, won: sum.won + won, lost: sum.lost + lost }),
        whole,
      ),
    ];
  });
  let scored = 0;
  let lost = 0;
  const steps = parts.map((part): WaterfallStep => {
    const step = { ...part, from: scored };
    scored += part.won;
    lost += part.lost;
    return step;
  });
  // The same points in another order of adding differ in the last digit, which no red line did.
  const change = composite - scored;
  const redLines = Math.abs(change) < 1e-9 ? 0 : change;
  return { steps, scored, lost, redLines, composite };
}
