import type { Cells } from "../../tickets/cells";
import { profileById } from "./builtIn/builtInProfiles";
import type { Profile } from "./profile";
import { namesIn } from "./termsFor";
import { profileKey, type ProfileTerms, type TermsByProfile } from "./terms";

/** A table of weights, by the name it has in the workbook. */
interface NamedTable {
  readonly name: string;
  readonly cells: Cells;
}

/**
 * The built-in profile that a name in KPI_Profiles means: its id, its name in either language, or
 * the phase it is for, unless one of the workbook's tables goes by that name [PRO12].
 */
export function builtInMeant(name: string, tables: readonly NamedTable[]): Profile | undefined {
  const wanted = profileKey(name);
  const isOwn = tables.some((of) =>
    [of.name, ...namesIn(of.cells)].some((known) => profileKey(known) === wanted),
  );
  return isOwn ? undefined : profileById(name);
}

/** What KPI_Profiles says of a built-in profile; of two rows that mean it, the first. */
export function termsOfBuiltIn(
  terms: TermsByProfile,
  { id }: Profile,
  tables: readonly NamedTable[],
): ProfileTerms | undefined {
  for (const [name, said] of terms) if (builtInMeant(name, tables)?.id === id) return said;
  return undefined;
}
