import type { Settings } from "../metrics/settings";
import type { Finding } from "../ruleTables/finding";
import { nearest } from "../ruleTables/nearest";
import { readRuleTable } from "../ruleTables/readRuleTable";
import type { RuleRow } from "../ruleTables/RuleRow";
import { findColumns } from "../ruleTables/ruleTable";
import type { Cells } from "../tickets/cells";
import { everySettingName, settingNamed, type SettingName } from "./settingNamed";
import { settingSpecs } from "./settingSpecs";
import { settingsTable, type SettingColumn } from "./settingsTable";
import { settingValue } from "./settingValue";

export interface SettingsRead {
  /** Those that are set; the others are the defaults. */
  readonly settings: Partial<Settings>;
  readonly findings: readonly Finding[];
}

/**
 * Settings from a table of two columns, name and value. A header row may be left out, as in a range
 * that is given to a function; rows then count from the first one.
 */
export function readSettings(cells: Cells, name = settingsTable.name): SettingsRead {
  const seen = new Set<SettingName>();
  const { rules, findings } = readRuleTable(
    settingsTable,
    withHeader(cells),
    (row): Partial<Settings> | null => {
      const word = row.needs("setting", row.text("setting"));
      if (word === null) return null;
      const setting = settingNamed(word);
      if (setting === null) return unknown(row, word);

      const spec = settingSpecs[setting];
      if (spec.kind === "tables") {
        row.refuse("settings.ownTable", "setting", spec.tables.join(", "));
        return null;
      }
      if (seen.has(setting)) row.refuse("settings.twice", "setting", "");
      seen.add(setting);
      const value = settingValue(row, spec);
      return value === null ? null : { [setting]: value };
    },
    name,
  );
  return { settings: Object.assign({}, ...rules) as Partial<Settings>, findings };
}

/** Without a value it does no harm: a heading, say. */
function unknown(row: RuleRow<SettingColumn>, word: string): null {
  const near = nearest(word, everySettingName);
  if (row.shown("value") === "") row.report("settings.unknownName", "hint", "setting", near ?? "");
  else {
    const mend = near === null ? undefined : [{ row: row.row, column: "setting", value: near }];
    row.refuse("settings.unknownName", "setting", near ?? "", mend);
  }
  return null;
}

function withHeader(cells: Cells): Cells {
  const columns = findColumns(settingsTable, cells[0] ?? []);
  return columns.setting >= 0 && columns.value >= 0 ? cells : [["Setting", "Value"], ...cells];
}
