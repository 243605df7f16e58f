import { readWorkCalendar } from "../calendar/readWorkCalendar";
import { defaultSettings, type Settings } from "../metrics/settings";
import { hasErrors, type Finding } from "../ruleTables/finding";
import type { Cells } from "../tickets/cells";
import { checkSettings } from "./checkSettings";
import { readSettings } from "./readSettings";
import { readTargets } from "./targetTable";

/** The tables that make up the settings; one that the workbook lacks leaves the defaults. */
export interface SettingTables {
  readonly settings?: Cells | null;
  readonly schedule?: Cells | null;
  readonly holidays?: Cells | null;
  readonly targets?: Cells | null;
}

export interface RulebookSettings {
  /** Null when a table has errors: people would be judged by settings that nobody chose. */
  readonly settings: Settings | null;
  readonly findings: readonly Finding[];
}

export function readRulebookSettings(
  tables: SettingTables,
  defaults: Settings = defaultSettings,
): RulebookSettings {
  const read = tables.settings ? readSettings(tables.settings) : { settings: {}, findings: [] };
  const work = readWorkCalendar(tables);
  const aims = tables.targets ? readTargets(tables.targets) : null;
  const hasCalendar = Boolean(tables.schedule ?? tables.holidays);

  const settings: Settings = {
    ...defaults,
    ...read.settings,
    ...(hasCalendar && work.calendar ? { calendar: work.calendar } : {}),
    ...(aims ? { targets: aims.targets } : {}),
  };
  const found = [...read.findings, ...work.findings, ...(aims?.findings ?? [])];
  const findings = [...found, ...checkSettings(settings, hasCalendar)];
  return { settings: hasErrors(findings) ? null : settings, findings };
}
