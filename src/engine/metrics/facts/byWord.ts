import type { TextColumn } from "../../tickets/columns";

/** The tickets in the order of their words: those of code `c` from `starts[c]` to `starts[c + 1]`. */
export interface ByWord {
  readonly order: Uint32Array;
  readonly starts: Uint32Array;
}

/** Counting sort; tickets of one word stay as they were. */
export function byWord({ codes, words }: TextColumn): ByWord {
  const starts = new Uint32Array(words.length + 1);
  for (let ticket = 0; ticket < codes.length; ticket++) starts[codes[ticket]! + 1]!++;
  for (let code = 1; code < starts.length; code++) starts[code]! += starts[code - 1]!;

  const order = new Uint32Array(codes.length);
  const next = starts.slice();
  for (let ticket = 0; ticket < codes.length; ticket++) order[next[codes[ticket]!]!++] = ticket;
  return { order, starts };
}
