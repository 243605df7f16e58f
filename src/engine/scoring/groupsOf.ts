import type { Period } from "../calendar/period";
import type { NumberColumn, TextColumn } from "../tickets/columns";
import type { TicketTable } from "../tickets/ticketTable";
import { borrowed, givenBack } from "../workingMemory";

/** The group of each agent's tickets; agents without one are left out. */
export const groupsOf = (table: TicketTable, period: Period | null): ReadonlyMap<string, string> =>
  mostOften(table, "group", period);

/**
 * The word in a column that most of an agent's tickets created in the period carry (of all tickets,
 * where the sheet has no creation times); the one that comes first in the sheet where two are level.
 * Agents without any are left out.
 */
export function mostOften(
  table: TicketTable,
  field: "group" | "channel",
  period: Period | null,
): ReadonlyMap<string, string> {
  const agents = table.column("agent");
  const groups = table.column(field);
  if (!agents || !groups) return new Map();

  const created = period
    ? table.column(table.grain === "ticket" ? "createdAt" : "day")?.values
    : undefined;
  const { order, ends } = byAgent(agents, created, period);
  const counts = new Uint32Array(groups.words.length);
  const largest = new Map<string, string>();
  for (let agent = 1; agent < agents.words.length; agent++) {
    const tickets = order.subarray(ends[agent - 1], ends[agent]);
    let best = 0;
    for (let at = 0; at < tickets.length; at++) {
      const group = groups.codes[tickets[at]!]!;
      if (group !== 0) counts[group]!++;
    }
    for (let at = 0; at < tickets.length; at++) {
      const group = groups.codes[tickets[at]!]!;
      const more = counts[group]! - counts[best]!;
      if (more > 0 || (more === 0 && group < best)) best = group;
    }
    for (let at = 0; at < tickets.length; at++) counts[groups.codes[tickets[at]!]!] = 0;
    if (best > 0) largest.set(agents.words[agent]!, groups.words[best]!);
  }
  givenBack(order.buffer as ArrayBuffer);
  return largest;
}

/**
 * Tickets by agent, those of the agent with code `c` before `ends[c]`. Agents times groups would be
 * too many to count at once where a sheet names a hundred thousand of each.
 */
function byAgent(
  { codes, words }: TextColumn,
  created: NumberColumn["values"] | undefined,
  period: Period | null,
): { readonly order: Uint32Array; readonly ends: Uint32Array } {
  const { from, to } = period ?? { from: 0, to: 0 };
  const ends = new Uint32Array(words.length + 1);
  for (let ticket = 0; ticket < codes.length; ticket++)
    if (created === undefined || (created[ticket]! >= from && created[ticket]! < to))
      ends[codes[ticket]! + 1]!++;
  for (let code = 1; code < ends.length; code++) ends[code]! += ends[code - 1]!;

  const size = ends.at(-1)!;
  const order = new Uint32Array(borrowed(size * 4), 0, size);
  for (let ticket = 0; ticket < codes.length; ticket++)
    if (created === undefined || (created[ticket]! >= from && created[ticket]! < to))
      order[ends[codes[ticket]!]!++] = ticket;
  return { order, ends };
}
