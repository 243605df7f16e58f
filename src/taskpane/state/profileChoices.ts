import {
  BY_PHASE,
  chosenProfiles,
  hasErrors,
  isBuiltIn,
  parsePeriod,
  type Finding,
  type Profile,
} from "../../engine";
import type { Choice } from "./pane";
import type { Rules } from "./rulesOfBook";

/** Weights to choose from: a built-in profile, one of the workbook, or the one of the month's phase. */
export interface ProfileChoice {
  readonly id: string;
  /** The first of those that a table holds; null for the one of the phase. */
  readonly profile: Profile | null;
  readonly origin: "builtIn" | "workbook" | "phase";
}

/** What KPI_Phases says comes first: where there is one, it is meant. */
export function profileChoices({
  rulebook: { profiles, phases },
}: Rules): readonly ProfileChoice[] {
  const choices = new Map<string, ProfileChoice>();
  if (phases.length > 0) choices.set(BY_PHASE, { id: BY_PHASE, profile: null, origin: "phase" });
  for (const profile of profiles) {
    const id = profile.variantOf ?? profile.id;
    const origin = isBuiltIn(profile) ? "builtIn" : "workbook";
    if (!choices.has(id)) choices.set(id, { id, profile, origin });
  }
  return [...choices.values()];
}

export interface ChosenWeights {
  /** The one that most people have; null: none for that month. */
  readonly profile: Profile | null;
  readonly findings: readonly Finding[];
}

/** The weights that the chosen month would be scored by. */
export function chosenWeights(rules: Rules, { month, profile }: Choice): ChosenWeights {
  const period = month === null ? null : parsePeriod(month);
  const chosen = chosenProfiles(rules.rulebook, profile, period);
  return { profile: chosen.profile, findings: chosen.findings };
}

/** Nothing in the tables of rules keeps the month from being scored. */
export const canScore = (rules: Rules, choice: Choice): boolean =>
  !hasErrors(rules.findings) && chosenWeights(rules, choice).profile !== null;
