import type { PlainCell } from "../cells";
import type { HeaderUnit } from "../headers/normaliseHeader";
import type { DurationUnit } from "../values/duration";
import { parseNumber } from "../values/number";

/**
 * What plain numbers of a duration column count. The header's unit wins. Without one, Excel times
 * show themselves as fractions of a day: all below 1, or of a whole second and with more decimals
 * than anybody types. "unknown": plain numbers that only a person can tell, read as minutes.
 */
export function durationUnit(
  headerUnit: HeaderUnit | null,
  sample: readonly PlainCell[],
): DurationUnit | "unknown" {
  if (headerUnit === "clock") return "dayFractions";
  if (headerUnit !== null && headerUnit !== "percent" && headerUnit !== "money") return headerUnit;

  const numbers = sample
    .map((cell) => (typeof cell === "string" ? parseNumber(cell) : cell))
    .filter((cell): cell is number => typeof cell === "number" && cell !== 0);
  if (numbers.length === 0) return "minutes";
  if (numbers.every((value) => Math.abs(value) < 1)) return "dayFractions";

  const broken = numbers.filter((value) => !Number.isInteger(value));
  const excelTimes = broken.filter(isExcelTime);
  return excelTimes.length > 0 && excelTimes.length >= 0.9 * broken.length
    ? "dayFractions"
    : "unknown";
}

function isExcelTime(value: number): boolean {
  const typed = Math.abs(value * 1e4 - Math.round(value * 1e4)) < 1e-6;
  const seconds = value * 86_400;
  return !typed && Math.abs(seconds - Math.round(seconds)) < 0.01;
}
