import { applyMend, kindOf, type Mend } from "../../../engine";
import type { Language } from "../../../locales/language";
import { ruleHeader } from "../../../locales/rules";
import type { Rules } from "../rulesOfBook";
import type { Mended, Waiting } from "./desk";
import { cellsWithout } from "./takenOut";

export type MendAsked = Extract<Waiting, { readonly of: "mend" | "takeOut" | "change" }>;

/** A table's cells as they stand, and as they are after a mend; null: there is none. */
export function mendOf(asked: MendAsked, rules: Rules, language: Language): Mended | null {
  const table = asked.of === "change" ? asked.table : asked.finding.table;
  const before = rules.tables.get(table);
  const kind = before && kindOf(table, before)?.table;
  if (!before || !kind) return null;
  const header = (column: string) => ruleHeader(kind.name, column, language);
  const after =
    asked.of === "takeOut"
      ? cellsWithout(asked.finding, rules, language)
      : applyMend(table, before, changesOf(asked), header);
  return after && { table, before, after };
}

const changesOf = (asked: Exclude<MendAsked, { readonly of: "takeOut" }>): readonly Mend[] =>
  asked.of === "change" ? asked.changes : (asked.finding.mend ?? []);
