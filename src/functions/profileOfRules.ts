import { chosenProfiles, profileTable, type Cells, type Profile, type Rulebook } from "../engine";
import { profileArgument, rangeProfile } from "./arguments/profileArgument";
import { ruleKindOf } from "./arguments/ruleKindOf";
import type { RuleTables } from "./arguments/rulesArgument";
import { rulesOrHandle } from "./arguments/rulesOrHandle";
import { nameInRange, withTermsOfRange } from "./arguments/termsOfRange";
import { isProblem, type Problem } from "./problem";
import { rulesOf } from "./rules";

export interface ProfileFound {
  readonly profile: Profile;
  /** Where it stands; null: it is built in. */
  readonly table: TableOfProfile | null;
  /** All that was given. */
  readonly rules: RuleTables;
}

export interface TableOfProfile {
  readonly cells: Cells;
  /** By which KPI_Profiles knows it; null: a range that does not name its profile. */
  readonly name: string | null;
  /** Its rows make several profiles, for phases, roles or groups. */
  readonly isShared: boolean;
}

/** A profile of the rules or a built-in one by its name; without a name the only one of the rules. */
export function profileOfRules(wanted: string, rules: unknown): ProfileFound | Problem {
  const given = rulesOrHandle(rules);
  if (isProblem(given)) return given;
  const ranges = profilesAmong(given.brought);
  const tables = asOneRange(given.tables, given.brought, ranges);
  if (isProblem(tables)) return tables;
  const { rulebook, error } = rulesOf(tables);
  if (error)
    return error.table === rangeProfile
      ? { kind: "problem", code: "profileTable", problem: error }
      : { kind: "problem", code: "rule", finding: error };

  const nameless = ranges.length === 1 ? [rangeProfile] : ranges;
  const choice =
    wanted === ""
      ? onlyOne(nameless.length > 0 ? nameless : profilesAmong(tables), rulebook)
      : called(wanted, rulebook);
  if (isProblem(choice)) return choice;
  const { profile } = chosenProfiles(rulebook, choice, null);
  if (!profile) throw new Error("a profile that was found must be there");
  const name = tableOf(profile);
  const cells = tables.get(name);
  if (!cells) return { profile, table: null, rules: tables };
  const table = {
    cells,
    name: nameInRange(cells) ?? (nameless.includes(name) ? null : name),
    isShared: rulebook.profiles.filter((of) => tableOf(of) === name).length > 1,
  };
  return { profile, table, rules: tables };
}

const profilesAmong = (tables: RuleTables): readonly string[] =>
  [...tables]
    .filter(([name, cells]) => ruleKindOf(name, cells)?.table === profileTable)
    .map(([name]) => name);

/** A single range of weights has the terms that it would have as the profile of SCORECARD [FN27]. */
function asOneRange(
  tables: RuleTables,
  brought: RuleTables,
  ranges: readonly string[],
): RuleTables | Problem {
  if (ranges.length !== 1) return tables;
  const renamed = [...tables].map(
    ([name, cells]) => [name === ranges[0] ? rangeProfile : name, cells] as const,
  );
  return withTermsOfRange(new Map(renamed), brought);
}

const tableOf = ({ variantOf, id }: Profile): string => variantOf ?? id;

function onlyOne(offered: readonly string[], { profiles }: Rulebook): string | Problem {
  if (offered.length <= 1) return offered[0] ?? "regular";
  const those = profiles.filter((of) => offered.includes(tableOf(of)));
  return { kind: "problem", code: "whichProfile", known: namesOf(those) };
}

function called(wanted: string, rulebook: Rulebook): string | Problem {
  const choice = profileArgument(wanted, rulebook);
  if (!isProblem(choice)) return choice;
  const known = namesOf(rulebook.profiles).filter((name) => name !== rangeProfile);
  return { kind: "problem", code: "profileOfRules", found: wanted, known };
}

const namesOf = (profiles: readonly Profile[]): readonly string[] => [
  ...new Set(profiles.map((of) => of.name ?? tableOf(of))),
];
