import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import * as v from "valibot";
import {
  checkProfile,
  profileById,
  usualCoverage,
  type Profile,
  type ProfileProblem,
} from "../../engine";
import { cliWords, type CliWords } from "../../locales/cli";
import type { Language } from "../../locales/language";
import { profileProblemSentence } from "../../locales/profiles";
import { failure, type Failure } from "./failure";

const profileFile = v.strictObject({
  id: v.optional(v.pipe(v.string(), v.nonEmpty())),
  minimumCoverage: v.optional(v.number()),
  dimensions: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.nonEmpty()),
      weight: v.number(),
      metrics: v.array(
        v.strictObject({
          metric: v.pipe(v.string(), v.nonEmpty()),
          weight: v.number(),
          target: v.union([v.number(), v.literal("team")]),
        }),
      ),
    }),
  ),
});

export interface ChosenProfile {
  readonly kind: "profile";
  readonly profile: Profile;
  readonly warnings: readonly ProfileProblem[];
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

  const parsed = await parsedFile(value, language);
  if ("kind" in parsed) return parsed;
  const checked = v.safeParse(profileFile, parsed.json);
  if (!checked.success)
    return inLines(checked.issues.map((issue) => shapeSentence(issue, value, language)));
  const { id, minimumCoverage, dimensions } = checked.output;
  const profile: Profile = {
    id: id ?? basename(value).replace(/\.json$/i, ""),
    dimensions: dimensions.map((dimension) => ({
      ...dimension,
      metrics: dimension.metrics.map((of) => ({ ...of, metric: of.metric.toUpperCase() })),
    })),
    minimumCoverage: minimumCoverage ?? usualCoverage,
  };
  const problems = checkProfile(profile);
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return { kind: "profile", profile, warnings: problems };
  return inLines(
    errors.map((problem) => words.profileRefused(value, profileProblemSentence(problem, language))),
  );
}

/** Whoever mends the first ten will see the rest. */
const inLines = (sentences: readonly string[]): Failure =>
  failure(sentences.slice(0, 10).join("\n"));

function shapeSentence(
  issue: v.InferIssue<typeof profileFile>,
  file: string,
  language: Language,
): string {
  const words = cliWords[language];
  const where = v.getDotPath(issue) ?? "";
  if (issue.expected === "never") return words.unknownKey(file, where);
  if (issue.received === "undefined") return words.missingKey(file, where);
  const { expected } = issue;
  const shape = expected !== null && isShape(expected, words) ? words.shapes[expected] : expected;
  return words.profileShape(file, where, shape ?? "", issue.received);
}

const isShape = (expected: string, words: CliWords): expected is keyof CliWords["shapes"] =>
  Object.hasOwn(words.shapes, expected);

async function parsedFile(
  file: string,
  language: Language,
): Promise<{ readonly json: unknown } | Failure> {
  const words = cliWords[language];
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") return failure(words.noFile(file));
    return failure(words.unreadableFile(file, error instanceof Error ? error.message : ""));
  }
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch (error) {
    return failure(words.notJson(file, error instanceof Error ? error.message : ""));
  }
}
