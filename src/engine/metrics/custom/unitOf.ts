import type { RuleRow } from "../../ruleTables/RuleRow";
import { columnNamed, kindOf } from "./columnNamed";
import { units, type CustomKind, type CustomUnit, type MetricColumn } from "./metricsTable";

/** The unit that is written, else the one that what is measured has; a contradiction is refused. */
export function unitOf(row: RuleRow<MetricColumn>, kind: CustomKind): CustomUnit | null {
  const written = row.choice("unit", units);
  const isTime = written === "seconds" || written === "minutes" || written === "hours";
  const own = ownUnit(row, kind);
  if (written === null) return own ?? "number";
  const contradicts =
    (kind === "rate" && written !== "share") ||
    (own === "minutes" && !isTime) ||
    (own === "share" && written !== "share");
  if (contradicts) row.refuse("metric.unitMisfit", "unit", own ?? "");
  return written;
}

/** Null: whatever the user says. */
function ownUnit(row: RuleRow<MetricColumn>, kind: CustomKind): CustomUnit | null {
  if (kind === "rate") return "share";
  if (kind === "count") return "tickets";
  if (kind === "ratio") return null;
  const column = columnNamed(row.text("of") ?? "", (other) => other !== "moment");
  switch (column && kindOf(column)) {
    case "duration":
      return "minutes";
    case "share":
      return "share";
    case "rating":
      return row.text("unit") === null ? "points" : null;
    default:
      return null;
  }
}
