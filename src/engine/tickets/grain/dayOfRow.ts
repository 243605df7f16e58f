import { momentOfNumber, parseMoment } from "../values/moment";
import { areInOneMonth } from "./days";
import { writtenDays, type DayRules } from "./writtenDays";

/**
 * Where a row of an agent's day or month stands in time: its date, with the time of day if one is
 * written, else the first of its days. "acrossMonths": the days belong to no one month.
 */
export function dayOfRow(
  cell: string | number,
  rules: DayRules,
): number | "ambiguous" | "acrossMonths" | null {
  if (typeof cell === "number") return momentOfNumber(cell, rules) ?? dayOfRow(String(cell), rules);
  const moment = parseMoment(cell, rules);
  if (moment !== null) return moment;
  const days = writtenDays(cell, rules);
  if (days === null || days === "ambiguous") return days;
  return areInOneMonth(days) ? days.from : "acrossMonths";
}
