import type { RuleRow } from "./RuleRow";

/**
 * A share of the whole, 0–1, from a cell: 20% or 0.2. A plain 20 is refused rather than guessed at,
 * and offered as 20 %.
 */
export function shareOf<Key extends string>(row: RuleRow<Key>, key: Key): number | null {
  const value = row.number(key, 0);
  if (value === null || value <= 1) return value;
  const mend = value <= 100 ? [{ row: row.row, column: key, value: value / 100 }] : undefined;
  row.refuse("share.aboveWhole", key, "0–1", mend);
  return null;
}
