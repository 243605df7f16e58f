import { numberFormat } from "./intl";
import type { Language } from "./language";

export type TimeUnit = "second" | "minute" | "hour" | "day";

interface Writing {
  readonly unitDisplay: "long" | "short";
  readonly maximumFractionDigits?: number;
}

/** "30 minutes", "12.3 min", "30 分钟": in Chinese with the space that `formatValue` writes too. */
export function amountText(
  value: number,
  unit: TimeUnit,
  language: Language,
  writing: Writing,
): string {
  const format = numberFormat(language, { style: "unit", unit, ...writing });
  if (language === "en") return format.format(value);
  const parts = format.formatToParts(value);
  return parts
    .map((part) => (part.type === "unit" ? ` ${part.value.trim()}` : part.value))
    .join("");
}
