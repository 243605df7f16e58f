import { measure } from "./measure";

/**
 * Conversion rate: share of inquiring customers who ordered.
 * @customfunction CONVERSION
 * @helpurl https://localhost:3000/help.html#conversion
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param [agents] One agent, a range of agents, or left out for everybody together.
 * @param [period] A month such as "2025-03", or a date in it; left out: all tickets.
 * @param [rules] Tables of rules or settings that the answer follows, for instance KPI_Settings[#All].
 * @returns {any[][]} A share from 0 to 1 for each agent; #N/A where nobody inquired.
 */
export function conversion(
  tickets: unknown[][],
  agents?: unknown[][],
  period?: unknown,
  rules?: unknown[][][],
) {
  return measure(tickets, "CONVERSION", agents, period, rules);
}
