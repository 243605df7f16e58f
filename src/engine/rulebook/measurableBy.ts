import type { Period } from "../calendar/period";
import { clockOf } from "../metrics/clocks";
import { definitionFor } from "../metrics/definitionFor";
import { measureInputs } from "../metrics/inputs/measureInputs";
import type { Metric } from "../metrics/metric";
import { missingMoment } from "../metrics/missingColumns";
import { notApplicable, type Outcome } from "../metrics/outcome";
import { defaultSettings } from "../metrics/settings";
import { whyUntold } from "../metrics/whyUntold";
import { measurable, type Measurable } from "../scoring/measurable";
import type { Profile } from "../scoring/profiles/profile";
import type { TicketTable } from "../tickets/ticketTable";
import { monthRequest } from "./monthRequest";
import type { Rulebook } from "./rulebook";

/** What the sheet, and what people entered, can measure of a profile, before anything is measured [SC16]. */
export function measurableBy(
  rulebook: Rulebook,
  profile: Profile,
  table: TicketTable,
  period: Period | null,
): Measurable {
  const { settings: chosen, inputs = [] } = monthRequest(rulebook, period);
  const settings = { ...defaultSettings, ...chosen };

  function structuralOutcome(metric: Metric): Outcome | null {
    const entered = measureInputs(metric, inputs, period);
    if (entered) return entered.team;
    const definition = definitionFor(metric, table, settings);
    if (typeof definition === "string") return whyUntold(metric, table, settings, definition);
    const { clock } = definition;
    return period && !clockOf(clock, table)
      ? notApplicable("missingColumn", missingMoment(clock, table))
      : null;
  }

  const weighed = new Set(
    profile.dimensions.flatMap(({ metrics }) => metrics.map(({ metric }) => metric)),
  );
  const outcomes = new Map<string, Outcome>();
  for (const metric of rulebook.metrics) {
    const outcome = weighed.has(metric.id) ? structuralOutcome(metric) : null;
    if (outcome) outcomes.set(metric.id, outcome);
  }
  return measurable(profile, outcomes);
}
