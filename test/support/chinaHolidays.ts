import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { getDayDetail, isHoliday, isWorkday } from "chinese-days";

/**
 * China's official holidays as the package chinese-days has them. `npm run holidays` writes them to
 * the engine, which imports no package; a test compares the two.
 */
const ids: Readonly<Record<string, string>> = {
  元旦: "newYear",
  春节: "springFestival",
  清明: "qingming",
  劳动节: "labourDay",
  端午: "dragonBoat",
  中秋: "midAutumn",
  国庆节: "nationalDay",
};

export const firstYear = 2019;
export const lastYear = 2026;

interface Arrangement {
  readonly holiday: string;
  readonly off: string;
  readonly worked: string;
}

export function arrangementsOf(year: number): Arrangement[] {
  const off = new Map<string, string[]>();
  const worked = new Map<string, string[]>();
  for (const date of daysOf(year)) {
    const name = getDayDetail(date).name.split(",")[1];
    if (name === undefined) continue;
    const id = ids[name];
    if (id === undefined) throw new Error(`${date}: no id for ${name}`);
    const isWeekend = [0, 6].includes(new Date(date).getUTCDay());
    const days = isHoliday(date) ? off : isWeekend && isWorkday(date) ? worked : null;
    days?.set(id, [...(days.get(id) ?? []), date]);
  }
  return [...off].map(([holiday, days]) => ({
    holiday,
    off: stretches(days),
    worked: (worked.get(holiday) ?? []).map((date) => date.slice(5)).join(" "),
  }));
}

function daysOf(year: number): string[] {
  const days: string[] = [];
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000)
    days.push(new Date(time).toISOString().slice(0, 10));
  return days;
}

/** "01-28/02-04": days that follow each other, as the first and the last of them. */
function stretches(days: readonly string[]): string {
  const found: string[][] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last && Date.parse(day) - Date.parse(last.at(-1)!) === 86_400_000) last.push(day);
    else found.push([day]);
  }
  return found
    .map((stretch) => [...new Set([stretch[0]!, stretch.at(-1)!])])
    .map((ends) => ends.map((day) => day.slice(5)).join("/"))
    .join(" ");
}

function write(): void {
  const years: Record<number, Arrangement[]> = {};
  for (let year = firstYear; year <= lastYear; year++) years[year] = arrangementsOf(year);
  const file = join(__dirname, "../../src/engine/calendar/chinaHolidayData.ts");
  writeFileSync(
    file,
    `import type { ChinaArrangement } from "./chinaHolidays";

/**
 * Holidays of mainland China as the State Council's General Office announces them each year
 * (国务院办公厅关于部分节假日安排的通知), by way of the package chinese-days (MIT). Written by
 * \`npm run holidays\`; not edited by hand.
 */
export const chinaHolidayData: Readonly<Record<number, readonly ChinaArrangement[]>> = ${JSON.stringify(years)};
`,
  );
  execFileSync("npx", ["prettier", "--write", file], { stdio: "inherit" });
}

if (process.argv[1] === __filename) write();
