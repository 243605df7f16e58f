import type { Block } from "../facts/fact";

/**
 * A measure of every agent. Entry `c` belongs to the agent with code `c` in the agent column; entry
 * 0 to everybody together, since code 0 is nobody's. A value means nothing where its count is 0.
 */
export interface Tally {
  readonly values: Float64Array;
  /** The denominators. */
  readonly counts: Float64Array;
  /** Tickets of which it cannot be told whether they belong, or how they count. */
  readonly leftOut: Float64Array;
}

/** A tally in the making. */
export interface Tallying {
  /** Is shown every block. */
  look(block: Block): void;
  /** When all have been shown. */
  tally(): Tally;
}

/** Of all agents: what stands at entry 0 is nobody's. */
export function total(values: Float64Array): number {
  let sum = 0;
  for (let agent = 1; agent < values.length; agent++) sum += values[agent]!;
  return sum;
}

export const divided = (dividends: Float64Array, divisors: Float64Array): Float64Array =>
  dividends.map((dividend, agent) => dividend / divisors[agent]!);
