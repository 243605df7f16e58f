import { UNKNOWN, YES } from "../../tickets/columns";
import type { Condition } from "../algebra";
import type { ConditionFact } from "../facts/fact";
import { conditionColumn } from "./conditionColumn";
import type { CreditFact, Credits } from "./credits";
import { divided, total, type Tally, type Tallying } from "./tally";

/** Of each agent, how many tickets have which pair of answers: at `agent · 9 + a · 3 + b`. */
type CrossTable = Float64Array;

const emptyTable = (words: number): CrossTable => new Float64Array(words * 9);

/** How many tickets each agent has in the population. */
export function countTallying(
  words: number,
  credit: CreditFact,
  population: ConditionFact,
): Tallying {
  const cells = emptyTable(words);
  return {
    look(block) {
      const among = block.of(population);
      countAnswers(cells, block.of(credit), among, among);
    },
    tally: () => tallyCount(cells),
  };
}

/** Share of the population that is counted. */
export function rateTallying(
  words: number,
  credit: CreditFact,
  population: ConditionFact,
  counting: Condition,
): Tallying {
  const cells = emptyTable(words);
  return {
    look(block) {
      const among = block.of(population);
      const counted = conditionColumn(counting, block);
      countAnswers(cells, block.of(credit), among, counted);
    },
    tally: () => tallyRate(cells),
  };
}

function countAnswers(
  cells: CrossTable,
  { agents, size, weights, spread }: Credits,
  ofTickets: Uint8Array,
  othersOfTickets: Uint8Array,
): void {
  const [a, b] = [spread(ofTickets), spread(othersOfTickets)];
  if (weights === undefined)
    for (let at = 0; at < size; at++) cells[agents[at]! * 9 + a[at]! * 3 + b[at]!]!++;
  else
    for (let at = 0; at < size; at++) cells[agents[at]! * 9 + a[at]! * 3 + b[at]!]! += weights[at]!;
}

function tallyCount(cells: CrossTable): Tally {
  const counts = new Float64Array(cells.length / 9);
  const leftOut = new Float64Array(cells.length / 9);
  for (let agent = 1; agent < counts.length; agent++) {
    counts[agent] = cells[agent * 9 + YES * 3 + YES]!;
    leftOut[agent] = cells[agent * 9 + UNKNOWN * 3 + UNKNOWN]!;
  }
  counts[0] = total(counts);
  leftOut[0] = total(leftOut);
  return { values: counts, counts, leftOut };
}

function tallyRate(cells: CrossTable): Tally {
  const counted = new Float64Array(cells.length / 9);
  const counts = new Float64Array(cells.length / 9);
  const leftOut = new Float64Array(cells.length / 9);
  for (let agent = 1; agent < counts.length; agent++) {
    const [no, yes, unknown] = cells.subarray(agent * 9 + YES * 3, agent * 9 + UNKNOWN * 3);
    counted[agent] = yes!;
    counts[agent] = yes! + no!;
    leftOut[agent] = unknown!;
    for (const perhaps of cells.subarray(agent * 9 + UNKNOWN * 3, agent * 9 + 9))
      leftOut[agent]! += perhaps;
  }
  for (const column of [counted, counts, leftOut]) column[0] = total(column);
  return { values: divided(counted, counts), counts, leftOut };
}
