import type { Period } from "../../calendar/period";
import { evenWord } from "../../ruleTables/evenWord";
import type { Finding } from "../../ruleTables/finding";
import { findingAt } from "../../ruleTables/located";
import type { Profile, Scope } from "../profiles/profile";
import { covers, narrowness } from "../profiles/scope";
import type { PhaseRule } from "./phase";
import { phaseNamed } from "./phaseWords";

/** Which profiles there are, and which of them holds when. */
export interface PhaseBook {
  readonly profiles: readonly Profile[];
  readonly phases: readonly PhaseRule[];
}

export type PhaseOutcome =
  | {
      readonly kind: "profile";
      readonly profile: Profile;
      /** For the settings too, whose targets may differ by phase; null where the row names none. */
      readonly phase: string | null;
      readonly warnings: readonly Finding[];
    }
  | { readonly kind: "refused"; readonly problems: readonly Finding[] };

/** The profile for a period and for somebody's role and group [PHA4] [PHA5]. */
export function profileFor(
  period: Period | null,
  who: Pick<Scope, "role" | "group">,
  { profiles, phases }: PhaseBook,
): PhaseOutcome {
  if (period === null) return refused("phase.noPeriod", "");
  const days = daysOf(period, who, phases);
  const [longest] = [...days].sort(([a, n], [b, m]) => m - n || a.from - b.from);
  if (!longest) return refused("phase.none", period.label);

  const [rule] = longest;
  const scope: Scope = { ...who, ...(rule.phase === null ? {} : { phase: rule.phase }) };
  const wanted = rule.profile ?? rule.phase!;
  const profile = profileNamed(profiles, rule, scope);
  if (!profile) return refused("phase.noProfile", wanted, rule.row);
  return { kind: "profile", profile, phase: rule.phase, warnings: told(period, days) };
}

/** How many days of the period each row holds; days without any are not there. */
function daysOf(
  period: Period,
  who: Pick<Scope, "role" | "group">,
  phases: readonly PhaseRule[],
): ReadonlyMap<PhaseRule, number> {
  const holding = phases.filter(({ scope }) => covers(scope, who));
  const days = new Map<PhaseRule, number>();
  for (let day = Math.floor(period.from); day < period.to; day++) {
    let rule: PhaseRule | null = null;
    for (const other of holding)
      if (other.from <= day && day < other.to)
        if (!rule || narrowness(other.scope) > narrowness(rule.scope)) rule = other;
    if (rule) days.set(rule, (days.get(rule) ?? 0) + 1);
  }
  return days;
}

/** By the row's profile, else the one for its phase or called like it; the narrowest that fits. */
function profileNamed(
  profiles: readonly Profile[],
  { profile, phase }: PhaseRule,
  scope: Scope,
): Profile | undefined {
  const called = (of: Profile): boolean => {
    const names = [of.id, of.name, of.variantOf].filter((name) => name !== undefined).map(evenWord);
    if (profile !== null) return names.includes(evenWord(profile));
    return of.appliesTo?.phase === phase || names.some((name) => phaseNamed(name) === phase);
  };
  return profiles
    .filter((of) => called(of) && covers(of.appliesTo ?? {}, scope))
    .toSorted((a, b) => narrowness(b.appliesTo ?? {}) - narrowness(a.appliesTo ?? {}))[0];
}

function told(period: Period, days: ReadonlyMap<PhaseRule, number>): readonly Finding[] {
  const place = { table: "KPI_Phases", row: null, column: null };
  const names = [...days.keys()].map(({ phase, profile }) => profile ?? phase ?? "");
  const all = Math.ceil(period.to) - Math.floor(period.from);
  const without = all - [...days.values()].reduce((sum, count) => sum + count, 0);
  return [
    ...(new Set(names).size > 1
      ? [findingAt(place, "phase.split", "warning", names.join(", "), period.label)]
      : []),
    ...(without > 0 ? [findingAt(place, "phase.partly", "warning", without, period.label)] : []),
  ];
}

const refused = (code: string, found: string, row: number | null = null): PhaseOutcome => ({
  kind: "refused",
  problems: [findingAt({ table: "KPI_Phases", row, column: null }, code, "error", found)],
});
