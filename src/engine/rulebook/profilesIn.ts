import type { RuleKind } from "../lint/ruleKind";
import { builtInProfiles } from "../scoring/profiles/builtIn/builtInProfiles";
import type { Profile } from "../scoring/profiles/profile";
import { profileTable } from "../scoring/profiles/profileTable";
import { readProfiles, type ProfileReading } from "../scoring/profiles/readProfile";
import { termsFor } from "../scoring/profiles/termsFor";
import { termsOfBuiltIn } from "../scoring/profiles/termsOfBuiltIn";
import { readTerms, termsOf, termsTable, type TermsByProfile } from "../scoring/profiles/terms";
import type { Cells } from "../tickets/cells";

interface TableOfKind {
  readonly name: string;
  readonly cells: Cells;
  readonly kind: RuleKind | null;
}

/**
 * Every profile that may be chosen, with what KPI_Profiles says of it; one of the workbook hides the
 * built-in one of its name [RB3].
 */
export function profilesIn(
  tables: readonly TableOfKind[],
  reading: Omit<ProfileReading, "terms">,
): readonly Profile[] {
  const terms = tables.find(({ kind }) => kind?.table === termsTable);
  const byProfile: TermsByProfile = terms ? readTerms(terms.cells).terms : new Map();
  const ownTables = tables.filter(({ kind }) => kind?.table === profileTable);
  const own = ownTables.flatMap(({ name, cells }) => {
    const ownTerms = termsFor(byProfile, name, cells);
    return readProfiles(cells, name, { ...reading, ...(ownTerms && { terms: ownTerms }) }).profiles;
  });
  const taken = new Set(own.map(({ id }) => id.toLowerCase()));
  const builtIn = builtInProfiles.flatMap((profile) => {
    if (taken.has(profile.id)) return [];
    const said = termsOfBuiltIn(byProfile, profile, ownTables);
    return said ? { ...profile, ...termsOf(said) } : profile;
  });
  return [...own, ...builtIn];
}
