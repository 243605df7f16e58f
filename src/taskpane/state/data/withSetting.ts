import {
  findColumns,
  settingNamed,
  settingsTable,
  type RuleCell,
  type SettingName,
  type Settings,
} from "../../../engine";
import type { RuleTableToWrite } from "../../../host";
import { dataTableWords } from "../../../locales/dataTables";
import type { Language } from "../../../locales/language";
import { settingRows } from "../../../locales/settings";
import { written } from "./dataTables";
import type { Rules } from "../rulesOfBook";
import { tableOf } from "./tableOf";

/**
 * KPI_Settings with one setting as a person answered it. Of a table that is there only that row is
 * touched; a new one has every setting.
 */
export function withSetting<Name extends SettingName>(
  rules: Rules,
  name: Name,
  value: Settings[Name],
  language: Language,
): RuleTableToWrite {
  const rows = settingRows({ ...rules.rulebook.settings, [name]: value }, language);
  const there = tableOf(rules, settingsTable);
  if (!there) return written(rules, settingsTable, ["setting"], language, () => rows);

  const [header = [], ...lines] = there.cells as readonly (readonly RuleCell[])[];
  const columns = findColumns(settingsTable, header);
  const isMeant = (line: readonly RuleCell[]) =>
    settingNamed(String(line[columns.setting] ?? "")) === name;
  const answered = rows.find(({ setting }) => settingNamed(String(setting)) === name)!;
  const changed = lines.map((line) =>
    isMeant(line) ? line.with(columns.value, answered.value ?? null) : line,
  );
  if (!lines.some(isMeant)) {
    const line = header.map((): RuleCell => null);
    for (const { key } of settingsTable.columns)
      if (columns[key] >= 0) line[columns[key]] = answered[key] ?? null;
    changed.push(line);
  }
  const cells = [header, ...changed];
  return { name: there.name, ...dataTableWords(settingsTable.name, language), cells };
}
