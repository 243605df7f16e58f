import type { TicketTable } from "../tickets/ticketTable";
import type { Metric } from "./metric";
import { missingColumns } from "./missingColumns";
import { notApplicable, type NotApplicable, type NotApplicableReason } from "./outcome";
import type { Settings } from "./settings";

/** Why a metric without a definition on this sheet is not told: what is lacking, by name. */
export function whyUntold(
  metric: Metric,
  table: TicketTable,
  settings: Settings,
  refused: NotApplicableReason,
): NotApplicable {
  if (metric.entered) return notApplicable("notEntered");
  return notApplicable(
    refused,
    refused === "missingColumn" ? missingColumns(metric, table, settings) : [],
  );
}
