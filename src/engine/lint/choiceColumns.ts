import { findColumns, type RuleTable } from "../ruleTables/ruleTable";
import {
  bufferPolicies,
  caps,
  combinations,
  paySettingNamed,
  payTable,
} from "../scoring/pay/payTable";
import { settingNamed } from "../settings/settingNamed";
import { settingSpecs } from "../settings/settingSpecs";
import { settingsTable } from "../settings/settingsTable";
import { cellText, type Cells } from "../tickets/cells";
import { choicesByColumn, chosen, type CellChoices } from "./choicesByColumn";
import { kindOf } from "./kindOf";

const payValues: Readonly<Record<string, CellChoices>> = {
  cap: chosen("payCap", caps),
  coefficients: chosen("combination", combinations),
  buffer: chosen("bufferPolicy", bufferPolicies),
};

function settingChoices(name: string): CellChoices | null {
  const setting = settingNamed(name);
  const spec = setting && settingSpecs[setting];
  return spec?.kind === "choice" ? chosen(`setting.${setting!}`, spec.choices) : null;
}

const payChoices = (name: string): CellChoices | null =>
  payValues[paySettingNamed(name) ?? ""] ?? null;

/** Tables that have a setting a row: what its value chooses from goes by the setting. */
const byRow = new Map<RuleTable, (setting: string) => CellChoices | null>([
  [settingsTable, settingChoices],
  [payTable, payChoices],
]);

/** A column of a table whose cells are chosen from a few words. */
export interface ChoiceColumn {
  /** Of the table, from 0. */
  readonly column: number;
  /** The same for each row; or by the row, from 1: null where it takes no word out of a few. */
  readonly choices: CellChoices | ((row: number) => CellChoices | null);
}

/**
 * The columns of a table of rules whose cells choose from a few words, so that Excel can offer them
 * [LNT11]. Metrics, fields and profiles are too many to choose from in a list.
 */
export function choiceColumns(name: string, cells: Cells): readonly ChoiceColumn[] {
  const table = kindOf(name, cells)?.table;
  if (!table) return [];
  const columns: Readonly<Record<string, number>> = findColumns(table, cells[0] ?? []);
  const alike = Object.entries(choicesByColumn.get(table) ?? {}).map(([key, choices]) => ({
    column: columns[key] ?? -1,
    choices,
  }));
  const ofSetting = byRow.get(table);
  const values = ofSetting && {
    column: columns.value ?? -1,
    choices: (row: number) => ofSetting(cellText(cells[row]?.[columns.setting ?? -1])),
  };
  return [...alike, ...(values ? [values] : [])].filter(({ column }) => column >= 0);
}
