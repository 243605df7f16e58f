import { dayOfSerial } from "../../calendar/serial";
import { isSerial, parseMoment, type MomentRules } from "../values/moment";
import { monthsOfYear, oneDay, type Days } from "./days";

/** How days without a year are read: "3月" beside a title that names 2025. Null: they are not. */
export interface DayRules extends MomentRules {
  readonly year: number | null;
}

const YEAR_MONTH = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?份?$/;
const COMPACT_MONTH = /^(20\d{2})(0[1-9]|1[0-2])$/;
const MONTH = /^(\d{1,2})\s*月份?$/;
const MONTH_DAY = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$|^(0\d|1[0-2])[-.](\d{2})$/;
const NAMED_MONTH = /^([a-z]{3,9})\.?[\s,-]*(\d{4}|(?<=-)\d{2})$/;
const QUARTER = /^(\d{4})\s*年?\s*(?:q([1-4])|第?\s*([一二三四1-4])\s*季度?)$/;
const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const BETWEEN = /\s*(?:~|至|到|—|–|\bto\b|\s-\s)\s*/;

/**
 * The days that a cell or a title names: a date, a month ("2025-03", "3月", "Mar 2025"), a quarter,
 * or a range ("2025-03-01~2025-03-31", "2025.3.1-3.31"). Null: none; "ambiguous": day and month
 * could be swapped.
 */
export function writtenDays(text: string, rules: DayRules): Days | "ambiguous" | null {
  const clean = text.normalize("NFKC").trim().toLowerCase();
  return stretch(clean, rules) ?? range(clean, rules);
}

/** One date, month or quarter. */
function stretch(text: string, rules: DayRules): Days | "ambiguous" | null {
  let match = YEAR_MONTH.exec(text) ?? COMPACT_MONTH.exec(text);
  if (match) return monthsOfYear(Number(match[1]), Number(match[2]));
  match = QUARTER.exec(text);
  if (match) {
    const quarter = Number(match[2] ?? "一二三四".indexOf(match[3]!) + 1) || Number(match[3]);
    return monthsOfYear(Number(match[1]), quarter * 3 - 2, quarter * 3);
  }
  match = NAMED_MONTH.exec(text);
  if (match) {
    const month = NAMES.indexOf(match[1]!.slice(0, 3)) + 1;
    const year = match[2]!.length === 2 ? 2000 + Number(match[2]) : Number(match[2]);
    return month === 0 ? null : monthsOfYear(year, month);
  }
  match = MONTH.exec(text);
  if (match) return rules.year === null ? null : monthsOfYear(rules.year, Number(match[1]));
  match = MONTH_DAY.exec(text);
  if (match) {
    if (rules.year === null) return null;
    const [month, day] = [match[1] ?? match[3], match[2] ?? match[4]];
    return stretch(`${String(rules.year)}-${month!}-${day!}`, rules);
  }
  const moment = parseMoment(text, rules);
  return typeof moment === "number" ? (isSerial(moment) ? oneDay(moment) : null) : moment;
}

/** From one date to another, both included; the second may leave out what the first has said. */
function range(text: string, rules: DayRules): Days | "ambiguous" | null {
  for (const [first, last] of halves(text)) {
    const from = stretch(first, rules);
    if (from === null || from === "ambiguous") continue;
    const to = end(last, from, rules);
    if (to === null || to === "ambiguous") continue;
    if (to > from.from) return { from: from.from, to };
  }
  return null;
}

/** "… 至 2025-04-01 00:00" ends with March; "… 至 2025-03-31" with the day named. */
function end(text: string, { from }: Days, rules: DayRules): number | "ambiguous" | null {
  const { year, month } = dayOfSerial(from);
  const complete = /^\d{1,2}\s*[日号]?$/.test(text)
    ? `${String(year)}-${String(month)}-${text}`
    : /^\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?$/.test(text)
      ? `${String(year)}-${text.replace(/[月/.]/, "-")}`
      : text;
  const days = stretch(complete, { ...rules, year: rules.year ?? year });
  if (days === null || days === "ambiguous") return days;
  return /\s0?0:00(?::00)?$/.test(text) ? days.from : days.to;
}

function* halves(text: string): Generator<readonly [string, string]> {
  const [first, last, ...more] = text.split(BETWEEN);
  if (first !== undefined && last !== undefined && more.length === 0) yield [first, last];
  // "2025-03-01-2025-03-31": every hyphen could be the one.
  for (let at = text.indexOf("-"); at >= 0; at = text.indexOf("-", at + 1))
    yield [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
