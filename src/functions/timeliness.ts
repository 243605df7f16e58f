import { measure } from "./measure";

/**
 * First response time: median minutes from a ticket's creation to the first answer.
 * @customfunction FRT
 * @helpurl https://localhost:3000/help.html#frt
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param [agents] One agent, a range of agents, or left out for everybody together.
 * @param [period] A month such as "2025-03", or a date in it; left out: all tickets.
 * @param [rules] Tables of rules or settings that the answer follows, for instance KPI_Settings[#All].
 * @returns {any[][]} Minutes for each agent; #N/A where no ticket counts.
 */
export function frt(
  tickets: unknown[][],
  agents?: unknown[][],
  period?: unknown,
  rules?: unknown[][][],
) {
  return measure(tickets, "FRT", agents, period, rules);
}

/**
 * Resolution time: median hours from a ticket's creation to its resolution.
 * @customfunction RESOLUTION
 * @helpurl https://localhost:3000/help.html#resolution
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param [agents] One agent, a range of agents, or left out for everybody together.
 * @param [period] A month such as "2025-03", or a date in it; left out: all tickets.
 * @param [rules] Tables of rules or settings that the answer follows, for instance KPI_Settings[#All].
 * @returns {any[][]} Hours for each agent; #N/A where no ticket counts.
 */
export function resolution(
  tickets: unknown[][],
  agents?: unknown[][],
  period?: unknown,
  rules?: unknown[][][],
) {
  return measure(tickets, "RESOLUTION", agents, period, rules);
}

/**
 * Overdue rate: of the tickets with a due time, the share resolved after it or still open past it.
 * @customfunction OVERDUE
 * @helpurl https://localhost:3000/help.html#overdue
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param [agents] One agent, a range of agents, or left out for everybody together.
 * @param [period] A month such as "2025-03", or a date in it; left out: all tickets.
 * @param [rules] Tables of rules or settings that the answer follows, for instance KPI_Settings[#All].
 * @returns {any[][]} A share from 0 to 1 for each agent; #N/A where no ticket counts.
 */
export function overdue(
  tickets: unknown[][],
  agents?: unknown[][],
  period?: unknown,
  rules?: unknown[][][],
) {
  return measure(tickets, "OVERDUE", agents, period, rules);
}
