import {
  findColumns,
  settingNamed,
  settingsTable,
  type Cells,
  type SettingName,
} from "../../../engine";

/** Where a setting's value stands, rows below the header from 1; null: the table does not have it. */
export function settingCell(
  cells: Cells,
  name: SettingName,
): { readonly row: number; readonly column: number } | null {
  const { setting, value } = findColumns(settingsTable, cells[0] ?? []);
  const row = cells.findIndex(
    (line, index) => index > 0 && settingNamed(String(line[setting] ?? "")) === name,
  );
  return row < 0 ? null : { row, column: value };
}
