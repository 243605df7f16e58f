import type { TicketTable } from "../tickets/ticketTable";
import type { Measure } from "./algebra";
import { attributionIn, attributionUnder } from "./attribution";
import type { Clock } from "./clocks";
import { applicable, type Applicable } from "./evaluate/applicable";
import type { Metric } from "./metric";
import type { NotApplicableReason } from "./outcome";
import type { Attribution, Settings } from "./settings";

export interface Definition extends Applicable {
  readonly clock: Clock;
  /** Whose the tickets are, as far as the sheet tells. */
  readonly attribution: Attribution;
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
    return typeof allowed === "string" ? allowed : overTickets(allowed, metric, table, settings);
  }
  if (!metric.daily) return "otherGrain";
  for (const [index, alternative] of metric.daily.entries()) {
    const allowed = applicable(alternative, table, settings);
    if (typeof allowed !== "string")
      return { ...allowed, clock: "day", attribution: ownerOfDays(settings), daily: index };
  }
  return "missingColumn";
}

/** An agent's day is that agent's. */
const ownerOfDays = ({ attribution }: Settings): Attribution =>
  attribution === "team" ? "team" : "assignee";

/** The metric's own attribution gives way without a word to the owner, a chosen one with a note. */
function overTickets(
  allowed: Applicable,
  metric: Metric,
  table: TicketTable,
  settings: Settings,
): Definition {
  const asked = attributionUnder(metric, settings);
  const attribution = attributionIn(table, asked);
  const isMissed = attribution !== asked && settings.attribution !== "metric";
  return {
    ...allowed,
    dropped: isMissed ? [...allowed.dropped, "attribution"] : allowed.dropped,
    clock: clockUnder(metric, settings),
    attribution,
  };
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
