import type { ExclusionReason, NotApplicable, Profile } from "../engine";
import { columnsText } from "./columns";
import { en } from "./engine.en";
import { zh } from "./engine.zh";
import { formatPlain, type Unit } from "./format";
import type { Bilingual, Language } from "./language";

export * from "./columns";
export * from "./fields";
export * from "./format";
export * from "./issues";
export * from "./metrics";
export * from "./questions";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

/** A word we know, or the user's own name as it stands. */
const wordFor = (known: Readonly<Record<string, string>>, id: string): string =>
  Object.hasOwn(known, id) ? (known[id] ?? id) : id;

/** "min", "小时"; "" where the figure speaks for itself. */
export const unitName = (unit: Unit, language: Language): string => words[language].units[unit];

export const dimensionName = (id: string, language: Language): string =>
  wordFor(words[language].dimensions, id);

export const tierName = (id: string, language: Language): string =>
  wordFor(words[language].tiers, id);

export const profileName = (id: string, language: Language): string =>
  wordFor(words[language].profiles, id);

/** "Satisfaction 40 · Timeliness 25 · …" */
export const profileWeights = (profile: Profile, language: Language): string =>
  profile.dimensions
    .map(({ id, weight }) => `${dimensionName(id, language)} ${formatPlain(weight, language)}`)
    .join(" · ");

export const clockName = (clock: keyof typeof en.clocks, language: Language): string =>
  words[language].clocks[clock];

/** A part of a definition, as a note names it when it was left away. */
export const conditionName = (name: string, language: Language): string =>
  wordFor(words[language].conditions, name);

export const exclusionName = (reason: ExclusionReason, language: Language): string =>
  words[language].exclusions[reason];

/** Why there is no value; the columns by name, where the sheet lacks some. */
export function notApplicableSentence(
  { reason, missing }: Pick<NotApplicable, "reason" | "missing">,
  language: Language,
): string {
  const { notApplicable, lacks } = words[language];
  return missing ? lacks(columnsText(missing, language)) : notApplicable[reason];
}
