import { parsePeriod } from "../../calendar/month";
import type { Period } from "../../calendar/period";
import { dayOfSerial, serialOfDay } from "../../calendar/serial";

const QUARTER = /^(\d{4})\s*[-/年]?\s*(?:q|第)?\s*([1-4一二三四])\s*季?度?$/;
const QUARTER_FIRST = /^q([1-4])[\s\-/]*(\d{4})$/;
const HALF = /^(\d{4})\s*[-/年]?\s*(?:h([12])|([上下])半年)$/;
const YEAR = /^(\d{4})\s*年?$/;

/** The month, quarter, half-year or year that a cell names: "2025-03", "2025Q1", "2025年". */
export function spanOf(cell: unknown): Period | null {
  const text = String(cell).normalize("NFKC").trim().toLowerCase();
  const quarter = /[q季]/.test(text) ? QUARTER.exec(text) : null;
  if (quarter) return quarterOf(quarter[1]!, quarter[2]!);
  const before = QUARTER_FIRST.exec(text);
  if (before) return quarterOf(before[2]!, before[1]!);
  const half = HALF.exec(text);
  if (half) return months(half[1]!, half[2] === "2" || half[3] === "下" ? 7 : 1, 6, "H");
  const year = YEAR.exec(text);
  return year ? months(year[1]!, 1, 12, "") : parsePeriod(cell);
}

const quarterOf = (year: string, quarter: string): Period | null =>
  months(year, ("1一2二3三4四".indexOf(quarter) >> 1) * 3 + 1, 3, "Q");

/** The day of a moment. */
export function dayOf(moment: number): Period {
  const from = Math.floor(moment);
  const { year, month, day } = dayOfSerial(from);
  return { label: [year, two(month), two(day)].join("-"), from, to: from + 1 };
}

/** The same days a year before; null where there were none. */
export function yearBefore({ from, to }: Period): Pick<Period, "from" | "to"> | null {
  const start = aYearBefore(from);
  const end = aYearBefore(to);
  return start === null || end === null ? null : { from: start, to: end };
}

function aYearBefore(serial: number): number | null {
  const { year, month, day } = dayOfSerial(serial);
  return serialOfDay(year - 1, month, day);
}

/** So many months from one on: "2025Q1", "2025H2", "2025". */
function months(year: string, first: number, count: number, part: string): Period | null {
  const next = first + count;
  const from = serialOfDay(Number(year), first, 1);
  const to = serialOfDay(Number(year) + (next > 12 ? 1 : 0), next > 12 ? 1 : next, 1);
  return from === null || to === null
    ? null
    : { label: year + (part && part + String((first - 1) / count + 1)), from, to };
}

const two = (number: number): string => String(number).padStart(2, "0");
