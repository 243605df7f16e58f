import { NO, YES, type TextColumn } from "../../tickets/columns";
import { quantile } from "../../stats/quantile";
import type { Tally } from "./tally";

/** The values of a quantity, those of one agent side by side. */
export interface Slices {
  readonly values: Float64Array;
  /** Those of the agent with code `c` begin at `starts[c]` and end before `starts[c + 1]`. */
  readonly starts: Uint32Array;
  /** The same values in no order, for everybody together. */
  readonly team: Float64Array;
  readonly leftOut: number;
}

export function slicesByAgent(agents: TextColumn, among: Uint8Array, values: Float64Array): Slices {
  const { codes, words } = agents;
  const starts = new Uint32Array(words.length + 1);
  const counts = (ticket: number): boolean =>
    among[ticket] === YES && codes[ticket] !== 0 && !Number.isNaN(values[ticket]!);
  let leftOut = 0;
  for (let ticket = 0; ticket < among.length; ticket++) {
    if (counts(ticket)) starts[codes[ticket]! + 1]!++;
    else if (among[ticket] !== NO && codes[ticket] !== 0) leftOut++;
  }
  for (let code = 1; code < starts.length; code++) starts[code]! += starts[code - 1]!;

  const sliced = new Float64Array(starts[words.length]!);
  const next = starts.slice();
  for (let ticket = 0; ticket < among.length; ticket++)
    if (counts(ticket)) sliced[next[codes[ticket]!]!++] = values[ticket]!;
  return { values: sliced, starts, team: sliced.slice(), leftOut };
}

/** Reorders within the slices. */
export function tallyQuantile(p: number, { values, starts, team, leftOut }: Slices): Tally {
  const quantiles = new Float64Array(starts.length - 1);
  const counts = new Float64Array(starts.length - 1);
  for (let agent = 1; agent < quantiles.length; agent++) {
    const from = starts[agent]!;
    const to = starts[agent + 1]!;
    counts[agent] = to - from;
    quantiles[agent] = quantile(p, values, from, to);
  }
  counts[0] = team.length;
  quantiles[0] = quantile(p, team);
  return { values: quantiles, counts, leftOut };
}
