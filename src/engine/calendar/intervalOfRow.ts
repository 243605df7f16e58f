import type { RuleRow } from "../ruleTables/RuleRow";
import { MINUTES_A_DAY } from "./serial";
import { timeOfDay, timeText } from "./timeOfDay";
import type { WorkInterval } from "./workCalendar";

/** Longer night shifts are taken for two times in the wrong order [choice]. */
const LONGEST_NIGHT = 12 * 60;

/**
 * The hours in a row's columns `from` and `to`; null where both are blank, or where one of them
 * breaks the row. An end before its beginning lies in the next day. Two zeros are the blank cells
 * of older Excel, not midnight: all day is written 00:00–24:00.
 */
export function intervalOfRow<Key extends "from" | "to">(
  row: RuleRow<Key | "from" | "to">,
): WorkInterval | null {
  if (isZero(row.shown("from")) && isZero(row.shown("to"))) return null;
  const from = timeOfDay(row, "from");
  const to = timeOfDay(row, "to");
  if (from === null && to === null) return null;
  if (row.needs("from", from) === null || row.needs("to", to) === null) return null;
  if (from === null || to === null) return null;

  if (from === to || from >= MINUTES_A_DAY) {
    row.refuse("calendar.noTimeBetween", "to", from === 0 ? "24:00" : "");
    return null;
  }
  if (to > from) return { from, to };
  const night = { from, to: to + MINUTES_A_DAY };
  const isLong = night.to - night.from > LONGEST_NIGHT;
  if (to > 0) row.report("calendar.overMidnight", isLong ? "warning" : "hint", "to", timeText(to));
  return night;
}

const isZero = (shown: string): boolean => shown === "0";
