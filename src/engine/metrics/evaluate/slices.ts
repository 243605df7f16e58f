import { NO, YES } from "../../tickets/columns";
import { borrowed, givenBack } from "../../workingMemory";
import { quantities, type QuantityName } from "../facts";
import { populationColumn, type Population } from "./population";
import type { Tally, Tallying } from "./tally";

/** The values of a quantity, those of one agent side by side. */
export interface Slices {
  /** In no particular order within an agent. */
  readonly values: Float64Array;
  /** Those of the agent with code `c` begin at `starts[c]` and end before `starts[c + 1]`. */
  readonly starts: Uint32Array;
  readonly leftOut: number;
}

/**
 * Slices the values of a population by agent, by counting sort. Blocks are looked at twice, first to
 * count: cheaper than to remember every value until the counts are known.
 */
export function sliceTallying(
  words: number,
  population: Population,
  of: QuantityName,
  tallyOf: (slices: Slices) => Tally,
): Tallying {
  const starts = new Uint32Array(words + 1);
  let leftOut = 0;
  let room: { readonly values: Float64Array; readonly next: Uint32Array } | undefined;
  return {
    look(block) {
      const among = populationColumn(population, block);
      const values = block.of(quantities[of]);
      leftOut += count(block.codes("agent"), among, values, block.size, starts);
    },
    lookAgain(block) {
      const among = populationColumn(population, block);
      const values = block.of(quantities[of]);
      room ??= roomFor(starts);
      place(block.codes("agent"), among, values, block.size, room.values, room.next);
    },
    tally() {
      const { values } = room ?? roomFor(starts);
      const tally = tallyOf({ values, starts, leftOut });
      givenBack(values.buffer as ArrayBuffer);
      return tally;
    },
  };
}

/** Counts become places. */
function roomFor(starts: Uint32Array): { values: Float64Array; next: Uint32Array } {
  for (let code = 1; code < starts.length; code++) starts[code]! += starts[code - 1]!;
  const size = starts.at(-1)!;
  return { values: new Float64Array(borrowed(size * 8), 0, size), next: starts.slice() };
}

/** Without branches: a processor guesses wrong at every other ticket. Returns how many are left out. */
function count(
  agents: Uint32Array,
  among: Uint8Array,
  values: Float64Array,
  size: number,
  starts: Uint32Array,
): number {
  let leftOut = 0;
  for (let ticket = 0; ticket < size; ticket++) {
    const agent = agents[ticket]!;
    const value = values[ticket]!;
    const isSomebodys = +(agent !== 0);
    const isPicked = +(among[ticket] === YES) & +(value === value) & isSomebodys;
    starts[agent + 1]! += isPicked;
    leftOut += +(among[ticket] !== NO) & isSomebodys & (isPicked ^ 1);
  }
  return leftOut;
}

function place(
  agents: Uint32Array,
  among: Uint8Array,
  values: Float64Array,
  size: number,
  sliced: Float64Array,
  next: Uint32Array,
): void {
  for (let ticket = 0; ticket < size; ticket++) {
    const agent = agents[ticket]!;
    const value = values[ticket]!;
    if (among[ticket] === YES && value === value && agent !== 0) sliced[next[agent]!++] = value;
  }
}
