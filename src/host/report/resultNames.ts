import type { Period } from "../../engine";
import type { Language } from "../../locales/language";
import { reportWords } from "../../locales/report";
import type { ResultPart } from "./resultSheet";

/** Under what a period is kept in the ledger of results, in any language. */
export const periodKey = (period: Period | null): string => period?.label ?? "all";

/** The ranking is kept under its period alone. */
export const partKey = (period: Period | null, part: ResultPart): string =>
  part === "ranking" ? periodKey(period) : `${periodKey(period)} ${part}`;

/** "KPI 2025-03", "KPI pay 2025-03", without the characters that Excel refuses in a sheet's name. */
export function resultSheetName(
  period: Period | null,
  language: Language,
  part: ResultPart = "ranking",
): string {
  const words = reportWords(language);
  const label = period?.label ?? words.allTickets;
  return words.sheets[part](label).replace(/[[\]:*?/\\]/g, "-");
}

/** "KPI_2025_03", "KPI_2025_03_pay": letters, digits and underscores only. */
export const resultTableName = (period: Period | null, part: ResultPart = "ranking"): string =>
  `KPI_${partKey(period, part).replace(/[^\p{L}\p{N}_]/gu, "_")}`;

/** @param mark of this writing alone: two people may write the same month at once. */
export const draftSheetName = (name: string, mark: string, language: Language): string =>
  reportWords(language).draft(name, mark);
