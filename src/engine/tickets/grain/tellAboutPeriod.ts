import type { ReadPart } from "../sets/readSet";
import { momentText } from "../values/momentText";
import { areInOneMonth } from "./days";

/** Without a column of days the whole sheet is about the days in its title, if it has one. */
export function tellAboutPeriod({ sheet, readers, issues }: ReadPart): void {
  if (sheet.used.some(({ field }) => field === "day") || readers.byField.has("day")) return;
  const { days = null } = sheet.options;
  const date = (serial: number): string => momentText(serial).slice(0, 10);
  issues.add({
    code: days !== null && !areInOneMonth(days) ? "sheet.acrossMonths" : "sheet.noPeriod",
    row: null,
    column: null,
    found: days === null ? "" : `${date(days.from)}~${date(days.to - 1)}`,
    handling: "kept",
  });
}
