import { simplified } from "../headers/simplified";

/** How plain numbers of a duration column count; "clock" columns hold h:mm:ss or parts of a day. */
export type DurationUnit =
  | "milliseconds"
  | "seconds"
  | "minutes"
  | "hours"
  | "days"
  /** Excel times: 0.0625 is 1:30. */
  | "dayFractions";

export const minutesPer: Readonly<Record<DurationUnit, number>> = {
  milliseconds: 1 / 60_000,
  seconds: 1 / 60,
  minutes: 1,
  hours: 60,
  days: 1_440,
  dayFractions: 1_440,
};

const SPELLINGS: readonly (readonly [minutes: number, words: string])[] = [
  [10_080, "w|wk|wks|week|weeks|周|星期"],
  [1_440, "d|day|days|天|日"],
  [60, "h|hr|hrs|hour|hours|小时|个小时|时|钟头"],
  [1, "m|min|mins|minute|minutes|分|分钟"],
  [1 / 60, "s|sec|secs|second|seconds|秒|秒钟|″"],
  [1 / 60_000, "ms|millisecond|milliseconds|毫秒"],
];
const MINUTES_OF = new Map(
  SPELLINGS.flatMap(([minutes, words]) => words.split("|").map((word) => [word, minutes] as const)),
);

const CLOCK = /^(\d+):([0-5]?\d)(?::([0-5]?\d(?:\.\d+)?))?$/;
const DAYS_AND_CLOCK =
  /^(\d+)\s*(?:(?:d|days?|天)[\s,]*(\d+:\d{1,2}(?::\d{1,2}(?:\.\d+)?)?)|(?<=\d )(\d{1,2}:\d{2}:\d{2}))$/;
const ISO =
  /^p(?:(\d+(?:\.\d+)?)w)?(?:(\d+(?:\.\d+)?)d)?(?:t(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?)?$/;
const PART = /(\d+(?:\.\d+)?|\.\d+)\s*([a-z]+|[一-鿿]+|″)/gy;

/**
 * A length of time as people and exports write it (mission C.3), in minutes: "1h 30m", "01:30:00",
 * "1 day, 10:53:41", "2 10:53:41" (ServiceNow), "PT1H30M", "7小时41分52秒". A day is 24 hours, a week 7
 * days. What the 1 of "1:30" counts, the caller says. Null: not a duration (plain numbers included:
 * their unit is the column's).
 */
export function parseDuration(text: string, clock: "hours" | "minutes" = "hours"): number | null {
  let rest = simplified(text.normalize("NFKC").trim().toLowerCase());
  const negative = rest.startsWith("-") || rest.startsWith("−");
  if (negative) rest = rest.slice(1).trim();

  const minutes =
    clockMinutes(rest, clock) ?? daysAndClock(rest) ?? isoMinutes(rest) ?? partsMinutes(rest);
  return minutes === null ? null : negative ? -minutes : minutes;
}

/** "1:30" may be hours and minutes or minutes and seconds. */
export const isTwoPartClock = (text: string): boolean => /^\s*-?\d+[:：]\d{1,2}\s*$/.test(text);

function clockMinutes(text: string, clock: "hours" | "minutes"): number | null {
  const match = CLOCK.exec(text);
  if (match === null) return null;
  if (match[3] === undefined && clock === "minutes")
    return Number(match[1]) + Number(match[2]) / 60;
  return Number(match[1]) * 60 + Number(match[2]) + Number(match[3] ?? 0) / 60;
}

function daysAndClock(text: string): number | null {
  const match = DAYS_AND_CLOCK.exec(text);
  const clock = match === null ? null : clockMinutes(match[2] ?? match[3] ?? "", "hours");
  return match === null || clock === null ? null : Number(match[1]) * 1_440 + clock;
}

function isoMinutes(text: string): number | null {
  const match = ISO.exec(text);
  if (match === null || !/\d/.test(text)) return null;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match;
  return (
    Number(weeks) * 10_080 +
    Number(days) * 1_440 +
    Number(hours) * 60 +
    Number(minutes) +
    Number(seconds) / 60
  );
}

function partsMinutes(text: string): number | null {
  const compact = text.replace(/[\s,]+|\band\b/g, "");
  if (compact === "") return null;
  let minutes = 0;
  PART.lastIndex = 0;
  while (PART.lastIndex < compact.length) {
    const match = PART.exec(compact);
    const unit = match === null ? undefined : MINUTES_OF.get(match[2] ?? "");
    if (match === null || unit === undefined) return null;
    minutes += Number(match[1]) * unit;
  }
  return minutes;
}
