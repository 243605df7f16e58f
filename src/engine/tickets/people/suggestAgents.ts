import { closeNames } from "../quality/closeNames";
import { writeRuleTable, type RuleCell } from "../../ruleTables/writeRuleTable";
import type { TicketTable } from "../ticketTable";
import { agentTable, type AgentColumn } from "./agentTable";

/**
 * A new table of agents: every name in the sheets, and beside a name that looks like a slip of
 * another which it might be. Nothing is merged until a person writes so under "Agent".
 */
export function newAgentTable(
  table: TicketTable,
  header: (key: AgentColumn) => string,
): RuleCell[][] {
  const column = table.column("agent");
  const suggestion = new Map(closeNames(column).map(({ rare, frequent }) => [rare, frequent]));
  const names = (column?.words ?? []).slice(1).toSorted();
  return writeRuleTable(
    agentTable,
    names.map((name) => ({ name, suggestion: suggestion.get(name) ?? null })),
    header,
  );
}
