import { NO, YES } from "../../tickets/columns";
import type { ConditionFact, QuantityFact } from "../facts/fact";
import { divided, total, type Tallying } from "./tally";

/** The sum or the mean of a quantity. */
export function sumTallying(
  words: number,
  population: ConditionFact,
  of: QuantityFact,
  kind: "sum" | "mean",
): Tallying {
  const sums = new Float64Array(words);
  const counts = new Float64Array(words);
  let leftOut = 0;
  return {
    look(block) {
      const agents = block.codes("agent");
      leftOut += add(sums, counts, agents, block.of(population), block.of(of), block.size);
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
  agents: Uint32Array,
  among: Uint8Array,
  values: Float64Array,
  size: number,
): number {
  let leftOut = 0;
  for (let ticket = 0; ticket < size; ticket++) {
    const agent = agents[ticket]!;
    const value = values[ticket]!;
    if (among[ticket] === YES && value === value) {
      sums[agent]! += value;
      counts[agent]!++;
    } else if (among[ticket] !== NO && agent !== 0) leftOut++;
  }
  return leftOut;
}
