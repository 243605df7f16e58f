import { BY_PHASE, builtInProfiles, catalogue, type Profile } from "../../engine";
import { profileName, profileWeights } from "../../locales/engine";
import { functionChoices } from "../../locales/functionChoices";
import type { Language } from "../../locales/language";
import { metricName } from "../../locales/metrics";
import type { ParameterMetadata } from "./functionMetadata";

/** What Excel offers while an argument is typed; builds that do not know it pass it over. */
export interface EnumMetadata {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly EnumValue[];
}

export interface EnumValue {
  /** What it is called in the reader's language. */
  readonly name: string;
  /** What is put into the formula: the same in every language. */
  readonly stringValue: string;
  readonly tooltip: string;
}

export const functionEnums = (language: Language): readonly EnumMetadata[] => {
  const words = functionChoices[language];
  return [
    listOf(
      "METRICS",
      catalogue.map(({ id }) => ({ id, name: id, use: metricName(id, language) })),
    ),
    listOf("PROFILES", [
      ...builtInProfiles.map((profile) => ({
        id: profile.id,
        name: profileName(profile.id, language),
        use: useOf(profile, language),
      })),
      { id: BY_PHASE, ...words.byPhase },
    ]),
    listOf("LANGUAGES", [
      { id: "zh", name: "zh", use: "中文" },
      { id: "en", name: "en", use: "English" },
    ]),
    listOf("DIRECTIONS", named(words.directions)),
    listOf("PAYPARTS", named(words.parts)),
    listOf("ASSESSED", named(words.assessed)),
  ];
};

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly use: string;
}

const listOf = (id: string, choices: readonly Choice[]): EnumMetadata => ({
  id,
  type: "string",
  values: choices.map((of) => ({ name: of.name, stringValue: of.id, tooltip: of.use })),
});

const named = (words: Readonly<Record<string, Omit<Choice, "id">>>): readonly Choice[] =>
  Object.entries(words).map(([id, { name, use }]) => ({ id, name, use }));

function useOf(profile: Profile, language: Language): string {
  const uses: Readonly<Record<string, string>> = functionChoices[language].profiles;
  const use = uses[profile.id];
  if (use === undefined) throw new Error(`no word on what ${profile.id} is for`);
  return functionChoices[language].weighing(use, profileWeights(profile, language));
}

/** By the parameter's name; where functions mean different things by it, with theirs before it. */
const enumOf: Readonly<Record<string, string>> = {
  metric: "METRICS",
  profile: "PROFILES",
  language: "LANGUAGES",
  direction: "DIRECTIONS",
  "PAY part": "PAYPARTS",
  "SELFASSESS part": "ASSESSED",
};

/**
 * The generator makes a list of choices from code alone, of single texts alone. Metrics are data, and
 * where an argument may also be a range (SCORECARD's profile, INTERVAL's metric) Excel offers none.
 */
export function withEnum(functionId: string, parameter: ParameterMetadata): ParameterMetadata {
  if (parameter.dimensionality === "matrix") return parameter;
  const customEnumId = enumOf[`${functionId} ${parameter.name}`] ?? enumOf[parameter.name];
  return customEnumId === undefined
    ? parameter
    : { ...parameter, type: "string", dimensionality: "scalar", customEnumId };
}
