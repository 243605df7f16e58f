import { isSerial, parseMoment } from "../tickets/values/moment";
import type { TicketTable } from "../tickets/ticketTable";
import type { Period } from "./period";
import { dayOfSerial, serialOfDay } from "./serial";

const label = (year: number, month: number): string =>
  `${String(year)}-${String(month).padStart(2, "0")}`;

/** The month of a moment: "2025-03". */
export function monthOf(serial: number): string {
  const { year, month } = dayOfSerial(serial);
  return label(year, month);
}

function periodOf(year: number, month: number): Period | null {
  const from = serialOfDay(year, month, 1);
  const to = month === 12 ? serialOfDay(year + 1, 1, 1) : serialOfDay(year, month + 1, 1);
  return from === null || to === null ? null : { label: label(year, month), from, to };
}

const YEAR_MONTH = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?(?:份)?$/;
const COMPACT = /^(\d{4})(\d{2})$/;

/**
 * The month that a person or a cell names: "2025-03", "2025年3月", "2025/3", "202503", or the month
 * of a date, written or as a serial. Null: not a month.
 */
export function parsePeriod(input: unknown): Period | null {
  if (typeof input === "number") {
    if (isSerial(input)) {
      const { year, month } = dayOfSerial(input);
      return periodOf(year, month);
    }
    return Number.isInteger(input) ? parsePeriod(String(input)) : null;
  }
  if (typeof input !== "string") return null;

  const text = input.normalize("NFKC").trim();
  const match = YEAR_MONTH.exec(text) ?? COMPACT.exec(text);
  if (match !== null) return periodOf(Number(match[1]), Number(match[2]));

  const moment = parseMoment(text, { order: null, zoneOffsetMinutes: 0 });
  return typeof moment === "number" ? parsePeriod(moment) : null;
}

/** The months in which tickets were created or resolved, or of which rows tell; ascending. */
export function monthsOf(table: TicketTable): string[] {
  const months = new Set<string>();
  for (const field of ["createdAt", "resolvedAt", "closedAt", "day"] as const) {
    const column = table.column(field);
    if (column === undefined) continue;
    for (const day of daysIn(column.values)) months.add(monthOf(day));
  }
  return [...months].sort();
}

function daysIn(moments: Float64Array | Float32Array): number[] {
  const seen = new Uint8Array(80_000);
  for (const moment of moments) if (isSerial(moment)) seen[moment | 0] = 1;
  const days: number[] = [];
  seen.forEach((mark, day) => {
    if (mark === 1) days.push(day);
  });
  return days;
}
