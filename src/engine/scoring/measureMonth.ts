import type { Period } from "../calendar/period";
import { asOfOf, catalogue, measureAgents, measureAhead } from "../metrics";
import type { Input } from "../metrics/inputs/input";
import type { Outcome } from "../metrics/outcome";
import type { Metric } from "../metrics/metric";
import { defaultSettings, type Settings } from "../metrics/settings";
import type { ReadOutcome } from "../tickets/ticketTable";
import type { FailedMetric } from "./criticalFails/withFails";
import { groupsOf } from "./groupsOf";
import type { MetricNote } from "./report";

export type ReadTickets = Extract<ReadOutcome, { kind: "read" }>;

/** Everything measured in a month, before any weight: profiles may change without measuring again. */
export interface MonthMeasures {
  readonly read: ReadTickets;
  readonly period: Period | null;
  readonly settings: Settings;
  /** What was measured, in the order of the catalogue, the user's own behind it. */
  readonly measured: readonly Metric[];
  readonly agents: readonly AgentMeasures[];
  readonly team: ReadonlyMap<string, Outcome>;
  readonly notes: ReadonlyMap<string, MetricNote>;
}

export interface AgentMeasures {
  readonly agent: string;
  readonly group: string | null;
  readonly metrics: ReadonlyMap<string, Outcome>;
  /** By metric id, what critical fails have changed; only where there were some. */
  readonly failed?: ReadonlyMap<string, FailedMetric>;
}

export interface MeasureRequest {
  /** Null: all tickets, whenever they came. */
  readonly period: Period | null;
  readonly settings?: Partial<Settings>;
  /** What to measure; the catalogue where it is left away. A user's own metrics come after it. */
  readonly metrics?: readonly Metric[];
  /** Values that people entered. */
  readonly inputs?: readonly Input[];
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The metric just measured. */
  readonly metric: string;
}

/** Metrics that share a pass over the tickets: a pause after each pass is soon enough. */
const AT_ONCE = 8;

/**
 * Measures every metric for every agent who has a ticket in the period, one metric
 * a step, so that a pane can draw and cancel in between.
 */
export function* measuringSteps(
  read: ReadTickets,
  { period, settings: chosen, metrics: measured = catalogue, inputs = [] }: MeasureRequest,
): Generator<Progress, MonthMeasures> {
  const settings = settingsFor(read, chosen);
  const byAgent = new Map<string, Map<string, Outcome>>();
  const team = new Map<string, Outcome>();
  const notes = new Map<string, MetricNote>();

  for (const [index, metric] of measured.entries()) {
    if (index % AT_ONCE === 0)
      measureAhead(read.table, measured.slice(index, index + AT_ONCE), { period, settings });
    const measure = measureAgents(read.table, metric, { period, settings, inputs });
    for (const { agent, outcome } of measure.agents) {
      const metrics = byAgent.get(agent) ?? new Map<string, Outcome>();
      byAgent.set(agent, metrics.set(metric.id, outcome));
    }
    team.set(metric.id, measure.team);
    notes.set(metric.id, measure.note);
    yield { done: index + 1, total: measured.length, metric: metric.id };
  }

  const groups = groupsOf(read.table, period);
  const agents = [...byAgent]
    .filter(([, metrics]) => [...metrics.values()].some(hasTickets))
    .map(([agent, metrics]) => ({ agent, group: groups.get(agent) ?? null, metrics }));
  return { read, period, settings, measured, agents, team, notes };
}

function settingsFor(read: ReadTickets, chosen: Partial<Settings> | undefined): Settings {
  const wanted = { ...defaultSettings, ...chosen };
  return { ...wanted, asOf: asOfOf(read.table, wanted) };
}

/** All steps at once, which is faster than one by one. */
export function measureMonth(read: ReadTickets, request: MeasureRequest): MonthMeasures {
  const { period, settings, metrics = catalogue } = request;
  measureAhead(read.table, metrics, { period, settings: settingsFor(read, settings) });
  const steps = measuringSteps(read, request);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const hasTickets = (outcome: Outcome): boolean => outcome.kind === "measured" && outcome.n > 0;
