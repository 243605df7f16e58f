import { applyMend, kindOf, type Finding } from "../../../engine";
import type { Language } from "../../../locales/language";
import { ruleHeader } from "../../../locales/rules";
import type { Rules } from "../rulesOfBook";
import type { Mended, Waiting } from "./desk";
import { cellsWithout } from "./takenOut";

export type MendAsked = Extract<Waiting, { readonly finding: Finding }>;

/** A table's cells as they stand, and as a finding mended leaves them; null: there is no mend. */
export function mendOf(
  { of, finding }: MendAsked,
  rules: Rules,
  language: Language,
): Mended | null {
  const { table } = finding;
  const before = rules.tables.get(table);
  const kind = before && kindOf(table, before)?.table;
  if (!before || !kind) return null;
  const header = (column: string) => ruleHeader(kind.name, column, language);
  const after =
    of === "mend"
      ? applyMend(table, before, finding.mend ?? [], header)
      : cellsWithout(finding, rules, language);
  return after && { table, before, after };
}
