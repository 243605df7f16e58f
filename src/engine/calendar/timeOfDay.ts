import type { RuleRow } from "../ruleTables/RuleRow";
import { parseClock } from "../tickets/values/clock";
import { parseNumber } from "../tickets/values/number";
import { MINUTES_A_DAY, SECONDS_A_DAY } from "./serial";

/**
 * The time of day in a cell, in minutes from midnight: Excel's fraction of a day, where 1 is 24:00,
 * or text such as "09:00", "下午6点". A cell that holds something else breaks the row; a whole number
 * such as 9 does, too: it is 24:00 nine days later.
 */
export function timeOfDay<Key extends string>(row: RuleRow<Key>, key: Key): number | null {
  const text = row.text(key);
  if (text === null) return null;
  const minutes = minutesIn(text);
  if (minutes === null) row.refuse("calendar.notATime", key, "09:00");
  return minutes;
}

function minutesIn(text: string): number | null {
  const fraction = parseNumber(text);
  if (fraction !== null)
    return fraction >= 0 && fraction <= 1 ? Math.round(fraction * SECONDS_A_DAY) / 60 : null;
  const clock = parseClock(text.normalize("NFKC").toLowerCase().trim());
  return clock === null || clock.zoneMinutes !== null ? null : clock.seconds / 60;
}

/** "09:00"; past 24:00 the clock of the next day. Excel and we read it back. */
export function timeText(minutes: number): string {
  const time = minutes > MINUTES_A_DAY ? minutes - MINUTES_A_DAY : minutes;
  const seconds = Math.round(time * 60);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  const text = `${two(seconds / 3600)}:${two((seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
}
