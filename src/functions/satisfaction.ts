import { measure } from "./measure";

/**
 * Customer satisfaction: share of rated tickets whose customer was satisfied.
 * @customfunction CSAT
 * @helpurl https://localhost:3000/help.html#csat
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param [agents] One agent, a range of agents, or left out for everybody together.
 * @param [period] A month such as "2025-03", or a date in it; left out: all tickets.
 * @param [rules] Tables of rules or settings that the answer follows, for instance KPI_Settings[#All].
 * @returns {any[][]} A share from 0 to 1 for each agent; #N/A where no ticket is rated.
 */
export function csat(
  tickets: unknown[][],
  agents?: unknown[][],
  period?: unknown,
  rules?: unknown[][][],
) {
  return measure(tickets, "CSAT", agents, period, rules);
}

/**
 * Net promoter score: share of promoters (9–10) less share of detractors (0–6).
 * @customfunction NPS
 * @helpurl https://localhost:3000/help.html#nps
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param [agents] One agent, a range of agents, or left out for everybody together.
 * @param [period] A month such as "2025-03", or a date in it; left out: all tickets.
 * @param [rules] Tables of rules or settings that the answer follows, for instance KPI_Settings[#All].
 * @returns {any[][]} Points from -100 to 100 for each agent; #N/A where nobody answered.
 */
export function nps(
  tickets: unknown[][],
  agents?: unknown[][],
  period?: unknown,
  rules?: unknown[][][],
) {
  return measure(tickets, "NPS", agents, period, rules);
}
