import type { Condition, QuantityName } from "../engine/metrics";
import type { Quantity } from "../engine/metrics/algebra";
import type { Report } from "../engine/scoring/report";
import { amountText } from "./amountText";
import { conditionPhrases } from "./definition/conditionPhrases";
import { unitOf } from "./definition/span";
import { definitionWords } from "./definition/words";
import { formatMoment, formatPlain, formatValue } from "./format";
import type { Language } from "./language";

/** "that were reopened and that were escalated"; behind the word "tickets". */
export function conditionsPhrase(
  conditions: readonly Condition[],
  { settings }: Pick<Report, "settings">,
  language: Language,
): string {
  const { condition } = conditionPhrases(language, settings, undefined);
  const parts = conditions.map(condition).filter((part) => part !== null);
  return parts.length === 0 ? "" : definitionWords[language].and(parts);
}

/** "12.5 min", "Mar 3, 2025, 9:00 AM", "4": what a ticket's value is. */
export function quantityText(value: number, quantity: Quantity, language: Language): string {
  if (typeof quantity !== "string") return formatPlain(value, language);
  if (moments.has(quantity)) return formatMoment(value, language);
  const unit = unitOf[quantity];
  if (!unit) return formatPlain(value, language);
  return unit === "day"
    ? amountText(value, unit, language, { unitDisplay: "short", maximumFractionDigits: 1 })
    : formatValue(value, `${unit}s`, language);
}

const moments: ReadonlySet<QuantityName> = new Set([
  "createdAt",
  "ratedMoment",
  "recordedResolution",
  "responseMoment",
]);
