import { kindOfRuleTable } from "../ruleTables/ruleTable";
import type { Cells } from "../tickets/cells";
import type { RuleKind } from "./ruleKind";
import { ruleKinds } from "./ruleKinds";

/**
 * What kind of rules a table holds [LNT1]: by its name, `KPI_Pay` or `Tiers_` with something behind
 * it, in whatever case; else by its headers, where no other table has them. A range without a name
 * goes by its headers alone. Null: it holds no rules.
 */
export function kindOf(name: string, cells: Cells): RuleKind | null {
  const wanted = name.trim().toLowerCase();
  const byName = ruleKinds.find(({ table }) => {
    const own = table.name.toLowerCase();
    return own.endsWith("_") ? wanted.startsWith(own) : wanted === own;
  });
  if (byName) return byName;
  const open = wanted === "" ? ruleKinds : ruleKinds.filter(({ commonHeaders }) => !commonHeaders);
  const found = kindOfRuleTable(
    cells,
    open.map(({ table }) => table),
  );
  return open.find(({ table }) => table === found) ?? null;
}
