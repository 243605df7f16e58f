import type { TicketTable } from "../tickets/ticketTable";
import type { Clock } from "./clocks";
import { applicable, type Applicable } from "./evaluate/applicable";
import type { Metric } from "./metric";
import type { NotApplicableReason } from "./outcome";

export interface Definition extends Applicable {
  readonly clock: Clock;
  /** Which of the metric's definitions over agents' days it is. */
  readonly daily?: number;
}

/** The metric as it is measured on rows of the table's grain, or why it is not. */
export function definitionFor(
  { measure, daily, clock }: Metric,
  table: TicketTable,
): Definition | NotApplicableReason {
  if (table.grain === "ticket") {
    if (!measure) return "otherGrain";
    const allowed = applicable(measure, table);
    return allowed ? { ...allowed, clock } : "missingColumn";
  }
  if (!daily) return "otherGrain";
  for (const [index, alternative] of daily.entries()) {
    const allowed = applicable(alternative, table);
    if (allowed) return { ...allowed, clock: "day", daily: index };
  }
  return "missingColumn";
}
