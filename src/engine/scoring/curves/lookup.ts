import type { Marks } from "./curve";
import { inOrder, type Level } from "./level";

/** A table of values and their marks [CUR7]: linear between two of them, flat beyond the ends. */
export interface LookupCurve extends Marks {
  readonly kind: "lookup";
  readonly levels: readonly Level[];
}

/** @returns null for a table without entries. */
export function lookupMarks({ levels }: LookupCurve, value: number): number | null {
  const entries = inOrder(levels, "up");
  const next = entries.findIndex(({ at }) => at >= value);
  const above = entries[next];
  const below = next < 0 ? entries.at(-1) : entries[next - 1];
  if (!above || !below) return (above ?? below)?.points ?? null;
  const part = (value - below.at) / (above.at - below.at);
  return below.points + part * (above.points - below.points);
}
