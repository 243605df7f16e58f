import { parseMoment } from "../tickets/values/moment";
import { parseNumber } from "../tickets/values/number";
import type { Operand } from "./criterion";

/** What a criterion compares with: a number, a date's serial, TRUE or FALSE, or text. */
export const operandOf = (text: string): Operand => booleanOf(text) ?? numberOf(text) ?? text;

/** The number or the date that text spells; null where it spells neither, or more than a number holds. */
export function numberOf(text: string): number | null {
  if (/\d{16}/.test(text)) return null;
  const number = parseNumber(text);
  if (number !== null) return number;
  const moment = parseMoment(text, { order: null, zoneOffsetMinutes: 0 });
  return typeof moment === "number" ? moment : null;
}

export function booleanOf(text: string): boolean | null {
  const word = text.trim().toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : null;
}
