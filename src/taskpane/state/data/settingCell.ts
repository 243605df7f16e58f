import {
  findColumns,
  settingNamed,
  settingsTable,
  type Cells,
  type RuleCell,
  type SettingName,
} from "../../../engine";

/** Where a setting's value stands, rows below the header from 1; null: the table does not have it. */
export function settingCell(
  cells: Cells,
  name: SettingName,
): { readonly row: number; readonly column: number } | null {
  const [header = [], ...lines] = cells as readonly (readonly RuleCell[])[];
  const { setting, value } = findColumns(settingsTable, header);
  const above = lines.findIndex((line) => settingNamed(String(line[setting] ?? "")) === name);
  return above < 0 ? null : { row: above + 1, column: value };
}
