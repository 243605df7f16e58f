import type { Finding } from "../ruleTables/finding";
import { findingAt } from "../ruleTables/located";
import { findColumns } from "../ruleTables/ruleTable";
import { readKeptScores, scoresTable } from "../scoring/history/scoresTable";
import { builtInProfiles } from "../scoring/profiles/builtIn/builtInProfiles";
import { checkProfile, type ProfileProblemCode } from "../scoring/profiles/checkProfile";
import { profileTable } from "../scoring/profiles/profileTable";
import { namesIn } from "../scoring/profiles/termsFor";
import { builtInMeant } from "../scoring/profiles/termsOfBuiltIn";
import { profileKey, readTerms, termsTable } from "../scoring/profiles/terms";
import { cellText } from "../tickets/cells";
import type { RuleTableFound } from "./lintTables";

type TermsFinding = Finding<
  "profile.termsOfNone" | "profile.nothingToCarry" | "profile.twice" | ProfileProblemCode
>;

/**
 * Rows of KPI_Profiles that hold for no profile there is, or for a built-in one that a row above
 * names otherwise; those that keep a built-in one within ranges that it leaves; and those that carry
 * last scores though KPI_Scores has none [LNT8].
 */
export function lintTerms(found: readonly RuleTableFound[]): readonly TermsFinding[] {
  const terms = found.find(({ kind }) => kind.table === termsTable);
  if (!terms) return [];
  const own = found.filter(({ kind }) => kind.table === profileTable);
  const profiles = own.flatMap(({ name, cells }) => [name, ...namesIn(cells)]);
  const known = new Set(profiles.map(profileKey));
  const hasScores = found.some(
    ({ kind, cells }) =>
      kind.table === scoresTable && readKeptScores(cells).rules.some(({ score }) => score !== null),
  );
  const read = readTerms(terms.cells).terms;
  const index = findColumns(termsTable, terms.cells[0] ?? []).profile;
  const spokenOf = new Set<string>();
  return terms.cells.slice(1).flatMap((line, above): TermsFinding[] => {
    const profile = index < 0 ? "" : cellText(line[index]).trim();
    const said = read.get(profileKey(profile));
    if (!said) return [];
    const at = (column: string) => ({ table: terms.name, row: above + 1, column });
    const builtIn = builtInMeant(profile, own);
    if (!builtIn && !known.has(profileKey(profile))) {
      const all = [...profiles, ...builtInProfiles.map(({ id }) => id)].join(", ");
      return [findingAt(at("profile"), "profile.termsOfNone", "warning", profile, all)];
    }
    if (builtIn && spokenOf.has(builtIn.id))
      return [findingAt(at("profile"), "profile.twice", "error", profile)];
    if (builtIn) spokenOf.add(builtIn.id);
    const outside =
      builtIn && said.ranges === "enforce"
        ? checkProfile(builtIn, { ranges: "enforce" }).filter(
            ({ code }) => code === "weight.outsideRange",
          )
        : [];
    return [
      ...outside.map((finding) => ({ ...finding, ...at("ranges") })),
      ...(said.missing === "carry" && !hasScores
        ? [findingAt(at("missing"), "profile.nothingToCarry" as const, "warning", profile)]
        : []),
    ];
  });
}
