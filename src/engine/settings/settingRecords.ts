import { momentText } from "../tickets/values/momentText";
import type { Settings } from "../metrics/settings";
import type { RuleRecord } from "../ruleTables/mergeRuleTable";
import type { RuleCell } from "../ruleTables/writeRuleTable";
import { settingNames, type SettingName } from "./settingNamed";
import type { SettingUnit } from "./settingSpec";
import { settingSpecs } from "./settingSpecs";
import type { SettingColumn } from "./settingsTable";

/** Words for the cells, in the reader's language. */
export interface SettingWords {
  readonly name: (setting: SettingName) => string;
  readonly choice: (setting: SettingName, choice: string) => string;
  readonly unit: (unit: SettingUnit) => string;
  readonly help: (setting: SettingName) => string;
}

/** Every setting with its value; those with tables of their own stand there. */
export const settingRecords = (
  settings: Settings,
  words: SettingWords,
): RuleRecord<SettingColumn>[] =>
  settingNames.flatMap((setting) => {
    const spec = settingSpecs[setting];
    if (spec.kind === "tables") return [];
    return {
      setting: words.name(setting),
      value: cellOf(settings, setting, words),
      unit: spec.kind === "number" ? words.unit(spec.unit) : null,
      help: words.help(setting),
    };
  });

function cellOf(settings: Settings, setting: SettingName, { choice }: SettingWords): RuleCell {
  const value = settings[setting];
  const { kind } = settingSpecs[setting];
  if (kind === "choice") return choice(setting, value as string);
  if (kind === "date") return value === null ? null : momentText(value as number);
  return value === "" ? null : (value as number | string);
}
