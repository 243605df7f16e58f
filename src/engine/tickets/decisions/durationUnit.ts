import { SECONDS_A_DAY } from "../../calendar/serial";
import type { PlainCell } from "../cells";
import type { HeaderUnit } from "../headers/normaliseHeader";
import type { DurationUnit } from "../values/duration";
import { parseNumber } from "../values/number";

/**
 * What plain numbers of a duration column count. The header's unit wins. Without one, Excel times
 * show themselves as fractions of a day: all below 1, or all of a whole second and some with more
 * decimals than anybody types. "unknown": plain numbers that only a person can tell, read as minutes.
 */
export function durationUnit(
  headerUnit: HeaderUnit | null,
  sample: readonly PlainCell[],
): DurationUnit | "unknown" {
  if (headerUnit === "clock" || headerUnit === "minuteClock") return "dayFractions";
  if (headerUnit !== null && headerUnit !== "percent" && headerUnit !== "money") return headerUnit;

  const numbers = sample
    .map((cell) => (typeof cell === "string" ? parseNumber(cell) : cell))
    .filter((cell): cell is number => typeof cell === "number" && cell !== 0);
  if (numbers.length === 0) return "minutes";
  if (numbers.every((value) => Math.abs(value) < 1)) return "dayFractions";

  const broken = numbers.filter((value) => !Number.isInteger(value));
  const untyped = broken.filter((value) => !isNear(value * 1e4, 1e-6));
  const excelTimes =
    untyped.length >= 0.2 * broken.length &&
    broken.every((value) => isNear(value * SECONDS_A_DAY, 0.01));
  return untyped.length > 0 && excelTimes ? "dayFractions" : "unknown";
}

/** To a whole number. */
const isNear = (value: number, tolerance: number): boolean =>
  Math.abs(value - Math.round(value)) < tolerance;
