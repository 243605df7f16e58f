import { NO, YES, type TextColumn } from "../../tickets/columns";

/** The values of a quantity, those of one agent side by side. */
export interface Slices {
  /** In no particular order within an agent. */
  readonly values: Float64Array;
  /** Those of the agent with code `c` begin at `starts[c]` and end before `starts[c + 1]`. */
  readonly starts: Uint32Array;
  /** The same values in no order at all, for everybody together. */
  readonly team: Float64Array;
  readonly leftOut: number;
}

/**
 * Slices the values of a population by agent, by counting sort. The room is used again: the slices
 * before are lost, since fresh memory costs more than the sorting. Picking goes without branches.
 */
export function slicerOf(
  { codes, words }: TextColumn,
  size: number,
): (among: Uint8Array, values: Float64Array) => Slices {
  let room: { picked: Uint32Array; sliced: Float64Array; team: Float64Array } | undefined;

  return (among, values) => {
    const { picked, sliced, team } = (room ??= {
      picked: new Uint32Array(size),
      sliced: new Float64Array(size),
      team: new Float64Array(size),
    });
    const starts = new Uint32Array(words.length + 1);
    let count = 0;
    let leftOut = 0;
    for (let ticket = 0; ticket < size; ticket++) {
      const value = values[ticket]!;
      const isNobodys = +(codes[ticket] === 0);
      const isPicked = +(among[ticket] === YES) & +(value === value) & ~isNobodys;
      picked[count] = ticket;
      count += isPicked;
      leftOut += +(among[ticket] !== NO) & ~isNobodys & ~isPicked;
    }
    for (let at = 0; at < count; at++) starts[codes[picked[at]!]! + 1]!++;
    for (let code = 1; code < starts.length; code++) starts[code]! += starts[code - 1]!;

    const next = starts.slice();
    for (let at = 0; at < count; at++) {
      const ticket = picked[at]!;
      const value = values[ticket]!;
      sliced[next[codes[ticket]!]!++] = value;
      team[at] = value;
    }
    return {
      values: sliced.subarray(0, count),
      starts,
      team: team.subarray(0, count),
      leftOut,
    };
  };
}
