import type { RuleRow } from "../ruleTables/RuleRow";
import { isTwoPartClock, minutesPer, parseDuration } from "../tickets/values/duration";

/**
 * A length of time in the setting's unit: a plain number, or text with units of its own, "30 s",
 * "2小时". A 0 is an empty cell of older Excel [STG4]; "1:30" is refused, for it may be hours or
 * minutes.
 */
export function lengthOfTime<Key extends string>(
  row: RuleRow<Key>,
  key: Key,
  unit: "days" | "minutes",
  [from, to]: readonly [number, number],
): number | null {
  const text = row.text(key);
  if (text === null || text === "0") return null;
  const minutes = isTwoPartClock(text) ? null : parseDuration(text);
  if (minutes === null) return row.number(key, from, to);

  const length = minutes / minutesPer[unit];
  if (length >= from && length <= to) return length;
  row.refuse("cell.outsideRange", key, `${String(from)}–${String(to)}`);
  return null;
}
