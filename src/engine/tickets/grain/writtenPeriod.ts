import { plainCell, type Cells } from "../cells";
import type { Days } from "./days";
import { writtenDays, type DayRules } from "./writtenDays";

/** When the file was made is not what it is about. */
const MADE = /导出|下载|生成|制表|打印|更新|export|download|generated|printed|created|updated/i;
/** A lone date beside other words may be when the report was made. */
const ABOUT = /^[^\d]*(?:统计|数据|考核|业务|接待|period|data)[^\d]*[:：]\s*/i;
const DATE = String.raw`\d{4}\s*[-/.年]\s*\d{1,2}(?:\s*[-/.月]\s*\d{1,2}\s*[日号]?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?|\s*月份?)?`;
const END = String.raw`(?:${DATE}|\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?)`;
const RANGE = new RegExp(String.raw`${DATE}\s*(?:~|至|到|—|–|-|to)\s*${END}`);
const MONTH = new RegExp(
  String.raw`\d{4}\s*年\s*\d{1,2}\s*月份?(?!\s*\d)|(?<!\d)20\d{2}[-/.](?:0?[1-9]|1[0-2])(?![-/.\d])|(?<!\d)20\d{2}(?:0[1-9]|1[0-2])(?!\d)`,
);
const QUARTER = /\d{4}\s*年?\s*(?:q[1-4]|第?[一二三四1-4]季度?)/i;
const NAMED = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{4}\b/i;

const rules: DayRules = { order: null, zoneOffsetMinutes: 0, year: null };

/**
 * What a title says the sheet is about: "统计时间：2025-03-01 至 2025-03-31",
 * "2025年3月客服绩效", "March 2025"; a lone date only after such a label.
 */
export function writtenPeriod(text: string): Days | null {
  const even = text.normalize("NFKC").trim();
  if (even.length > 200 || MADE.test(even)) return null;
  for (const pattern of [RANGE, QUARTER, MONTH, NAMED]) {
    const found = pattern.exec(even);
    const days = found && writtenDays(found[0], rules);
    if (days && days !== "ambiguous") return days;
  }
  return ABOUT.test(even) ? wholly(even.replace(ABOUT, "")) : null;
}

/** Sheets of single days are called by their dates. */
export const periodOfName = (name: string): Days | null =>
  writtenPeriod(name) ?? wholly(name.trim());

function wholly(text: string): Days | null {
  const days = writtenDays(text, rules);
  return days === "ambiguous" ? null : days;
}

/** From the rows above a table's header; the one nearest to it wins. */
export function periodAbove(cells: Cells, headerRow: number): Days | null {
  for (let row = headerRow - 1; row >= 0; row--) {
    const texts = (cells[row] ?? [])
      .map(plainCell)
      .filter((cell): cell is string => typeof cell === "string");
    // A label and its dates may stand in cells of their own, from and to too.
    for (const text of [...texts, texts.join(" "), texts.join("~")]) {
      const period = MADE.test(texts[0] ?? "") ? null : writtenPeriod(text);
      if (period !== null) return period;
    }
  }
  return null;
}
