import { inputsTable } from "../metrics/inputs/inputsTable";
import type { Finding, Severity } from "../ruleTables/finding";
import { findingAt } from "../ruleTables/located";
import { findColumns, type RuleTable } from "../ruleTables/ruleTable";
import { criticalFailsTable } from "../scoring/criticalFails/criticalFailsTable";
import { historyTable } from "../scoring/history/historyTable";
import { scoresTable } from "../scoring/history/scoresTable";
import { salariesTable } from "../scoring/pay/salariesTable";
import { cellText } from "../tickets/cells";
import { agentTable, readAgents } from "../tickets/people/agentTable";
import { agentNamed } from "../tickets/people/people";
import type { RuleTableFound } from "./lintTables";

/** Tables that name agents as they are once names are merged, and what it means where they do not. */
const tables = new Map<RuleTable, Severity>([
  [inputsTable, "error"],
  [criticalFailsTable, "error"],
  [salariesTable, "warning"],
  [historyTable, "warning"],
  [scoresTable, "warning"],
]);

/**
 * Names that KPI_Agents counts as somebody else [LNT7]: a value entered for one would be nobody's,
 * a salary paid to nobody, a streak broken.
 */
export function mergedNames(found: readonly RuleTableFound[]): readonly Finding<"agent.merged">[] {
  const agents = found.find(({ kind }) => kind.table === agentTable);
  if (!agents) return [];
  const people = readAgents(agents.cells);
  return found.flatMap(({ kind: { table }, name, cells }) => {
    const severity = tables.get(table);
    const index = findColumns<string>(table, cells[0] ?? [])["agent"];
    if (severity === undefined || index === undefined || index < 0) return [];
    return cells.slice(1).flatMap((line, above) => {
      const written = cellText(line[index]).normalize("NFKC").replace(/\s+/g, " ").trim();
      const agent = agentNamed(people, written);
      if (agent === written) return [];
      const row = above + 1;
      const place = { table: name, row, column: "agent" };
      const mend = [{ row, column: "agent", value: agent }];
      return [findingAt(place, "agent.merged", severity, written, agent, mend)];
    });
  });
}
