import { measure } from "./measure";

/**
 * Customer satisfaction: share of rated tickets whose customer was satisfied.
 * @customfunction CSAT
 * @helpurl https://localhost:3000/help.html#csat
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param [agents] One agent, a range of agents, or left out for everybody together.
 * @param [period] A month such as "2025-03", or a date in it; left out: all tickets.
 * @returns {any[][]} A share from 0 to 1 for each agent; #N/A where no ticket is rated.
 */
export function csat(tickets: unknown[][], agents?: unknown[][], period?: unknown) {
  return measure(tickets, "CSAT", agents, period);
}
