import { historyCells, historyTable, kindOf, peopleOf, type Report } from "../../engine";
import { tierName } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { reportWords } from "../../locales/report";
import { ruleHeader } from "../../locales/rules";
import type { HostProblem } from "../problem";
import { readRuleTables } from "../rules/readRuleTables";
import { writeRuleTable } from "../rules/writeRuleTable";
import type { Grounds } from "./grounds";

export type HistoryKept =
  | { readonly kind: "kept"; readonly table: string }
  /** The month is not settled, or no rule of the workbook looks back. */
  | { readonly kind: "notNeeded" }
  | { readonly kind: "failed"; readonly problem: HostProblem };

/**
 * Puts a settled month into KPI_History, in place of what the table said of it, so that streaks know
 * it in the months to come [HO12]. A workbook without such a table gets one only when it has rules
 * about streaks [choice].
 */
export async function keepHistory(
  report: Report,
  { settlement = null, rulebook, language }: Grounds & { readonly language: Language },
): Promise<HistoryKept> {
  if (!settlement) return { kind: "notNeeded" };
  const found = await readRuleTables(
    (name, header) => kindOf(name, [header])?.table === historyTable,
  );
  if (!found.ok) return { kind: "failed", problem: found.problem };
  const [old = null] = found.value;
  const looksBack = (rulebook?.settlement.streaks.length ?? 0) > 0;
  if (!old && !looksBack) return { kind: "notNeeded" };

  const words = reportWords(language).history;
  const name = old?.name ?? historyTable.name;
  const cells = historyCells(old?.cells ?? null, settlement, peopleOf(report), {
    header: (key) => ruleHeader(historyTable.name, key, language),
    tier: (id) => tierName(id, language),
  });
  const written = await writeRuleTable({ name, title: words.title, about: words.about, cells });
  return written.ok ? { kind: "kept", table: name } : { kind: "failed", problem: written.problem };
}
