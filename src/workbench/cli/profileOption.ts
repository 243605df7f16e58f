import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { importProfile, profileById, type Finding, type Profile } from "../../engine";
import { cliWords } from "../../locales/cli";
import type { Language } from "../../locales/language";
import { findingSentence } from "../../locales/rules";
import { failure, type Failure } from "./failure";

export interface ChosenProfile {
  readonly kind: "profile";
  readonly profile: Profile;
  readonly warnings: readonly Finding[];
}

/** A built-in profile by its name, or a JSON file with dimensions, metrics, weights and targets. */
export async function profileOption(
  value: string,
  language: Language,
): Promise<ChosenProfile | Failure> {
  const builtIn = profileById(value);
  if (builtIn) return { kind: "profile", profile: builtIn, warnings: [] };
  const words = cliWords[language];
  if (!value.toLowerCase().endsWith(".json")) return failure(words.profile(value));

  const text = await textOf(value, language);
  if (typeof text !== "string") return text;
  const outcome = importProfile(text, basename(value).replace(/\.json$/i, ""));
  if (outcome.kind === "profile") return outcome;
  // Whoever mends the first ten will see the rest.
  const sentences = outcome.problems
    .slice(0, 10)
    .map((problem) => words.profileRefused(value, findingSentence(problem, language)));
  return failure(sentences.join("\n"));
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
