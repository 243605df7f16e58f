import { findColumns, kindOfRuleTable } from "../ruleTables/ruleTable";
import { payTable, paySettingNamed } from "../scoring/pay/payTable";
import { settingNamed } from "../settings/settingNamed";
import { settingsTable } from "../settings/settingsTable";
import { cellText, type Cells } from "../tickets/cells";
import type { RuleKind } from "./ruleKind";
import { ruleKinds } from "./ruleKinds";

/**
 * What kind of rules a table holds [LNT1]: by its name, `KPI_Pay` or `Tiers_` with something behind
 * it, in whatever case; else by its headers, where no other table has them. A range without a name
 * goes by its headers alone. Settings and pay have the same headers and go by what they name. Null:
 * it holds no rules.
 */
export function kindOf(name: string, cells: Cells): RuleKind | null {
  const wanted = name.trim().toLowerCase();
  const byName = ruleKinds.find(({ table }) => {
    const own = table.name.toLowerCase();
    return own.endsWith("_") ? wanted.startsWith(own) : wanted === own;
  });
  if (byName) return byName;
  const open = wanted === "" ? ruleKinds : ruleKinds.filter(({ commonHeaders }) => !commonHeaders);
  const byHeaders = kindOfRuleTable(
    cells,
    open.map(({ table }) => table),
  );
  const found = byHeaders === settingsTable && namesPay(cells) ? payTable : byHeaders;
  return open.find(({ table }) => table === found) ?? null;
}

function namesPay(cells: Cells): boolean {
  const { setting } = findColumns(settingsTable, cells[0] ?? []);
  const names = cells.slice(1).map((line) => cellText(line[setting]));
  const pay = names.filter((name) => paySettingNamed(name) !== null).length;
  return pay > names.filter((name) => settingNamed(name) !== null).length;
}
