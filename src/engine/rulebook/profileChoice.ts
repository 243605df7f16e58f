import type { Period } from "../calendar/period";
import type { Finding } from "../ruleTables/finding";
import { profileFor } from "../scoring/phases/profileFor";
import type { Profile } from "../scoring/profiles/profile";
import { covers, narrowness } from "../scoring/profiles/scope";
import type { Rulebook } from "./rulebook";

/** A profile by its id, or "phase": what KPI_Phases says of the month, for each role and group. */
export type ProfileChoice = string;
export const BY_PHASE = "phase";

export interface Person {
  readonly role: string | null;
  readonly group: string | null;
}

export interface ChosenProfiles {
  /** The one that most people have, or would have. */
  readonly profile: Profile;
  readonly of: (person: Person) => Profile | null;
  readonly findings: readonly Finding[];
}

/** Who is scored by which profile [RB5]; null: no profile of that name, or none for the month. */
export function chosenProfiles(
  rulebook: Rulebook,
  choice: ProfileChoice,
  period: Period | null,
): ChosenProfiles | { readonly findings: readonly Finding[]; readonly profile: null } {
  return choice === BY_PHASE ? byPhase(rulebook, period) : byId(rulebook, choice);
}

function byPhase(rulebook: Rulebook, period: Period | null) {
  const everybody = profileFor(period, {}, rulebook);
  const of = (person: Person): Profile | null => {
    const own = profileFor(period, scopeOf(person), rulebook);
    return own.kind === "profile" ? own.profile : null;
  };
  const profile =
    everybody.kind === "profile" ? everybody.profile : firstForSomebody(rulebook, period);
  const findings = everybody.kind === "profile" ? everybody.warnings : everybody.problems;
  return profile ? { profile, of, findings } : { profile: null, findings };
}

/** Where the table has rows for roles or groups alone. */
function firstForSomebody(rulebook: Rulebook, period: Period | null): Profile | null {
  for (const { scope } of rulebook.phases) {
    const found = profileFor(period, scope, rulebook);
    if (found.kind === "profile") return found.profile;
  }
  return null;
}

/** A table with rows for several roles or groups is several profiles under one name. */
function byId({ profiles }: Rulebook, id: string) {
  const wanted = id.trim().toLowerCase();
  const variants = profiles
    .filter((one) => [one.id, one.variantOf, one.name].some((n) => n?.toLowerCase() === wanted))
    .toSorted((a, b) => narrowness(b.appliesTo ?? {}) - narrowness(a.appliesTo ?? {}));
  const profile = variants.at(-1);
  if (!profile) return { profile: null, findings: [] };
  const of = (person: Person): Profile | null =>
    variants.find(({ appliesTo = {} }) => covers(appliesTo, scopeOf(person))) ?? null;
  return { profile, of, findings: [] };
}

const scopeOf = ({ role, group }: Person) => ({
  ...(role === null ? {} : { role }),
  ...(group === null ? {} : { group }),
});
