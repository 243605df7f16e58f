import type { TicketTable } from "../tickets/ticketTable";
import { clockOf } from "./clocks";
import { definitionFor } from "./definitionFor";
import { evaluationFor } from "./evaluate/evaluationFor";
import { outcomeOf, type MeasureOptions } from "./measureAgents";
import type { Metric } from "./metric";
import type { Outcome } from "./outcome";

/**
 * A metric of each group, from the tickets of its people together and never from their values
 * [STA7]. Tickets that are shared out count once. Without a group's value where the sheet does not
 * tell it; what people enter is told of persons and teams, not of groups.
 *
 * @param groupOf by agent.
 */
export function measureGroups(
  table: TicketTable,
  metric: Metric,
  { period, settings }: MeasureOptions,
  groupOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, Outcome> {
  const agents = table.column("agent");
  const definition = definitionFor(metric, table, settings);
  const names = [...new Set(groupOf.values())];
  if (!agents || typeof definition === "string" || names.length === 0) return new Map();
  const { measure, clock, attribution } = definition;
  if (period && !clockOf(clock, table)) return new Map();

  const isShared = attribution === "replyShare" || attribution === "participants";
  const request = { measure, clock, period, attribution: isShared ? "assignee" : attribution };
  const groups = new Map(
    [...groupOf].map(([agent, group]) => [agent, names.indexOf(group) + 1] as const),
  );
  const tally = evaluationFor(table, agents, settings).measureGroups(request, groups, names.length);
  return new Map(
    names.map((name, at) => [name, outcomeOf(tally, at + 1, measure.kind === "count")] as const),
  );
}
