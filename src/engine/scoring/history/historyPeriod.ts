import { parsePeriod } from "../../calendar/month";

/** A month or a quarter of the history; those of one kind count on by one. */
export interface HistoryPeriod {
  /** "2025-03", "2025-Q1". */
  readonly label: string;
  readonly kind: "month" | "quarter";
  readonly number: number;
}

const QUARTER = /^(\d{4})\s*[-年]?\s*(?:q\s*([1-4])|第?\s*([1-4一二三四])\s*季度)$/;
const CHINESE_DIGITS = "一二三四";

/** "2025-03", "2025年3月", a date that Excel made of it, "2025Q1", "2025年第一季度". Null: neither. */
export function parseHistoryPeriod(cell: unknown): HistoryPeriod | null {
  const match =
    typeof cell === "string" ? QUARTER.exec(cell.normalize("NFKC").trim().toLowerCase()) : null;
  if (match) {
    const year = Number(match[1]);
    const digit = match[2] ?? match[3] ?? "";
    const quarter = CHINESE_DIGITS.includes(digit)
      ? CHINESE_DIGITS.indexOf(digit) + 1
      : Number(digit);
    return { label: `${year}-Q${quarter}`, kind: "quarter", number: year * 4 + quarter - 1 };
  }
  const month = parsePeriod(cell);
  if (month === null) return null;
  const [year = 0, number = 0] = month.label.split("-").map(Number);
  return { label: month.label, kind: "month", number: year * 12 + number - 1 };
}
