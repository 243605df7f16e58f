import {
  agentRecords,
  agentTable,
  chinaHolidayYears,
  columnTable,
  exclusionTable,
  holidayTable,
  inputsTable,
  mergeRuleTable,
  scheduleTable,
  settingsTable,
  targetTable,
  type RuleCell,
  type RuleRecord,
  type RuleTable,
} from "../../../engine";
import type { RuleTableToWrite } from "../../../host";
import { holidayRows, officialHolidays, scheduleRows } from "../../../locales/calendar";
import { dataTableWords } from "../../../locales/dataTables";
import { exclusionRows } from "../../../locales/exclusions";
import type { Language } from "../../../locales/language";
import { ruleHeader } from "../../../locales/rules";
import { settingRows, targetRows } from "../../../locales/settings";
import type { Tickets } from "../pane";
import type { Rules } from "../rulesOfBook";
import { columnRecords } from "./columnRecords";
import { tableOf } from "./tableOf";

/** The tables that say how tickets are read and measured, in the order in which they are offered. */
export const dataTables = {
  columns: columnTable,
  agents: agentTable,
  exclusions: exclusionTable,
  settings: settingsTable,
  schedule: scheduleTable,
  holidays: holidayTable,
  targets: targetTable,
  inputs: inputsTable,
} as const satisfies Readonly<Record<string, RuleTable>>;

export type DataTable = keyof typeof dataTables;

/** Those that say how tickets are measured; they can be started before any are read. */
export type MeasuringTable = Exclude<DataTable, "columns" | "agents" | "exclusions">;

/** A new table to start from: what holds without it, in words, so that it can be changed. */
export function startOf(
  kind: DataTable,
  rules: Rules,
  { outcome, months }: Tickets,
  language: Language,
): RuleTableToWrite {
  const { columns } = rules.rulebook;
  switch (kind) {
    case "columns":
      return written(rules, columnTable, ["sheet", "header"], language, () =>
        columnRecords(outcome.columns, columns, language),
      );
    case "agents":
      return written(rules, agentTable, ["name"], language, (old) =>
        agentRecords(outcome.table, old),
      );
    case "exclusions":
      return written(rules, exclusionTable, [], language, () => exclusionRows(language));
    default:
      return startOfMeasuring(kind, rules, months, language);
  }
}

/** @param months of the tickets: whose holidays are wanted. */
export function startOfMeasuring(
  kind: MeasuringTable,
  rules: Rules,
  months: Tickets["months"],
  language: Language,
): RuleTableToWrite {
  const { settings } = rules.rulebook;
  switch (kind) {
    case "settings":
      return written(rules, settingsTable, ["setting"], language, () =>
        settingRows(settings, language),
      );
    case "schedule":
      return written(rules, scheduleTable, [], language, () =>
        scheduleRows(settings.calendar, language),
      );
    case "holidays":
      return written(rules, holidayTable, ["date"], language, () =>
        yearsOf(months).flatMap((year) => holidayRows(officialHolidays(year, language), language)),
      );
    case "targets":
      return written(rules, targetTable, [], language, () =>
        targetRows(settings.targets, language),
      );
    case "inputs":
      return written(rules, inputsTable, [], language, () => []);
  }
}

/** A table with these rows; one that is there already keeps its place and its users' own columns. */
export function written<Key extends string>(
  rules: Rules,
  table: RuleTable<Key>,
  sameRule: readonly Key[],
  language: Language,
  records: (old: ReturnType<typeof cellsOf>) => readonly RuleRecord<Key>[],
): RuleTableToWrite {
  const there = tableOf(rules, table);
  const old = cellsOf(there);
  const header = (key: Key) => ruleHeader(table.name, key, language);
  const cells: RuleCell[][] = mergeRuleTable(table, old, records(old), sameRule, header);
  return { name: there?.name ?? table.name, ...dataTableWords(table.name, language), cells };
}

const cellsOf = (there: ReturnType<typeof tableOf>) => there?.cells ?? null;

/** The years of the data of which the arrangements are known; the last known where none is. */
function yearsOf(months: Tickets["months"]): readonly number[] {
  const years = new Set(months.map(({ month }) => Number(month.slice(0, 4))));
  const known = chinaHolidayYears.filter((year) => years.has(year));
  return known.length > 0 ? known : chinaHolidayYears.slice(-1);
}
