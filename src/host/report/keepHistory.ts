import {
  historyCells,
  historyTable,
  kindOf,
  peopleOf,
  scoresCells,
  scoresTable,
  type Report,
  type RuleTable,
  type Settlement,
} from "../../engine";
import { metricName, tierName } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { languageOfTable } from "../../locales/languageOfTable";
import { reportWords } from "../../locales/report";
import { ruleHeader } from "../../locales/rules";
import { yesNo } from "../../locales/yesNo";
import type { HostProblem } from "../problem";
import { putBack } from "../rules/putBack";
import { readRuleTables, type RuleTableInBook } from "../rules/readRuleTables";
import type { RuleTableToWrite } from "../rules/writeRuleTable";
import { writeTogether } from "../rules/writeTogether";
import type { Grounds } from "./grounds";

export type HistoryKept =
  | { readonly kind: "kept"; readonly tables: readonly string[] }
  /** All tickets together are no month, and are not settled. */
  | { readonly kind: "notNeeded" }
  /** Both tables are as they were. */
  | { readonly kind: "failed"; readonly problem: HostProblem };

/**
 * Puts a settled month into KPI_History and KPI_Scores, in place of what they said of it, for
 * streaks, trends and carried scores of the months to come [HO12]: both or neither.
 */
export async function keepHistory(
  report: Report,
  { settlement = null, language }: Grounds & { readonly language: Language },
): Promise<HistoryKept> {
  if (!settlement) return { kind: "notNeeded" };
  const found = await readRuleTables((name, header) => kept.has(kindOf(name, [header])?.table));
  if (!found.ok) return { kind: "failed", problem: found.problem };

  const tables = [
    scoresOf(report, settlement, found.value, language),
    historyOf(report, settlement, found.value, language),
  ];
  const written = await writeTogether(tables);
  if (written.ok) return { kind: "kept", tables: tables.map(({ name }) => name) };
  await putBack(tables.map(({ name }) => ({ name, cells: cellsOf(name, found.value) })));
  return { kind: "failed", problem: written.problem };
}

const kept = new Set<RuleTable | undefined>([historyTable, scoresTable]);

function historyOf(
  report: Report,
  settlement: Settlement,
  found: readonly RuleTableInBook[],
  asked: Language,
): RuleTableToWrite {
  const { name, cells, language } = standing(historyTable, found, asked);
  return {
    name,
    ...reportWords(language).history,
    cells: historyCells(cells, settlement, peopleOf(report), {
      header: (key) => ruleHeader(historyTable.name, key, language),
      tier: (id) => tierName(id, language),
      metric: (id) => metricName(id, language),
      flag: (is) => yesNo(is, language),
    }),
  };
}

function scoresOf(
  report: Report,
  settlement: Settlement,
  found: readonly RuleTableInBook[],
  asked: Language,
): RuleTableToWrite {
  const { name, cells, language } = standing(scoresTable, found, asked);
  return {
    name,
    ...reportWords(language).scores,
    cells: scoresCells(cells, settlement, report, {
      header: (key) => ruleHeader(scoresTable.name, key, language),
      metric: (id) => metricName(id, language),
    }),
  };
}

/** The table as it is kept: where there is one, whoever scores goes on in its language [STK9]. */
function standing(table: RuleTable, found: readonly RuleTableInBook[], asked: Language) {
  const old = found.find(({ name, cells }) => kindOf(name, cells)?.table === table);
  const kept = old ? languageOfTable(table, old.cells[0] ?? []) : null;
  return { name: old?.name ?? table.name, cells: old?.cells ?? null, language: kept ?? asked };
}

const cellsOf = (name: string, found: readonly RuleTableInBook[]) =>
  found.find((table) => table.name === name)?.cells ?? null;
