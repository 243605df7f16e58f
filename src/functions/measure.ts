import {
  metricById,
  metricNamed,
  metricsLike,
  type Metric,
  type Outcome,
  type Period,
  type Rulebook,
} from "../engine";
import { answerOf, type Answer } from "./answer";
import { perAgent } from "./arguments/perAgent";
import { periodArgument } from "./arguments/periodArgument";
import { isOmitted } from "./arguments/scalar";
import { ticketsArgument, type Tickets } from "./arguments/ticketsArgument";
import { measureMonthOnce, measureOnce } from "./memo";
import { isProblem, type Problem } from "./problem";

/**
 * What every metric function does: tickets, a metric, agents (one, a range, or everybody), a month,
 * and the rules that it is measured by.
 */
export function measure(
  tickets: unknown,
  metricId: string,
  agents: unknown,
  period: unknown,
  rules: unknown,
): Answer {
  const month = periodArgument(period);
  if (isProblem(month)) return month;
  const read = ticketsArgument(tickets, rules);
  if (isProblem(read)) return read;
  const metric = metricCalled(metricId, read.rules.rulebook);
  if (isProblem(metric)) return metric;

  const measured = measureOnce(read, metric, month);
  if (isOfNobody(measured.team) && isEmptyMonth(read, month))
    return { kind: "problem", code: "nobody", period: month!.label };
  if (isOmitted(agents)) return [[answerOf(metric.id, measured.team)]];
  return perAgent(agents, (agent) => {
    const outcome = measured.of(agent);
    return outcome
      ? answerOf(metric.id, outcome)
      : { kind: "problem", code: "unknownAgent", agent, period: month?.label ?? null };
  });
}

/** A count of tickets is measured at 0 where there are none. */
const isOfNobody = (team: Outcome): boolean =>
  team.kind === "notApplicable" || (team.kind === "measured" && team.value === 0);

/** Nobody has a ticket in the month: it may be a slip of the pen, which no metric can tell. */
const isEmptyMonth = (tickets: Tickets, month: Period | null): boolean =>
  month !== null && measureMonthOnce(tickets, month).agents.length === 0;

/** By its id, or by a name in either language; the user's own among them. */
export function metricCalled(found: string, { metrics }: Rulebook): Metric | Problem {
  const metric = metricById(found, metrics) ?? metricNamed(found, metrics);
  if (metric) return metric;
  const meant = metricsLike(found, metrics);
  return { kind: "problem", code: "metric", found, known: idsOf(metrics), meant: idsOf(meant) };
}

const idsOf = (metrics: readonly Metric[]): readonly string[] => metrics.map(({ id }) => id);
