import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import {
  BY_PHASE,
  importProfile,
  profileById,
  type Finding,
  type Profile,
  type ProfileChoice,
  type Rulebook,
} from "../../engine";
import { cliWords } from "../../locales/cli";
import type { Language } from "../../locales/language";
import { findingSentence } from "../../locales/rules";
import { failure, type Failure } from "./failure";

/** A profile of a file, or the name of one that the workbook or the engine has. */
export type ProfileAsked =
  | { readonly kind: "profile"; readonly profile: Profile; readonly warnings: readonly Finding[] }
  /** Null: the one of the month's phase where the workbook tells phases, else the regular one. */
  | { readonly kind: "named"; readonly name: string | null };

/** A JSON file holds dimensions, metrics, weights and targets. */
export async function profileOption(
  value: string | undefined,
  language: Language,
): Promise<ProfileAsked | Failure> {
  if (value === undefined) return { kind: "named", name: null };
  if (!value.toLowerCase().endsWith(".json")) return { kind: "named", name: value };

  const text = await textOf(value, language);
  if (typeof text !== "string") return text;
  const outcome = importProfile(text, basename(value).replace(/\.json$/i, ""));
  if (outcome.kind === "profile") return outcome;
  // Whoever mends the first ten will see the rest.
  const sentences = outcome.problems
    .slice(0, 10)
    .map((problem) => cliWords[language].profileRefused(value, findingSentence(problem, language)));
  return failure(sentences.join("\n"));
}

export interface ProfileChosen {
  readonly kind: "chosen";
  /** With the file's profile in it. */
  readonly rulebook: Rulebook;
  readonly choice: ProfileChoice;
}

/** What was asked for, among what the workbook has. */
export function profileChosen(
  asked: ProfileAsked,
  rulebook: Rulebook,
  language: Language,
): ProfileChosen | Failure {
  const { profiles, phases } = rulebook;
  if (asked.kind === "profile") {
    const { profile } = asked;
    const others = profiles.filter(({ id }) => id.toLowerCase() !== profile.id.toLowerCase());
    return {
      kind: "chosen",
      rulebook: { ...rulebook, profiles: [profile, ...others] },
      choice: profile.id,
    };
  }
  const name = asked.name ?? (phases.length > 0 ? BY_PHASE : "regular");
  const wanted = name.toLowerCase();
  if (wanted === BY_PHASE) return { kind: "chosen", rulebook, choice: BY_PHASE };
  const isKnown = profiles.some((of) =>
    [of.id, of.variantOf, of.name].some((known) => known?.toLowerCase() === wanted),
  );
  if (isKnown) return { kind: "chosen", rulebook, choice: name };
  const builtIn = profileById(name);
  if (builtIn) return { kind: "chosen", rulebook, choice: builtIn.id };
  const known = [...new Set(profiles.map(({ id, variantOf }) => variantOf ?? id))];
  return failure(cliWords[language].profile(name, known.join(", ")));
}

async function textOf(file: string, language: Language): Promise<string | Failure> {
  const words = cliWords[language];
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") return failure(words.noFile(file));
    return failure(words.unreadableFile(file, error instanceof Error ? error.message : ""));
  }
}
