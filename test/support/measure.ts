import type { Period } from "../../src/engine/calendar/period";
import { measureAgents, metricById, type AgentMeasurement } from "../../src/engine/metrics";
import type { Outcome } from "../../src/engine/metrics/outcome";
import { defaultSettings, type Settings } from "../../src/engine/metrics/settings";
import { serial, tickets, type TicketRow } from "./tickets";

interface Options extends Partial<Omit<Settings, "asOf">> {
  /** "2025-04-01 09:00" */
  readonly asOf?: string;
  /** "2025-03" */
  readonly month?: string;
}

/** A metric of the catalogue over a few tickets; those without an agent are A's. */
export function measurement(
  id: string,
  rows: readonly TicketRow[],
  { month, asOf, ...others }: Options = {},
): AgentMeasurement {
  const metric = metricById(id);
  if (!metric) throw new Error(`no metric ${id}`);
  const settings = { ...defaultSettings, ...others, asOf: asOf ? serial(asOf) : null };
  const table = tickets(rows.map((row) => ({ agent: "A", ...row })));
  return measureAgents(table, metric, { period: month ? monthPeriod(month) : null, settings });
}

/** The value of everybody together. */
export const measure = (id: string, rows: readonly TicketRow[], options: Options = {}): Outcome =>
  measurement(id, rows, options).team;

/** By agent. */
export const measures = (
  id: string,
  rows: readonly TicketRow[],
  options: Options = {},
): Record<string, Outcome> =>
  Object.fromEntries(
    measurement(id, rows, options).agents.map(({ agent, outcome }) => [agent, outcome]),
  );

/** So many tickets alike. */
export const times = (n: number, row: TicketRow): TicketRow[] =>
  Array.from({ length: n }, () => row);

function monthPeriod(label: string): Period {
  const [year, month] = label.split("-").map(Number) as [number, number];
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
  return { label, from: serial(`${label}-01`), to: serial(`${next}-01`) };
}
