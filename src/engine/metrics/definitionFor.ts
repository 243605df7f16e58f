import type { TicketTable } from "../tickets/ticketTable";
import type { Measure } from "./algebra";
import type { Clock } from "./clocks";
import { applicable, type Applicable } from "./evaluate/applicable";
import type { Metric } from "./metric";
import type { NotApplicableReason } from "./outcome";
import type { Settings } from "./settings";

export interface Definition extends Applicable {
  readonly clock: Clock;
  /** Which of the metric's definitions over agents' days it is. */
  readonly daily?: number;
}

/** The metric as it is measured on rows of the table's grain, or why it is not. */
export function definitionFor(
  metric: Metric,
  table: TicketTable,
  settings: Settings,
): Definition | NotApplicableReason {
  if (table.grain === "ticket") {
    const measure = measureUnder(metric, settings);
    if (!measure) return "otherGrain";
    const allowed = applicable(measure, table, settings);
    return typeof allowed === "string"
      ? allowed
      : { ...allowed, clock: clockUnder(metric, settings) };
  }
  if (!metric.daily) return "otherGrain";
  for (const [index, alternative] of metric.daily.entries()) {
    const allowed = applicable(alternative, table, settings);
    if (typeof allowed !== "string") return { ...allowed, clock: "day", daily: index };
  }
  return "missingColumn";
}

/** The measure over tickets, of those that a metric has the one that the settings ask for. */
export function measureUnder({ measure }: Metric, settings: Settings): Measure | undefined {
  if (measure?.kind !== "bySetting") return measure;
  const measures: Readonly<Record<string, Measure>> = measure.measures;
  return measures[settings[measure.setting]];
}

/** By the month rule of the settings. */
export function clockUnder({ clock, event }: Metric, { monthRule }: Settings): Clock {
  switch (monthRule) {
    case "metric":
      return clock;
    case "event":
      return event ?? clock;
    case "created":
    case "resolved":
      return monthRule;
  }
}
