import { UNKNOWN, YES } from "../../tickets/columns";
import type { TextColumn } from "../../tickets/columns";

/**
 * A measure of every agent. Entry `c` belongs to the agent with code `c` in the agent column; entry
 * 0 to everybody together, since code 0 is nobody's. A value means nothing where its count is 0.
 */
export interface Tally {
  readonly values: Float64Array;
  /** The denominators. */
  readonly counts: Float64Array;
  /** Tickets of which it cannot be told whether they belong, or how they count. */
  readonly leftOut: number;
}

export function tallyCount(agents: TextColumn, among: Uint8Array): Tally {
  const cells = crossTable(agents, among, among);
  const counts = new Float64Array(agents.words.length);
  let leftOut = 0;
  for (let agent = 1; agent < counts.length; agent++) {
    counts[agent] = cells[agent * 9 + YES * 3 + YES]!;
    leftOut += cells[agent * 9 + UNKNOWN * 3 + UNKNOWN]!;
  }
  counts[0] = total(counts);
  return { values: counts, counts, leftOut };
}

export function tallyRate(agents: TextColumn, among: Uint8Array, counting: Uint8Array): Tally {
  const cells = crossTable(agents, among, counting);
  const counted = new Float64Array(agents.words.length);
  const counts = new Float64Array(agents.words.length);
  let leftOut = 0;
  for (let agent = 1; agent < counts.length; agent++) {
    const [no, yes, unknown] = cells.subarray(agent * 9 + YES * 3, agent * 9 + UNKNOWN * 3);
    counted[agent] = yes!;
    counts[agent] = yes! + no!;
    leftOut += unknown!;
    for (const perhaps of cells.subarray(agent * 9 + UNKNOWN * 3, agent * 9 + 9))
      leftOut += perhaps;
  }
  counted[0] = total(counted);
  counts[0] = total(counts);
  return { values: divided(counted, counts), counts, leftOut };
}

/** The sum or the mean of a quantity. */
export function tallySum(
  agents: TextColumn,
  among: Uint8Array,
  values: Float64Array,
  kind: "sum" | "mean",
): Tally {
  const sums = new Float64Array(agents.words.length);
  const counts = new Float64Array(agents.words.length);
  let leftOut = 0;
  for (let ticket = 0; ticket < among.length; ticket++) {
    const agent = agents.codes[ticket]!;
    const value = values[ticket]!;
    if (among[ticket] === YES && value === value) {
      sums[agent]! += value;
      counts[agent]!++;
    } else if (among[ticket] !== 0 && agent !== 0) leftOut++;
  }
  sums[0] = total(sums);
  counts[0] = total(counts);
  return { values: kind === "mean" ? divided(sums, counts) : sums, counts, leftOut };
}

/** Of each agent, how many tickets have which pair of answers: `agent · 9 + a · 3 + b`. */
function crossTable(agents: TextColumn, a: Uint8Array, b: Uint8Array): Uint32Array {
  const cells = new Uint32Array(agents.words.length * 9);
  const { codes } = agents;
  for (let ticket = 0; ticket < a.length; ticket++)
    cells[codes[ticket]! * 9 + a[ticket]! * 3 + b[ticket]!]!++;
  return cells;
}

/** Of all agents: what stands at entry 0 is nobody's. */
export function total(values: Float64Array): number {
  let sum = 0;
  for (let agent = 1; agent < values.length; agent++) sum += values[agent]!;
  return sum;
}

export const divided = (dividends: Float64Array, divisors: Float64Array): Float64Array =>
  dividends.map((dividend, agent) => dividend / divisors[agent]!);
