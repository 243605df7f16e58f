import { wilson } from "../stats/wilson";
import type { TicketTable } from "../tickets/ticketTable";
import { among, count, mean, median, quantile, type Measure } from "./algebra";
import { clockOf } from "./clocks";
import { definitionFor, type Definition } from "./definitionFor";
import { evaluationFor } from "./evaluate/evaluationFor";
import type { Tally } from "./evaluate/tally";
import { undecidedByTime, unripe } from "./leftOutConditions";
import { measureAgents, type AgentMeasurement, type MeasureOptions } from "./measureAgents";
import type { Metric } from "./metric";
import type { Outcome } from "./outcome";

/** What stands behind a value. */
export interface Detail {
  /** Of a rate, how many of the `n` were counted. */
  readonly counted: number | null;
  /** Of a rate, its Wilson interval at 95 %. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Of times and other means: how they are spread, in the metric's unit. */
  readonly spread: Readonly<Record<"median" | "p90" | "mean", number>> | null;
  readonly leftOut: LeftOut;
}

/** How many tickets are not in a value, and why. */
export interface LeftOut {
  /** Too young to be judged. */
  readonly notMatured: number;
  /** Their time cannot be used: unreadable, before the creation, over a year. */
  readonly unusableTime: number;
  /** It cannot be told whether they belong, or how they count. */
  readonly unknown: number;
}

export interface MeasureDetails extends AgentMeasurement {
  /** Of each of `agents`, in the same order. */
  readonly details: readonly Detail[];
  readonly teamDetail: Detail;
}

/** As `measureAgents`, with what stands behind each value: for one metric that somebody looks at. */
export function measureDetails(
  table: TicketTable,
  metric: Metric,
  options: MeasureOptions,
): MeasureDetails {
  const measurement = measureAgents(table, metric, options);
  const { period, settings } = options;
  const agents = table.column("agent");
  const definition = definitionFor(metric, table, settings);
  const isMeasured =
    agents !== undefined &&
    typeof definition === "object" &&
    measurement.note.entered !== true &&
    (period === null || clockOf(definition.clock, table) !== undefined);
  if (!isMeasured) {
    const details = measurement.agents.map(() => nothing);
    return { ...measurement, details, teamDetail: nothing };
  }

  const evaluation = evaluationFor(table, agents, settings);
  const tallies = (attribution: Definition["attribution"]): Behind => {
    const behind = Object.entries(behindOf(definition.measure));
    const { clock } = definition;
    const asked = behind.map(([, measure]) => ({ measure, clock, period, attribution }));
    const measured = evaluation.measure(asked);
    return Object.fromEntries(
      behind.map(([name], at) => [name, measured[at]!]),
    ) as unknown as Behind;
  };
  const isShared = ["replyShare", "participants"].includes(definition.attribution);
  const own = tallies(definition.attribution);
  const ofTeam = isShared ? tallies("assignee") : own;
  const kind = definition.measure.kind;
  return {
    ...measurement,
    details: measurement.agents.map(({ outcome }, at) =>
      detailOf(kind, outcome, own, evaluation.agents[at]!.code),
    ),
    teamDetail: detailOf(kind, measurement.team, ofTeam, 0),
  };
}

const nothing: Detail = {
  counted: null,
  interval: null,
  spread: null,
  leftOut: { notMatured: 0, unusableTime: 0, unknown: 0 },
};

/** The tallies that a detail is made of; those without a measure have nothing to say. */
interface Behind {
  readonly whole: Tally;
  readonly undecidedByTime: Tally;
  readonly unripe?: Tally;
  readonly median?: Tally;
  readonly p90?: Tally;
  readonly mean?: Tally;
}

function behindOf(measure: Measure): Record<string, Measure> {
  const young = unripe(measure);
  return {
    whole: measure,
    undecidedByTime: count(among(undecidedByTime(measure))),
    ...(young ? { unripe: count(among(young)) } : {}),
    ...(measure.kind === "quantile" || measure.kind === "mean"
      ? spreadOf({ of: measure.of }, { among: measure.among })
      : {}),
  };
}

const spreadOf = (
  ...of: readonly [quantity: Parameters<typeof mean>[0], population: Parameters<typeof mean>[1]]
): Record<string, Measure> => ({
  median: median(...of),
  p90: quantile(0.9, ...of),
  mean: mean(...of),
});

function detailOf(kind: Measure["kind"], outcome: Outcome, behind: Behind, entry: number): Detail {
  const { whole, undecidedByTime: byTime, unripe: young } = behind;
  // A time that cannot be used leaves the month unknown too.
  const unusableTime = byTime.values[entry]! + byTime.leftOut[entry]!;
  const leftOut = {
    notMatured: young?.values[entry] ?? 0,
    unusableTime,
    unknown: whole.leftOut[entry]! - unusableTime,
  };
  if (outcome.kind !== "measured") return { ...nothing, leftOut };
  const isRate = kind === "rate";
  const counted = isRate ? wholeNumber(outcome.value * outcome.n) : null;
  const { median, p90, mean } = behind;
  return {
    counted,
    interval: counted === null ? null : wilson(counted, outcome.n),
    spread:
      median && p90 && mean
        ? { median: median.values[entry]!, p90: p90.values[entry]!, mean: mean.values[entry]! }
        : null,
    leftOut,
  };
}

/** A product of a quotient is off by a bit; shares of tickets stay what they are. */
function wholeNumber(value: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) < 1e-9 * Math.max(1, nearest) ? nearest : value;
}
