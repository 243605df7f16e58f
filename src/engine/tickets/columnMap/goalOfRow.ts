import type { RuleRow } from "../../ruleTables/RuleRow";
import { parseDuration } from "../values/duration";

const MINUTES_A_DAY = 1_440;

/**
 * Minutes. "4:00" typed into a cell becomes a part of a day, and is read as that; a whole number could
 * count minutes as well as hours, and is refused.
 */
export function goalOfRow(row: RuleRow<"goal">): number | null {
  const text = row.text("goal");
  if (text === null || text === "0") return null;
  const days = Number(text);
  const minutes = Number.isNaN(days) ? parseDuration(text) : excelTime(days);
  if (minutes !== null && minutes > 0) return minutes;
  row.refuse("columns.goalUnclear", "goal", "4:00, 4 h, 90 min");
  return null;
}

/** Null for what nobody typed as a time of day or a longer time. */
function excelTime(days: number): number | null {
  const minutes = Math.round(days * MINUTES_A_DAY);
  const isTime = days > 0 && Math.abs(days * MINUTES_A_DAY - minutes) < 1e-6;
  return isTime && !Number.isInteger(days) ? minutes : null;
}
