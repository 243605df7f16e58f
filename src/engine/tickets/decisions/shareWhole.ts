import type { PlainCell } from "../cells";
import type { HeaderUnit } from "../headers/normaliseHeader";
import { parseNumber } from "../values/number";

/** What a bare number of a column of shares is a part of. */
export type ShareWhole = 1 | 100;

/**
 * Fractions or percent (mission C.3)? The header's % wins; else any bare number above 1 makes the
 * column percent, and a 1 among fractions is all of it. Text such as "98%" says so itself.
 */
export function shareWhole(unit: HeaderUnit | null, sample: readonly PlainCell[]): ShareWhole {
  if (unit === "percent") return 100;
  return sample.some((cell) => bareNumber(cell) > 1) ? 100 : 1;
}

function bareNumber(cell: PlainCell): number {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && !/[%‰％]/.test(cell) ? (parseNumber(cell) ?? 0) : 0;
}
