import { exclusionReasons, type Exclusion, type ExclusionReason } from "../issue";

/** 0 is a ticket. */
export const leftCode = (reason: ExclusionReason): number => exclusionReasons.indexOf(reason) + 1;

/** Rows that stayed in; null when all did. */
export function keptRows(left: Uint8Array): Uint32Array | null {
  let tickets = 0;
  for (let row = 0; row < left.length; row++) if (left[row] === 0) tickets++;
  if (tickets === left.length) return null;
  const kept = new Uint32Array(tickets);
  let next = 0;
  for (let row = 0; row < left.length; row++) if (left[row] === 0) kept[next++] = row;
  return kept;
}

export function exclusions(left: Uint8Array): Exclusion[] {
  const counts = new Uint32Array(exclusionReasons.length + 1);
  for (let row = 0; row < left.length; row++) counts[left[row]!]!++;
  return exclusionReasons.flatMap((reason, index) => {
    const count = counts[index + 1] ?? 0;
    return count === 0 ? [] : [{ reason, count }];
  });
}
