import { scalar, textOf } from "./arguments/scalar";
import { measure } from "./measure";

/**
 * Any metric by its name, for instance "FRT.P90" or "COST", in the metric's own unit.
 * @customfunction METRIC
 * @helpurl https://localhost:3000/help.html#metric
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param metric Name of the metric; the help page lists them all.
 * @param [agents] One agent, a range of agents, or left out for everybody together.
 * @param [period] A month such as "2025-03", or a date in it; left out: all tickets.
 * @param [rules] Tables of rules or settings that the answer follows, for instance KPI_Settings[#All].
 * @returns {any[][]} A value for each agent; #N/A where no ticket counts.
 */
export function metric(
  tickets: unknown[][],
  metric: unknown,
  agents?: unknown[][],
  period?: unknown,
  rules?: unknown[][][],
) {
  return measure(tickets, textOf(scalar(metric)), agents, period, rules);
}
