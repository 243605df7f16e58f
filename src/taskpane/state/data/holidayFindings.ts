import { checkHolidayYears, holidayTable, parsePeriod, type Finding } from "../../../engine";
import type { Tickets } from "../pane";
import type { Rules } from "../rulesOfBook";
import { tableOf } from "./tableOf";

/** Years of the tickets whose holidays the workbook's table lacks, where working time counts. */
export function holidayFindings(rules: Rules, months: Tickets["months"]): readonly Finding[] {
  const { clock, calendar } = rules.rulebook.settings;
  const table = tableOf(rules, holidayTable);
  const [first, last] = [months.at(0), months.at(-1)].map(
    (known) => known && parsePeriod(known.month),
  );
  if (clock !== "working" || !table || !first || !last) return [];
  const missing = checkHolidayYears(calendar, first.from, last.to - 1);
  return missing.map((finding) => ({ ...finding, table: table.name }));
}
