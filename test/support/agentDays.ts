import type { Period } from "../../src/engine/calendar/period";
import { measureAgents, metricById, type AgentMeasurement } from "../../src/engine/metrics";
import type { Outcome } from "../../src/engine/metrics/outcome";
import { defaultSettings } from "../../src/engine/metrics/settings";
import type { TicketTable } from "../../src/engine/tickets/ticketTable";
import { tickets, type TicketRow } from "./tickets";

/** A table whose rows are agents' days; those without an agent are A's. */
export const agentDays = (rows: readonly TicketRow[]): TicketTable => ({
  ...tickets(rows.map((row) => ({ agent: "A", ...row }))),
  grain: "agentDay",
});

/** A metric of the catalogue over agents' days. */
export function dailyMeasurement(
  id: string,
  rows: readonly TicketRow[],
  period: Period | null = null,
): AgentMeasurement {
  const metric = metricById(id);
  if (!metric) throw new Error(`no metric ${id}`);
  return measureAgents(agentDays(rows), metric, { period, settings: defaultSettings });
}

/** The value of everybody together. */
export const daily = (id: string, rows: readonly TicketRow[]): Outcome =>
  dailyMeasurement(id, rows).team;

/** By agent. */
export const dailyByAgent = (id: string, rows: readonly TicketRow[]): Record<string, Outcome> =>
  Object.fromEntries(
    dailyMeasurement(id, rows).agents.map(({ agent, outcome }) => [agent, outcome]),
  );
