import type { RuleRow } from "../ruleTables/RuleRow";
import { lengthOfTime } from "./lengthOfTime";
import type { NumberSpec, SettingSpec, TableSpec } from "./settingSpec";
import type { SettingColumn } from "./settingsTable";

/** What stands in the value's cell; null: blank, or it cannot be read and has been reported. */
export function settingValue(
  row: RuleRow<SettingColumn>,
  spec: Exclude<SettingSpec, TableSpec>,
): string | number | null {
  switch (spec.kind) {
    case "number":
      return numberOf(row, spec);
    case "date":
      return row.date("value");
    case "choice":
      return row.choice("value", spec.choices);
    case "text": {
      const text = row.text("value");
      return text === "0" ? null : text;
    }
  }
}

/**
 * A 0 is what Excel before 2024 makes of a blank cell, so the default stands, with a warning: the
 * two cannot be told apart.
 */
function numberOf(
  row: RuleRow<SettingColumn>,
  { unit, from, to, whole }: NumberSpec,
): number | null {
  if (row.shown("value") === "0") {
    row.report("settings.zero", "warning", "value", `${String(from)}–${String(to)}`);
    return null;
  }
  if (unit === "days" || unit === "minutes") return lengthOfTime(row, "value", unit, [from, to]);

  const value = row.number("value", from, to);
  if (value === null || !whole || Number.isInteger(value)) return value;
  row.refuse("settings.notWhole", "value", String(Math.round(value)));
  return null;
}
