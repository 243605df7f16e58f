import { builtInMeant, findColumns, profileTable, termsTable, type Cells } from "../../engine";
import { printOf } from "../fingerprint";
import type { Problem } from "../problem";
import { builtInTable } from "./builtInTable";
import { rangeProfile } from "./profileArgument";
import { ruleKindOf } from "./ruleKindOf";
import type { RuleTables } from "./rulesArgument";
import { textOf } from "./scalar";

/**
 * KPI_Profiles speaks of profiles by their names, and a range has none. It is the one that its own
 * column Profile names, or the workbook's table of the same content, or the only one that the
 * formula's KPI_Profiles speaks of; among several, nobody can tell which is meant [FN27]. What PROFILE
 * gives for a built-in profile is that one, by whichever of its names KPI_Profiles speaks of it.
 *
 * @param tables all that the formula is answered by, the range under `rangeProfile`.
 * @param brought those of them that the formula itself gives.
 */
export function withTermsOfRange(tables: RuleTables, brought: RuleTables): RuleTables | Problem {
  const range = tables.get(rangeProfile);
  const [name, terms] = termsIn(tables) ?? [];
  if (!range || !terms || name === undefined) return tables;
  const at = findColumns(termsTable, terms[0] ?? []).profile;
  const rows = terms.slice(1).filter((row) => textOf(row[at]) !== "");
  const called = (wanted: string) => rows.find((row) => evened(textOf(row[at])) === evened(wanted));
  const meaning = (id: string) =>
    rows.find((row) => builtInMeant(textOf(row[at]), ownProfiles(tables))?.id === id);

  const builtIn = builtInTable(range);
  const told = builtIn?.id ?? nameInRange(range) ?? sameIn(tables, range);
  const isBrought = termsIn(brought) !== null;
  const row = builtIn
    ? meaning(builtIn.id)
    : told !== null
      ? called(told)
      : isBrought && rows.length === 1
        ? rows[0]
        : undefined;
  if (row) {
    const ofRange = row.map((cell, index) => (index === at ? rangeProfile : cell));
    return new Map([...tables, [name, [...terms, ofRange]]]);
  }
  return told === null && isBrought && rows.length > 1
    ? { kind: "problem", code: "termsOfWhich", found: rows.map((of) => textOf(of[at])).join(", ") }
    : tables;
}

const ownProfiles = (tables: RuleTables) =>
  [...tables].flatMap(([name, cells]) =>
    name !== rangeProfile && ruleKindOf(name, cells)?.table === profileTable
      ? [{ name, cells }]
      : [],
  );

const termsIn = (tables: RuleTables): readonly [string, Cells] | null =>
  [...tables].find(([name, cells]) => ruleKindOf(name, cells)?.table === termsTable) ?? null;

/** What stands in its column Profile, the same in every row. */
export function nameInRange(range: Cells): string | null {
  const at = findColumns(termsTable, range[0] ?? []).profile;
  if (at < 0) return null;
  const names = new Set(range.slice(1).flatMap((row) => textOf(row[at]) || []));
  const [name] = names;
  return names.size === 1 ? name! : null;
}

/** Given with a handle, a range may be one of the workbook's tables. */
function sameIn(tables: RuleTables, range: Cells): string | null {
  const print = printOf(range);
  const same = [...tables].find(
    ([name, cells]) => name !== rangeProfile && printOf(cells) === print,
  );
  return same?.[0] ?? null;
}

/** "Ours" is short for Profile_Ours. */
const evened = (name: string): string => name.toLowerCase().replace(/^profile_/, "");
