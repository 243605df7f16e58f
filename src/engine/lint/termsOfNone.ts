import type { Finding } from "../ruleTables/finding";
import { findingAt } from "../ruleTables/located";
import { findColumns } from "../ruleTables/ruleTable";
import { readKeptScores, scoresTable } from "../scoring/history/scoresTable";
import { profileTable } from "../scoring/profiles/profileTable";
import { namesIn } from "../scoring/profiles/termsFor";
import { readTerms, termsTable } from "../scoring/profiles/terms";
import { cellText } from "../tickets/cells";
import type { RuleTableFound } from "./lintTables";

type TermsFinding = Finding<"profile.termsOfNone" | "profile.nothingToCarry">;

/**
 * Rows of KPI_Profiles that hold for no table of weights there is, and those that carry last scores
 * though KPI_Scores has none [LNT8].
 */
export function termsOfNone(found: readonly RuleTableFound[]): readonly TermsFinding[] {
  const terms = found.find(({ kind }) => kind.table === termsTable);
  if (!terms) return [];
  const profiles = found
    .filter(({ kind }) => kind.table === profileTable)
    .flatMap(({ name, cells }) => [name, ...namesIn(cells)]);
  const known = new Set(profiles.map(even));
  const hasScores = found.some(
    ({ kind, cells }) =>
      kind.table === scoresTable && readKeptScores(cells).rules.some(({ score }) => score !== null),
  );
  const read = readTerms(terms.cells).terms;
  const index = findColumns(termsTable, terms.cells[0] ?? []).profile;
  return terms.cells.slice(1).flatMap((line, above): TermsFinding[] => {
    const profile = index < 0 ? "" : cellText(line[index]).trim();
    const own = read.get(even(profile));
    if (!own) return [];
    const at = (column: string) => ({ table: terms.name, row: above + 1, column });
    if (!known.has(even(profile)))
      return [
        findingAt(at("profile"), "profile.termsOfNone", "warning", profile, profiles.join(", ")),
      ];
    return own.missing === "carry" && !hasScores
      ? [findingAt(at("missing"), "profile.nothingToCarry", "warning", profile)]
      : [];
  });
}

const even = (name: string): string => name.trim().toLowerCase();
