import { measure } from "./measure";

/**
 * First contact resolution: share of resolved tickets settled at the first contact.
 * @customfunction FCR
 * @helpurl https://localhost:3000/help.html#fcr
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param [agents] One agent, a range of agents, or left out for everybody together.
 * @param [period] A month such as "2025-03", or a date in it; left out: all tickets.
 * @param [rules] Tables of rules or settings that the answer follows, for instance KPI_Settings[#All].
 * @returns {any[][]} A share from 0 to 1 for each agent; #N/A where no ticket counts.
 */
export function fcr(
  tickets: unknown[][],
  agents?: unknown[][],
  period?: unknown,
  rules?: unknown[][][],
) {
  return measure(tickets, "FCR", agents, period, rules);
}

/**
 * Escalation rate: share of tickets handed up to a specialist or supervisor.
 * @customfunction ESCALATION
 * @helpurl https://localhost:3000/help.html#escalation
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param [agents] One agent, a range of agents, or left out for everybody together.
 * @param [period] A month such as "2025-03", or a date in it; left out: all tickets.
 * @param [rules] Tables of rules or settings that the answer follows, for instance KPI_Settings[#All].
 * @returns {any[][]} A share from 0 to 1 for each agent; #N/A where no ticket counts.
 */
export function escalation(
  tickets: unknown[][],
  agents?: unknown[][],
  period?: unknown,
  rules?: unknown[][][],
) {
  return measure(tickets, "ESCALATION", agents, period, rules);
}

/**
 * Repeat contact rate: share of tickets that repeat an earlier one of the same customer about the same matter.
 * @customfunction REPEAT
 * @helpurl https://localhost:3000/help.html#repeat
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param [agents] One agent, a range of agents, or left out for everybody together.
 * @param [period] A month such as "2025-03", or a date in it; left out: all tickets.
 * @param [rules] Tables of rules or settings that the answer follows, for instance KPI_Settings[#All].
 * @returns {any[][]} A share from 0 to 1 for each agent; #N/A where no ticket counts.
 */
export function repeat(
  tickets: unknown[][],
  agents?: unknown[][],
  period?: unknown,
  rules?: unknown[][][],
) {
  return measure(tickets, "REPEAT", agents, period, rules);
}

/**
 * Reopen rate: share of resolved tickets that were opened again.
 * @customfunction REOPEN
 * @helpurl https://localhost:3000/help.html#reopen
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param [agents] One agent, a range of agents, or left out for everybody together.
 * @param [period] A month such as "2025-03", or a date in it; left out: all tickets.
 * @param [rules] Tables of rules or settings that the answer follows, for instance KPI_Settings[#All].
 * @returns {any[][]} A share from 0 to 1 for each agent; #N/A where no ticket counts.
 */
export function reopen(
  tickets: unknown[][],
  agents?: unknown[][],
  period?: unknown,
  rules?: unknown[][][],
) {
  return measure(tickets, "REOPEN", agents, period, rules);
}
