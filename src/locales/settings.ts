import {
  defaultSettings,
  settingNames,
  settingRecords,
  settingSpecs,
  targetRecords,
  type SettingName,
  type Settings,
  type SettingWords,
} from "../engine";
import { workCalendarText } from "./calendar";
import { formatMoment, formatPlain } from "./format";
import type { Bilingual, Language } from "./language";
import { ruleChoice } from "./rules";

/** What people call a setting. */
export const settingName = (setting: SettingName, language: Language): string =>
  ruleChoice("setting", setting, language);

/** One sentence on what it does. */
export const settingHelp = (setting: SettingName, language: Language): string =>
  ruleChoice("settingHelp", setting, language);

const words = (language: Language): SettingWords => ({
  name: (setting) => settingName(setting, language),
  choice: (setting, choice) => ruleChoice(`setting.${setting}`, choice, language),
  unit: (unit) => ruleChoice("settingUnit", unit, language),
  help: (setting) => settingHelp(setting, language),
});

/** The rows of `KPI_Settings`. */
export const settingRows = (settings: Settings, language: Language) =>
  settingRecords(settings, words(language));

const targetWord = (of: Settings["targets"][number]["of"], language: Language): string =>
  ruleChoice("target", of, language);

/** The rows of `KPI_Targets`. */
export const targetRows = (targets: Settings["targets"], language: Language) =>
  targetRecords(targets, (of) => targetWord(of, language));

export interface SettingText {
  readonly setting: SettingName;
  readonly name: string;
  /** With its unit: "7 days"; "–" where nothing is set. */
  readonly value: string;
  readonly isDefault: boolean;
}

/** Every setting as people read it, for a report: what the figures depend on. */
export const settingTexts = (settings: Settings, language: Language): readonly SettingText[] =>
  settingNames.map((setting) => ({
    setting,
    name: settingName(setting, language),
    value: valueText(settings, setting, language),
    isDefault: JSON.stringify(settings[setting]) === JSON.stringify(defaultSettings[setting]),
  }));

function valueText(settings: Settings, setting: SettingName, language: Language): string {
  if (setting === "calendar") return workCalendarText(settings.calendar, language);
  if (setting === "targets") return targetsText(settings.targets, language) || NOTHING;
  const { choice, unit } = words(language);
  const spec = settingSpecs[setting];
  const value = settings[setting];
  if (typeof value === "number")
    return spec.kind === "number"
      ? `${formatPlain(value, language)} ${unit(spec.unit)}`
      : formatMoment(value, language);
  if (value === null || value === "") return NOTHING;
  if (setting === "phase") return phaseWord(value, language);
  return spec.kind === "choice" ? choice(setting, value) : value;
}

const NOTHING = "–";

/** A phase of people's own stands as they wrote it. */
const phaseWord = (phase: string, language: Language): string =>
  ruleChoice("phase", phase, language);

const marks: Bilingual<{ scope: (text: string) => string; between: string }> = {
  en: { scope: (text) => ` (${text})`, between: "; " },
  "zh-CN": { scope: (text) => `（${text}）`, between: "；" },
};

const targetsText = (targets: Settings["targets"], language: Language): string =>
  targets
    .map(({ of, channel, phase, minutes }) => {
      const scope = [channel, phase && phaseWord(phase, language)].filter(Boolean).join(" · ");
      const length = `${formatPlain(minutes, language)} ${words(language).unit("minutes")}`;
      const place = scope && marks[language].scope(scope);
      return `${targetWord(of, language)}${place} ${length}`;
    })
    .join(marks[language].between);
