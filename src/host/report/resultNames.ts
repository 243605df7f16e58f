import type { Period } from "../../engine";
import type { Language } from "../../locales/language";
import { reportWords } from "../../locales/report";

/** Under what a period is kept in the ledger of results, in any language. */
export const periodKey = (period: Period | null): string => period?.label ?? "all";

/** "KPI 2025-03", without the characters that Excel refuses in a sheet's name. */
export function resultSheetName(period: Period | null, language: Language): string {
  const words = reportWords(language);
  return words.sheet(period?.label ?? words.allTickets).replace(/[[\]:*?/\\]/g, "-");
}

/** "KPI_2025_03": letters, digits and underscores only. */
export const resultTableName = (period: Period | null): string =>
  `KPI_${periodKey(period).replace(/[^\p{L}\p{N}_]/gu, "_")}`;

export const draftSheetName = (name: string, language: Language): string =>
  reportWords(language).draft(name);
