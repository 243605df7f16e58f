import {
  MINUTES_A_DAY,
  SECONDS_A_DAY,
  serialOfDay,
  UNIX_EPOCH_SERIAL,
} from "../../calendar/serial";
import { simplified } from "../headers/simplified";
import { parseClock } from "./clock";
import { isoMoment } from "./isoMoment";

export type DateOrder = "dayFirst" | "monthFirst";

export interface MomentRules {
  /** How "01/02/2025" reads; null: such text is ambiguous. */
  readonly order: DateOrder | null;
  /** The workplace's clock, in minutes east of UTC; moments written with a zone are moved to it. */
  readonly zoneOffsetMinutes: number;
}

/** Serials of 1954 to 2119; a number outside is not taken for a date. */
export const isSerial = (value: number): boolean => value >= 20_000 && value < 80_000;

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)\s*[日号]?/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const MONTH_NAME_FIRST = /^([a-z]{3,9})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})(?!\d)/;
const DAY_MONTH_NAME =
  /^(\d{1,2})(?:st|nd|rd|th)?[-/\s]*([a-z]{3,9})\.?[-/\s,]*(\d{4}|\d{2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?!\d)/;
const DIGITS = /^\d+(?:\.\d+)?$/;
const WEEKDAY =
  /(?:星期|周)[一二三四五六日天]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?/g;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A moment as people and exports write it (mission C.3), as a 1900 serial. Text without a zone is
 * taken as it stands. Null: not a moment; "ambiguous": day and month could be swapped.
 */
export function parseMoment(text: string, rules: MomentRules): number | "ambiguous" | null {
  const plain = isoMoment(text);
  if (plain !== null) return plain;

  const clean = simplified(text.normalize("NFKC").toLowerCase())
    .replace(WEEKDAY, " ")
    .replace(/\([^()\d]*\)/g, " ")
    .trim();
  if (DIGITS.test(clean)) return momentOfNumber(Number(clean), rules);

  const date = parseDate(clean, rules.order);
  if (date === null || date === "ambiguous") return date;
  const rest = clean.slice(date.length).replace(/^(?:[\s,t]|at\b)+/, "");
  if (rest === "") return date.serial;

  const clock = parseClock(rest);
  if (clock === null) return null;
  const shift = clock.zoneMinutes === null ? 0 : rules.zoneOffsetMinutes - clock.zoneMinutes;
  return date.serial + (clock.seconds + shift * 60) / SECONDS_A_DAY;
}

/**
 * Numbers in a date column: a serial, 20250201, 20250201123000, or seconds or milliseconds since
 * 1970, which are UTC by definition.
 */
export function momentOfNumber(value: number, rules: MomentRules): number | null {
  if (isSerial(value)) return value;
  const seconds =
    value >= 1e9 && value < 5e9 ? value : value >= 1e12 && value < 5e12 ? value / 1000 : null;
  if (seconds !== null) {
    return UNIX_EPOCH_SERIAL + seconds / SECONDS_A_DAY + rules.zoneOffsetMinutes / MINUTES_A_DAY;
  }
  if (!Number.isInteger(value)) return null;
  const match = COMPACT.exec(String(value));
  return match?.[0].length === String(value).length ? compactMoment(match) : null;
}

/** What "01/02/2025" says about its column; null: it is not of that form, or reads the same. */
export function orderEvidence(text: string): DateOrder | "either" | null {
  const match = YEAR_LAST.exec(text.normalize("NFKC"));
  if (match === null) return null;
  const first = Number(match[1]);
  const second = Number(match[3]);
  if (first > 12) return second > 12 ? null : "dayFirst";
  if (second > 12) return "monthFirst";
  return first === second ? null : "either";
}

interface WrittenDate {
  readonly serial: number;
  /** Characters it takes. */
  readonly length: number;
}

function parseDate(text: string, order: DateOrder | null): WrittenDate | "ambiguous" | null {
  let match = YEAR_FIRST.exec(text);
  if (match !== null) return written(match, match[1], match[2], match[3]);

  match = YEAR_LAST.exec(text);
  if (match !== null) {
    const evidence = orderEvidence(text);
    if (evidence === "either" && order === null) return "ambiguous";
    const dayFirst = (order ?? evidence ?? "dayFirst") === "dayFirst";
    return dayFirst
      ? written(match, match[4], match[3], match[1])
      : written(match, match[4], match[1], match[3]);
  }

  match = MONTH_NAME_FIRST.exec(text);
  if (match !== null) return written(match, match[3], monthNumber(match[1]), match[2]);
  match = DAY_MONTH_NAME.exec(text);
  if (match !== null) return written(match, match[3], monthNumber(match[2]), match[1]);

  match = COMPACT.exec(text);
  const serial = match === null ? null : compactMoment(match);
  return match === null || serial === null ? null : { serial, length: match[0].length };
}

function written(
  match: RegExpExecArray,
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): WrittenDate | null {
  const fullYear = year?.length === 2 ? 2000 + Number(year) : Number(year);
  const serial = serialOfDay(fullYear, Number(month), Number(day));
  return serial === null ? null : { serial, length: match[0].length };
}

const monthNumber = (name = ""): number => MONTHS.indexOf(name.slice(0, 3)) + 1;

function compactMoment(match: RegExpExecArray): number | null {
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const serial = serialOfDay(Number(year), Number(month), Number(day));
  if (serial === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return null;
  return serial + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / SECONDS_A_DAY;
}
