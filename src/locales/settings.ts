import type { Settings, SettingColumn, SettingName, SettingUnit, SettingWords } from "../engine";
import type { Language } from "./language";
import { ruleChoice, ruleHeader } from "./rules";

/** What people call a setting. */
export const settingName = (setting: SettingName, language: Language): string =>
  ruleChoice("setting", setting, language);

/** One sentence on what it does. */
export const settingHelp = (setting: SettingName, language: Language): string =>
  ruleChoice("settingHelp", setting, language);

/** One of a setting's choices: "working time". */
export const settingChoice = (
  setting: keyof Settings,
  choice: string,
  language: Language,
): string => ruleChoice(`setting.${setting}`, choice, language);

/** What its number counts: "days". */
export const settingUnit = (unit: SettingUnit, language: Language): string =>
  ruleChoice("settingUnit", unit, language);

/** The words of a written table of settings. */
export const settingWords = (language: Language): SettingWords => ({
  header: (key: SettingColumn) => ruleHeader("KPI_Settings", key, language),
  name: (setting) => settingName(setting, language),
  choice: (setting, choice) => settingChoice(setting, choice, language),
  unit: (unit) => settingUnit(unit, language),
  help: (setting) => settingHelp(setting, language),
});
