import type { Scalar } from "../../book/content";

export interface Entered {
  readonly value: Scalar;
  /** The format that a cell without one takes on. */
  readonly numberFormat?: string;
}

/**
 * What Excel makes of a text that is put into a cell with no text format: "007" becomes 7,
 * "85%" 0.85, "2025-03" the 1st of March, "+a" and "-a" formulas. Whoever writes such texts has to
 * format the cells as text ("@") first, or begin them with an apostrophe. Only shapes that both of
 * our languages share are read here; a time or a currency stays text.
 */
export function entered(text: string): Entered {
  const trimmed = text.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return { value: Number(trimmed) };
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed)) {
    return { value: Number(trimmed.replaceAll(",", "")), numberFormat: "#,##0" };
  }
  const percent = /^([+-]?(?:\d+\.?\d*|\.\d+))%$/.exec(trimmed);
  if (percent) {
    const fraction = percent[1]?.includes(".") ? "0.00%" : "0%";
    return { value: Number(percent[1]) / 100, numberFormat: fraction };
  }
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  return enteredDate(trimmed) ?? enteredFormula(text);
}

function enteredDate(text: string): Entered | null {
  const parts = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(
    text,
  );
  if (!parts) return null;
  const [year = 0, month = 0, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  const hasTime = parts[4] !== undefined;
  if (!exists || (hasTime && parts[3] === undefined) || hour > 23 || minute > 59 || second > 59) {
    return null;
  }
  const days = date.getTime() / 86_400_000 + 25_569;
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  if (hasTime) return { value: days + time, numberFormat: "yyyy/m/d h:mm" };
  return { value: days, numberFormat: parts[3] === undefined ? "mmm-yy" : "yyyy/m/d" };
}

function enteredFormula(text: string): Entered {
  return { value: /^[+-]./.test(text) ? `=${text}` : text };
}
