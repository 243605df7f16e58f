import type { RuleRecord } from "../../ruleTables/mergeRuleTable";
import { findColumns } from "../../ruleTables/ruleTable";
import type { RuleCell } from "../../ruleTables/writeRuleTable";
import { cellText, type Cells } from "../cells";
import { closeNames } from "../quality/closeNames";
import { evenedText } from "../reading/evenText";
import type { TicketTable } from "../ticketTable";
import { agentTable, type AgentColumn } from "./agentTable";

/**
 * Rows of the table KPI_Agents: those that are there, as they are, and one for every other name in the
 * tickets. Beside a name that looks like a slip of another stands which it might be; nothing is merged
 * until a person writes so under "Agent".
 *
 * @param old the table so far, with its header; null: there is none.
 */
export function agentRecords(table: TicketTable, old: Cells | null): RuleRecord<AgentColumn>[] {
  const kept = old === null ? [] : recordsIn(old);
  const known = new Set(kept.flatMap(({ name, agent }) => [evenOf(name), evenOf(agent)]));
  const column = table.column("agent");
  const slips = new Map(closeNames(column).map(({ rare, frequent }) => [rare, frequent]));
  const added = (column?.words ?? []).slice(1).filter((name) => !known.has(name));
  return [
    ...kept,
    ...added.toSorted().map((name) => ({ name, suggestion: slips.get(name) ?? null })),
  ];
}

const evenOf = (cell: RuleCell | undefined): string => evenedText(String(cell ?? ""));

function recordsIn(cells: Cells): RuleRecord<AgentColumn>[] {
  const columns = findColumns(agentTable, cells[0] ?? []);
  return cells
    .slice(1)
    .filter((line) => cellText(line[columns.name]) !== "")
    .map((line) => {
      const record: Partial<Record<AgentColumn, RuleCell>> = {};
      for (const { key } of agentTable.columns) {
        const cell = line[columns[key]];
        record[key] = typeof cell === "number" ? cell : cellText(cell) || null;
      }
      return record;
    });
}
