import { holidayTable } from "../calendar/holidayTable";
import { scheduleTable } from "../calendar/scheduleTable";
import { defaultSettings } from "../metrics/settings";
import { hasErrors, type Finding } from "../ruleTables/finding";
import { checkSettings } from "../settings/checkSettings";
import { readSettings } from "../settings/readSettings";
import { settingsTable } from "../settings/settingsTable";
import type { RuleTableFound } from "./lintTables";

/** Settings that are each in order and contradict one another, or want a table that is not there. */
export function settingsTogether(found: readonly RuleTableFound[]): readonly Finding[] {
  const table = found.find(({ kind }) => kind.table === settingsTable);
  if (!table) return [];
  const read = readSettings(table.cells, table.name);
  if (hasErrors(read.findings)) return [];
  const hasCalendar = found.some(
    ({ kind }) => kind.table === scheduleTable || kind.table === holidayTable,
  );
  return checkSettings({ ...defaultSettings, ...read.settings }, hasCalendar).map((finding) => ({
    ...finding,
    table: table.name,
  }));
}
