import type { Finding } from "../ruleTables/finding";
import { findingAt } from "../ruleTables/located";
import { profileTable } from "../scoring/profiles/profileTable";
import type { RuleTableFound } from "./lintTables";

/**
 * Tables of a kind of which there is one already [LNT6]: only one of them could hold, and nobody
 * could tell which. Profiles have names of their own, and are chosen by them.
 */
export function tablesTwice(found: readonly RuleTableFound[]): readonly Finding<"table.twice">[] {
  const first = new Map<RuleTableFound["kind"]["table"], string>();
  return found.flatMap(({ kind: { table }, name }) => {
    const before = first.get(table);
    if (before === undefined) first.set(table, name);
    if (before === undefined || table === profileTable) return [];
    return [
      findingAt({ table: name, row: null, column: null }, "table.twice", "error", name, before),
    ];
  });
}
