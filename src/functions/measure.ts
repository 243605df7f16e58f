import { catalogue, defaultSettings, measureAgents, metricById } from "../engine";
import { agentKey } from "./agentKey";
import { answerOf, type Answer } from "./answer";
import { perAgent } from "./arguments/perAgent";
import { periodArgument } from "./arguments/periodArgument";
import { isOmitted } from "./arguments/scalar";
import { ticketsArgument } from "./arguments/ticketsArgument";
import { isProblem } from "./problem";

/** What every metric function does: tickets, a metric, agents (one, a range, or everybody), a month. */
export function measure(
  tickets: unknown,
  metricId: string,
  agents: unknown,
  period: unknown,
): Answer {
  const metric = metricById(metricId);
  if (!metric) {
    const known = catalogue.map(({ id }) => id);
    return { kind: "problem", code: "metric", found: metricId, known };
  }
  const month = periodArgument(period);
  if (isProblem(month)) return month;
  const read = ticketsArgument(tickets);
  if (isProblem(read)) return read;

  const measured = measureAgents(read.table, metric, { period: month, settings: defaultSettings });
  if (isOmitted(agents)) return [[answerOf(metric.id, measured.team)]];

  const outcomes = new Map(
    measured.agents.map(({ agent, outcome }) => [agentKey(agent), outcome] as const),
  );
  return perAgent(agents, (agent) => {
    const outcome = outcomes.get(agentKey(agent));
    return outcome
      ? answerOf(metric.id, outcome)
      : { kind: "problem", code: "unknownAgent", agent, period: month?.label ?? null };
  });
}
