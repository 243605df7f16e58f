import { hasErrors } from "../../ruleTables/finding";
import { ruleOf, type Located } from "../../ruleTables/located";
import { readRuleTable, type RuleTableRead } from "../../ruleTables/readRuleTable";
import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { RuleRow } from "../../ruleTables/RuleRow";
import type { Cells } from "../../tickets/cells";
import { checkTiers, type Scale } from "./checkTiers";
import type { Tier } from "./tier";

export type TierColumn = "tier" | "from" | "to" | "includesFrom" | "coefficient" | "note";

/** `Tiers_Stars` and others: a workbook may hold several. */
export const tiersTable: RuleTable<TierColumn> = {
  name: "Tiers_",
  columns: [
    required("tier", "Tier", "等级", "级别", "档位", "Level", "Grade"),
    required("from", "From", "下限", "起", "最低分", "Lower limit"),
    optional("to", "To", "上限", "止", "最高分", "Upper limit"),
    optional("includesFrom", "Includes lower limit", "含下限", "From included"),
    optional("coefficient", "Coefficient", "系数", "绩效系数"),
    optional("note", "Note", "备注", "说明"),
  ],
};

/** No tiers at all when one row is wrong: its neighbours would take its people [TIE6]. */
export function readTiers(
  cells: Cells,
  name: string,
  scale: Scale | null = hundred,
): RuleTableRead<Tier> {
  const read = readRuleTable(tiersTable, cells, tierOfRow, name);
  const findings = [...read.findings, ...checkTiers(read.rules, name, scale)];
  return { rules: hasErrors(findings) ? [] : read.rules.map(ruleOf), findings };
}

/** What a composite can be. */
export const hundred: Scale = { lowest: 0, highest: 100 };

function tierOfRow(row: RuleRow<TierColumn>): Located<Tier> | null {
  const id = row.needs("tier", row.text("tier"));
  const from = row.number("from");
  const to = row.number("to");
  const includesFrom = row.flag("includesFrom") ?? true;
  const coefficient = row.number("coefficient", 0);
  if (id === null) return null;
  return { row: row.row, rule: { id, from, to, includesFrom, coefficient } };
}
