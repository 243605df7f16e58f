import {
  chinaHolidays,
  holidayRecords,
  scheduleRecords,
  timeText,
  weekdays,
  type SpecialDay,
  type Weekday,
  type WorkCalendar,
} from "../engine";
import { formatCount } from "./format";
import type { Bilingual, Language } from "./language";
import { ruleChoice } from "./rules";

const weekdayName =
  (language: Language) =>
  (weekday: Weekday): string =>
    ruleChoice("weekday", String(weekday), language);

/** The rows of `KPI_Schedule`. */
export const scheduleRows = (calendar: WorkCalendar, language: Language) =>
  scheduleRecords(calendar, weekdayName(language));

/** The rows of `KPI_Holidays`. */
export const holidayRows = (specialDays: readonly SpecialDay[], language: Language) =>
  holidayRecords(specialDays, {
    kind: (kind) => ruleChoice("specialDay", kind, language),
    weekday: weekdayName(language),
  });

/** China's official days off and make-up workdays of a year, named in the language. */
export const officialHolidays = (year: number, language: Language): readonly SpecialDay[] =>
  chinaHolidays(year, (holiday) => ruleChoice("chinaHoliday", holiday, language));

const marks: Bilingual<{
  to: string;
  list: string;
  part: string;
  none: string;
  days: (count: string, kind: string) => string;
}> = {
  en: {
    to: "–",
    list: ", ",
    part: "; ",
    none: "no hours",
    days: (count, kind) => `${count} × ${kind}`,
  },
  "zh-CN": {
    to: "至",
    list: "、",
    part: "；",
    none: "无上班时间",
    days: (count, kind) => `${kind} ${count} 天`,
  },
};

/** "Monday–Friday 09:00–18:00; 28 × day off, 5 × make-up workday". */
export function workCalendarText(calendar: WorkCalendar, language: Language): string {
  const { list, part, none, days: told } = marks[language];
  const days = (["holiday", "workday", "hours"] as const).flatMap((kind) => {
    const count = calendar.specialDays.filter((day) => day.kind === kind).length;
    if (count === 0) return [];
    return [told(formatCount(count, language), ruleChoice("specialDay", kind, language))];
  });
  const hours = hoursTexts(calendar, language);
  return [...(hours.length > 0 ? hours : [none]), days.join(list)].filter(Boolean).join(part);
}

/** Weekdays that follow each other with the same hours, together. */
function hoursTexts({ week }: WorkCalendar, language: Language): string[] {
  const { to, list } = marks[language];
  const name = weekdayName(language);
  const runs: { first: Weekday; last: Weekday; text: string }[] = [];
  for (const weekday of weekdays) {
    const hours = week[weekday] ?? [];
    const text = hours.map((part) => `${timeText(part.from)}–${timeText(part.to)}`).join(list);
    const run = runs.at(-1);
    if (run?.text === text) run.last = weekday;
    else runs.push({ first: weekday, last: weekday, text });
  }
  return runs
    .filter(({ text }) => text !== "")
    .map(({ first, last, text }) => {
      const days = first === last ? name(first) : `${name(first)}${to}${name(last)}`;
      return `${days} ${text}`;
    });
}
