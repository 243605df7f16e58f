import { UNKNOWN, YES } from "../../tickets/columns";
import type { Condition } from "../algebra";
import type { ConditionFact } from "../facts/fact";
import { conditionColumn } from "./conditionColumn";
import { divided, total, type Tally, type Tallying } from "./tally";

/** Of each agent, how many tickets have which pair of answers: at `agent · 9 + a · 3 + b`. */
type CrossTable = Uint32Array;

const emptyTable = (words: number): CrossTable => new Uint32Array(words * 9);

/** How many tickets each agent has in the population. */
export function countTallying(words: number, population: ConditionFact): Tallying {
  const cells = emptyTable(words);
  return {
    look(block) {
      const among = block.of(population);
      countAnswers(cells, block.codes("agent"), among, among, block.size);
    },
    tally: () => tallyCount(cells),
  };
}

/** Share of the population that is counted. */
export function rateTallying(
  words: number,
  population: ConditionFact,
  counting: Condition,
): Tallying {
  const cells = emptyTable(words);
  return {
    look(block) {
      const among = block.of(population);
      const counted = conditionColumn(counting, block);
      countAnswers(cells, block.codes("agent"), among, counted, block.size);
    },
    tally: () => tallyRate(cells),
  };
}

function countAnswers(
  cells: CrossTable,
  agents: Uint32Array,
  a: Uint8Array,
  b: Uint8Array,
  size: number,
): void {
  for (let ticket = 0; ticket < size; ticket++)
    cells[agents[ticket]! * 9 + a[ticket]! * 3 + b[ticket]!]!++;
}

function tallyCount(cells: CrossTable): Tally {
  const counts = new Float64Array(cells.length / 9);
  let leftOut = 0;
  for (let agent = 1; agent < counts.length; agent++) {
    counts[agent] = cells[agent * 9 + YES * 3 + YES]!;
    leftOut += cells[agent * 9 + UNKNOWN * 3 + UNKNOWN]!;
  }
  counts[0] = total(counts);
  return { values: counts, counts, leftOut };
}

function tallyRate(cells: CrossTable): Tally {
  const counted = new Float64Array(cells.length / 9);
  const counts = new Float64Array(cells.length / 9);
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
