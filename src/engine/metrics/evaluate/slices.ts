import { NO, YES } from "../../tickets/columns";
import { borrowed, givenBack } from "../../workingMemory";
import type { Block, ConditionFact, QuantityFact } from "../facts/fact";
import type { CreditFact } from "./credits";
import { total } from "./tally";

/** The values of a quantity, those of one agent side by side. */
export interface Slices {
  /** In no particular order within an agent. */
  readonly values: Float64Array;
  /** Those of the agent with code `c` begin at `starts[c]` and end before `starts[c + 1]`. */
  readonly starts: Uint32Array;
  /** By code. */
  readonly leftOut: Float64Array;
}

/** Slices in the making. */
export interface Slicing {
  /** Is shown every block. */
  look(block: Block): void;
  /** When all have been shown; theirs is the memory until it is given back. */
  slices(): Slices;
  giveBack(): void;
}

/**
 * Slices the values of a population by agent. Each agent has room for all the tickets that are
 * credited to the name, `tickets[code]`; the slices are pushed together when all are known. A ticket
 * that is shared out is in every slice.
 */
export function slicingOf(
  tickets: Uint32Array,
  credit: CreditFact,
  population: ConditionFact,
  of: QuantityFact,
): Slicing {
  const begins = new Uint32Array(tickets.length);
  for (let code = 1; code < begins.length; code++)
    begins[code] = begins[code - 1]! + tickets[code - 1]!;
  const ends = begins.slice();
  const size = tickets.reduce((sum, count) => sum + count, 0);
  let room: Float64Array | undefined;
  let together: Slices | undefined;
  const leftOut = new Float64Array(tickets.length);

  const memory = (): Float64Array => (room ??= new Float64Array(borrowed(size * 8), 0, size));
  return {
    look(block) {
      const { agents, size: credits, spread } = block.of(credit);
      const [among, values] = [spread(block.of(population)), spread(block.of(of))];
      place(agents, among, values, credits, memory(), ends, leftOut);
    },
    slices() {
      leftOut[0] = total(leftOut);
      together ??= { ...pushedTogether(memory(), begins, ends), leftOut };
      return together;
    },
    giveBack() {
      if (room !== undefined) givenBack(room.buffer as ArrayBuffer);
    },
  };
}

/**
 * Without branches, for a processor guesses wrong at every other ticket: what is not picked is
 * overwritten by the next.
 */
function place(
  agents: Uint32Array,
  among: Uint8Array,
  values: Float64Array,
  size: number,
  sliced: Float64Array,
  next: Uint32Array,
  leftOut: Float64Array,
): void {
  for (let ticket = 0; ticket < size; ticket++) {
    const agent = agents[ticket]!;
    const value = values[ticket]!;
    const at = next[agent]!;
    const isPicked = +(among[ticket] === YES) & +(value === value);
    sliced[at] = value;
    next[agent] = at + isPicked;
    leftOut[agent]! += +(among[ticket] !== NO) & (isPicked ^ 1);
  }
}

/** Nobody's slice, that of code 0, is dropped. */
function pushedTogether(
  room: Float64Array,
  begins: Uint32Array,
  ends: Uint32Array,
): Pick<Slices, "values" | "starts"> {
  const starts = new Uint32Array(begins.length + 1);
  for (let code = 1; code < begins.length; code++) {
    room.copyWithin(starts[code]!, begins[code]!, ends[code]);
    starts[code + 1] = starts[code]! + ends[code]! - begins[code]!;
  }
  return { values: room.subarray(0, starts.at(-1)), starts };
}
