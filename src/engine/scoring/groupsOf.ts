import type { Period } from "../calendar/period";
import type { TicketTable } from "../tickets/ticketTable";

/**
 * The group that most of an agent's tickets created in the period carry; the one that comes first
 * in the sheet where two are level. Agents without a group are left out.
 */
export function groupsOf(table: TicketTable, period: Period | null): ReadonlyMap<string, string> {
  const agents = table.column("agent");
  const groups = table.column("group");
  if (!agents || !groups) return new Map();

  const created = table.column("createdAt")?.values;
  const width = groups.words.length;
  const counts = new Uint32Array(agents.words.length * width);
  for (let ticket = 0; ticket < table.size; ticket++) {
    const at = created?.[ticket] ?? Number.NaN;
    if (period && (at < period.from || at >= period.to)) continue;
    counts[agents.codes[ticket]! * width + groups.codes[ticket]!]!++;
  }

  const largest = new Map<string, string>();
  for (let agent = 1; agent < agents.words.length; agent++) {
    let best = 0;
    for (let group = 1; group < width; group++) {
      if (counts[agent * width + group]! > (best === 0 ? 0 : counts[agent * width + best]!))
        best = group;
    }
    if (best > 0) largest.set(agents.words[agent]!, groups.words[best]!);
  }
  return largest;
}
