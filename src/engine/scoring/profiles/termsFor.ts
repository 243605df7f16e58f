import { findColumns } from "../../ruleTables/ruleTable";
import { cellText, type Cells } from "../../tickets/cells";
import { profileTable } from "./profileTable";
import { profileKey, type ProfileTerms, type TermsByProfile } from "./terms";

/**
 * What KPI_Profiles says of a table of weights: under the table's name or, as a range has none,
 * under the name that its column Profile gives it [PRO11].
 */
export function termsFor(
  terms: TermsByProfile,
  table: string,
  cells: Cells,
): ProfileTerms | undefined {
  const own = namesIn(cells)[0];
  return (
    terms.get(profileKey(table)) ?? (own === undefined ? undefined : terms.get(profileKey(own)))
  );
}

/** The names in a table's column Profile, as they are written, each once; a 0 is a blank cell. */
export function namesIn(cells: Cells): readonly string[] {
  const { profile } = findColumns(profileTable, cells[0] ?? []);
  if (profile < 0) return [];
  const names = new Map<string, string>();
  for (const line of cells.slice(1)) {
    const name = cellText(line[profile]).trim();
    if (name !== "" && name !== "0" && !names.has(profileKey(name)))
      names.set(profileKey(name), name);
  }
  return [...names.values()];
}
