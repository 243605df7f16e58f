import type { RuleRow } from "../../ruleTables/RuleRow";
import { parseHistoryPeriod, type HistoryPeriod } from "./historyPeriod";

/** A month typed as 2025-03 is a date by the time Excel has it. */
export function periodCell<Key extends string>(
  row: RuleRow<Key>,
  key: Key,
  periodOf = parseHistoryPeriod,
): HistoryPeriod | null {
  const text = row.text(key);
  if (text === null) return null;
  const number = Number(text);
  const period = periodOf(Number.isFinite(number) ? number : text);
  if (period === null) row.refuse("history.notAPeriod", key, "2025-03, 2025-Q1");
  return period;
}
