import { findColumns, runsTable, type RuleCell, type RunColumn } from "../../engine";
import type { Language } from "../../locales/language";
import { publishWords } from "../../locales/publish";
import { ruleHeader } from "../../locales/rules";
import type { Result } from "../result";
import { writeRuleTable } from "../rules/writeRuleTable";

export const ledgerHeader =
  (language: Language) =>
  (column: RunColumn): string =>
    ruleHeader(runsTable.name, column, language);

/** Puts the ledger of frozen months into the workbook, under the name that its table has there. */
export function writeLedger(
  name: string,
  cells: readonly (readonly RuleCell[])[],
  language: Language,
): Promise<Result<void>> {
  const { title, about } = publishWords[language].ledger;
  const places = findColumns(runsTable, cells[0] ?? []);
  const formats = cells[0]?.map((_, at) => {
    const key = runsTable.columns.find((column) => places[column.key] === at)?.key;
    return key && moments.has(key) ? "yyyy-mm-dd hh:mm" : null;
  });
  return writeRuleTable({ name, title, about, cells, ...(formats && { formats }) });
}

const moments: ReadonlySet<RunColumn> = new Set(["frozenAt", "scoredAt", "unfrozenAt", "asOf"]);
