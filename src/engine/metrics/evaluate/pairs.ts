import { NO, YES } from "../../tickets/columns";
import type { ConditionFact, QuantityFact } from "../facts/fact";
import type { CreditFact } from "./credits";
import { divided, total, type Tallying } from "./tally";

/**
 * Two quantities of the same rows: the mean of one weighted by the other, or the ratio of their
 * sums. Rows with only one of them are left out; rows with neither, or with a weight of 0 and no
 * value, have nothing to say.
 */
export function pairTallying(
  words: number,
  credit: CreditFact,
  population: ConditionFact,
  of: QuantityFact,
  by: QuantityFact,
  kind: "weightedMean" | "ratioOfSums",
): Tallying {
  const dividends = new Float64Array(words);
  const divisors = new Float64Array(words);
  const leftOut = new Float64Array(words);
  return {
    look(block) {
      const { agents, size, spread, weights: parts } = block.of(credit);
      const among = spread(block.of(population));
      const values = spread(block.of(of));
      const weights = spread(block.of(by));
      for (let row = 0; row < size; row++) {
        if (among[row] === NO || agents[row] === 0) continue;
        const value = values[row]!;
        const weight = weights[row]!;
        const isPair = !Number.isNaN(value) && !Number.isNaN(weight);
        if (isPair && among[row] === YES) {
          const part = parts === undefined ? 1 : parts[row]!;
          dividends[agents[row]!]! += (kind === "weightedMean" ? value * weight : value) * part;
          divisors[agents[row]!]! += weight * part;
        } else if (Math.abs(value) > 0 || weight > 0) leftOut[agents[row]!]!++;
      }
    },
    tally() {
      for (const column of [dividends, divisors, leftOut]) column[0] = total(column);
      return { values: divided(dividends, divisors), counts: divisors, leftOut };
    },
  };
}
