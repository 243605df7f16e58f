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
  const leftOut = new Float64Array(words);
  return {
    look(block) {
      const columns = { sums, counts, leftOut };
      add(columns, block.of(credit), block.of(population), block.of(of));
    },
    tally() {
      for (const column of [sums, counts, leftOut]) column[0] = total(column);
      return { values: kind === "mean" ? divided(sums, counts) : sums, counts, leftOut };
    },
  };
}

function add(
  { sums, counts, leftOut }: Record<"sums" | "counts" | "leftOut", Float64Array>,
  { agents, size, weights, spread }: Credits,
  ofTickets: Uint8Array,
  valuesOfTickets: Float64Array,
): void {
  const among = spread(ofTickets);
  const values = spread(valuesOfTickets);
  for (let at = 0; at < size; at++) {
    const agent = agents[at]!;
    const value = values[at]!;
    if (among[at] === YES && value === value) {
      const weight = weights === undefined ? 1 : weights[at]!;
      sums[agent]! += value * weight;
      counts[agent]! += weight;
    } else if (among[at] !== NO) leftOut[agent]!++;
  }
}
