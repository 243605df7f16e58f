import { NO, YES } from "../../tickets/columns";
import type { ConditionFact, QuantityFact } from "../facts/fact";
import type { CreditFact, Credits } from "./credits";
import { divided, total, type Tallying } from "./tally";

/** The sum or the mean of a quantity. */
export function sumTallying(
  words: number,
  credit: CreditFact,
  population: ConditionFact,
  of: QuantityFact,
  kind: "sum" | "mean",
): Tallying {
  const sums = new Float64Array(words);
  const counts = new Float64Array(words);
  let leftOut = 0;
  return {
    look(block) {
      leftOut += add(sums, counts, block.of(credit), block.of(population), block.of(of));
    },
    tally() {
      sums[0] = total(sums);
      counts[0] = total(counts);
      return { values: kind === "mean" ? divided(sums, counts) : sums, counts, leftOut };
    },
  };
}

/** Returns how many tickets are left out. */
function add(
  sums: Float64Array,
  counts: Float64Array,
  { agents, size, weights, spread }: Credits,
  ofTickets: Uint8Array,
  valuesOfTickets: Float64Array,
): number {
  const among = spread(ofTickets);
  const values = spread(valuesOfTickets);
  let leftOut = 0;
  for (let at = 0; at < size; at++) {
    const agent = agents[at]!;
    const value = values[at]!;
    if (among[at] === YES && value === value) {
      const weight = weights === undefined ? 1 : weights[at]!;
      sums[agent]! += value * weight;
      counts[agent]! += weight;
    } else if (among[at] !== NO && agent !== 0) leftOut++;
  }
  return leftOut;
}
