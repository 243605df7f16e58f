import type { Metric } from "../../../engine";
import { unitName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";

type FieldUnit = Metric["unit"] | "marks";

/** Shares are set in percent. */
export const shownIn = (unit: FieldUnit, value: number | null): number | null =>
  value !== null && unit === "share" ? Number((value * 100).toPrecision(12)) : value;

export const fromShown = (unit: FieldUnit, value: number | null): number | null =>
  value !== null && unit === "share" ? Number((value / 100).toPrecision(12)) : value;

/** What stands behind a field: "%", "min". */
export function unitText(unit: FieldUnit, language: Language): string {
  const words = paneRulesWords[language].editor;
  if (unit === "share") return words.share;
  return unit === "marks" ? words.marks : unitName(unit, language);
}
