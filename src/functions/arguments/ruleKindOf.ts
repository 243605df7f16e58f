import { kindOf, type Cells, type RuleKind } from "../../engine";

const known = new WeakMap<Cells, Map<string, RuleKind | null>>();

/** What kind of rules a table holds, looked at once: thousands of formulas bring the same tables. */
export function ruleKindOf(name: string, cells: Cells): RuleKind | null {
  const byName = known.get(cells) ?? new Map<string, RuleKind | null>();
  known.set(cells, byName);
  const before = byName.get(name);
  if (before !== undefined) return before;
  const kind = kindOf(name, cells);
  byName.set(name, kind);
  return kind;
}
