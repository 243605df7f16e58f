import type { Settings } from "../metrics/settings";
import type { Finding, Severity } from "../ruleTables/finding";
import { settingsTable } from "./settingsTable";

/** What is wrong with settings that are each in order by themselves. */
export function checkSettings(settings: Settings, hasCalendar: boolean): Finding[] {
  const findings: Finding[] = [];
  const say = (code: string, severity: Severity, found: string, expected: string): void => {
    const place = { table: settingsTable.name, row: null, column: "value" };
    findings.push({ code, severity, ...place, found, expected });
  };
  const { satisfiedFrom, dissatisfiedTo, clock } = settings;
  if (dissatisfiedTo >= satisfiedFrom)
    say("settings.ratingsCross", "error", String(dissatisfiedTo), `< ${String(satisfiedFrom)}`);
  if (clock === "working" && !hasCalendar) say("settings.officeHours", "hint", "", "09:00–18:00");
  return findings;
}
