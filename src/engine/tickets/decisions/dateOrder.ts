import type { Cells } from "../cells";
import { orderEvidence, type DateOrder } from "../values/moment";

/**
 * Whether "01/02/2025" in this column is 1 February or 2 January: any value above 12 decides.
 * "either": nothing in the whole column decides; "mixed": it says both; null: no such text.
 */
export function dateOrder(rows: Cells, index: number): DateOrder | "either" | "mixed" | null {
  let dayFirst = 0;
  let monthFirst = 0;
  let either = 0;
  for (const row of rows) {
    const cell = row[index];
    if (typeof cell !== "string") continue;
    switch (orderEvidence(cell.trim())) {
      case "dayFirst":
        dayFirst++;
        break;
      case "monthFirst":
        monthFirst++;
        break;
      case "either":
        either++;
        break;
      case null:
        break;
    }
    // A clear majority settles it long before the last of a million rows.
    if (dayFirst + monthFirst > 1_000) break;
  }
  if (dayFirst > 0 && monthFirst > 0) {
    // One slip among hundreds does not make a column mixed; the slip becomes an unreadable cell.
    if (dayFirst > 50 * monthFirst) return "dayFirst";
    return monthFirst > 50 * dayFirst ? "monthFirst" : "mixed";
  }
  if (dayFirst > 0) return "dayFirst";
  if (monthFirst > 0) return "monthFirst";
  return either > 0 ? "either" : null;
}
