import { weekdays, type Weekday } from "./weekday";

/** How a cell names each weekday, Monday first; numbers are not names: Sunday is 1 for some. */
const names: readonly (readonly string[])[] = [
  ["周一", "星期一", "礼拜一", "Monday", "Mon"],
  ["周二", "星期二", "礼拜二", "Tuesday", "Tue", "Tues"],
  ["周三", "星期三", "礼拜三", "Wednesday", "Wed"],
  ["周四", "星期四", "礼拜四", "Thursday", "Thu", "Thur", "Thurs"],
  ["周五", "星期五", "礼拜五", "Friday", "Fri"],
  ["周六", "星期六", "礼拜六", "Saturday", "Sat"],
  ["周日", "星期日", "礼拜日", "周天", "星期天", "礼拜天", "Sunday", "Sun"],
];
const everyDay = ["每天", "每日", "daily", "every day", "everyday"];

const even = (word: string): string =>
  word.normalize("NFKC").toLowerCase().replace(/週/g, "周").replace(/禮/g, "礼").trim();

const weekdayOfName = new Map(
  names.flatMap((words, index) => words.map((word) => [even(word), index as Weekday] as const)),
);

/** The weekday that a word names; null: none. */
export const weekdayNamed = (word: string): Weekday | null =>
  weekdayOfName.get(even(word).replace(/\.$/, "")) ?? null;

/**
 * The weekdays that a cell names: "周一", "Mon", "周一至周五", "Mon–Fri", "周六、周日", "每天".
 * Friday to Monday runs over the weekend. Null: something else.
 */
export function weekdaysNamed(text: string): readonly Weekday[] | null {
  if (everyDay.includes(even(text))) return weekdays;
  const found = even(text)
    .split(/[、,;/和&]|\band\b/)
    .map(stretchNamed);
  return found.includes(null) ? null : [...new Set(found.flatMap((days) => days ?? []))];
}

function stretchNamed(text: string): Weekday[] | null {
  const ends = text.split(/\s*(?:[-–—~至到]|\bto\b)\s*/).map(weekdayNamed);
  const [first, last = first] = ends;
  if (ends.length > 2 || first === undefined || first === null) return null;
  if (last === null || last === undefined) return null;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => ((first + index) % 7) as Weekday);
}
