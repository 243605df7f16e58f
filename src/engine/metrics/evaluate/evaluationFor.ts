import type { TextColumn } from "../../tickets/columns";
import type { TicketTable } from "../../tickets/ticketTable";
import { asOfOf } from "../asOf";
import type { Settings } from "../settings";
import { evaluationOf, type Evaluation } from "./evaluation";

/** Results of one setting are kept. */
const kept = new WeakMap<TicketTable, { readonly settings: string; evaluation: Evaluation }>();

/** The table's evaluation under the settings; kept while the settings stay and the table lives. */
export function evaluationFor(
  table: TicketTable,
  agents: TextColumn,
  settings: Settings,
): Evaluation {
  const used = { ...settings, asOf: asOfOf(table, settings) };
  const key = JSON.stringify(used);
  const last = kept.get(table);
  if (last?.settings === key) return last.evaluation;
  const evaluation = evaluationOf(table, agents, used);
  kept.set(table, { settings: key, evaluation });
  return evaluation;
}
