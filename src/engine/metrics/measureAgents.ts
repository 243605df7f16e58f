import type { Period } from "../calendar/period";
import type { MetricNote } from "../scoring/report";
import type { TicketTable } from "../tickets/ticketTable";
import { clockOf } from "./clocks";
import { definitionFor, type Definition } from "./definitionFor";
import { evaluationFor } from "./evaluate/evaluationFor";
import type { Input } from "./inputs/input";
import { measureInputs } from "./inputs/measureInputs";
import type { Tally } from "./evaluate/tally";
import type { Request } from "./evaluate/tallyingOf";
import type { Metric } from "./metric";
import { missingMoment } from "./missingColumns";
import { measured, notApplicable, type NotApplicable, type Outcome } from "./outcome";
import { provisionalUntil } from "./provisionalUntil";
import type { Settings } from "./settings";
import { whyUntold } from "./whyUntold";

export interface AgentMeasurement {
  /** Everyone with a ticket in the sheet, in whatever period, in the order of appearance. */
  readonly agents: readonly { readonly agent: string; readonly outcome: Outcome }[];
  /** Everybody together: from the same tickets, not from the agents' values. */
  readonly team: Outcome;
  readonly note: MetricNote;
  /** Tickets of which it cannot be told whether they belong, or how they count. */
  readonly leftOut: number;
}

export interface MeasureOptions {
  /** Null: all tickets, whenever they came. */
  readonly period: Period | null;
  readonly settings: Settings;
  /** Values that people entered. */
  readonly inputs?: readonly Input[];
}

export function measureAgents(
  table: TicketTable,
  metric: Metric,
  { period, settings, inputs = [] }: MeasureOptions,
): AgentMeasurement {
  const agents = table.column("agent");
  if (!agents)
    return { ...notMeasurable(notApplicable("missingColumn", [[{ field: "agent" }]])), agents: [] };
  const definition = definitionFor(metric, table, settings);

  const evaluation = evaluationFor(table, agents, settings);
  const everyone = (outcome: (code: number, name: string) => Outcome): AgentMeasurement["agents"] =>
    evaluation.agents.map(({ code, name }) => ({ agent: name, outcome: outcome(code, name) }));
  const unmeasurable = (outcome: NotApplicable): AgentMeasurement => ({
    ...notMeasurable(outcome),
    agents: everyone(() => outcome),
  });
  const entered = measureInputs(metric, inputs, period);
  if (entered)
    return {
      agents: everyone((_, name) => entered.of(name)),
      team: entered.team,
      note: { applied: [], dropped: [], entered: true },
      leftOut: 0,
    };
  if (typeof definition === "string")
    return unmeasurable(whyUntold(metric, table, settings, definition));
  const { measure, applied, dropped, clock, daily, attribution } = definition;
  const moment = clockOf(clock, table);
  if (period && !moment)
    return unmeasurable(notApplicable("missingColumn", missingMoment(clock, table)));

  const asked = requestsOf(definition, period);
  const [tally, ofTeam = tally] = evaluation.measure(asked);
  const isCount = measure.kind === "count";
  const isForAgents = attribution !== "team" && metric.levels?.includes("agent") !== false;
  const replaced = period && moment && moment.clock !== clock ? [`${clock}In`] : [];
  const until = provisionalUntil(measure, period, settings, evaluation.asOf);
  return {
    agents: everyone((code) =>
      isForAgents ? outcomeOf(tally!, code, isCount) : notApplicable("notForAgents"),
    ),
    team: outcomeOf(ofTeam!, 0, isCount),
    note: {
      applied,
      dropped: [...dropped, ...replaced],
      ...(daily === undefined ? { attribution } : { daily }),
      ...(until === null ? {} : { provisionalUntil: until }),
    },
    leftOut: ofTeam!.leftOut[0]!,
  };
}

/**
 * What answers a definition. Tickets that are shared out count once for the team, whatever their
 * shares.
 */
function requestsOf(
  { measure, clock, attribution }: Definition,
  period: Period | null,
): readonly Request[] {
  const own: Request = { measure, clock, period, attribution };
  const isShared = attribution === "replyShare" || attribution === "participants";
  return isShared ? [own, { ...own, attribution: "assignee" }] : [own];
}

/**
 * Measures them in one go, for `measureAgents` to find: what several of them need is derived once.
 */
export function measureAhead(
  table: TicketTable,
  metrics: readonly Metric[],
  { period, settings }: MeasureOptions,
): void {
  const agents = table.column("agent");
  if (!agents) return;
  const requests = metrics.flatMap((metric) => {
    const definition = definitionFor(metric, table, settings);
    if (typeof definition === "string") return [];
    return period && !clockOf(definition.clock, table) ? [] : requestsOf(definition, period);
  });
  evaluationFor(table, agents, settings).measure(requests);
}

const notMeasurable = (team: NotApplicable): Omit<AgentMeasurement, "agents"> => ({
  team,
  note: { applied: [], dropped: [] },
  leftOut: 0,
});

/** No tickets is a count of zero; of everything else it is not applicable. */
export function outcomeOf({ values, counts }: Tally, entry: number, isCount: boolean): Outcome {
  const n = counts[entry]!;
  const value = values[entry]!;
  if (n === 0 && !isCount) return notApplicable("noTickets");
  return Number.isFinite(value) ? measured(value, n) : { kind: "invalid", issues: [] };
}
