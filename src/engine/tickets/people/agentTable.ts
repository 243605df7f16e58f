import type { Finding } from "../../ruleTables/finding";
import { readRuleTable } from "../../ruleTables/readRuleTable";
import type { RuleRow } from "../../ruleTables/RuleRow";
import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { Cells } from "../cells";
import { evenedText } from "../reading/evenText";
import { finalNames } from "./finalNames";
import type { People, Person } from "./people";

export type AgentColumn =
  "name" | "agent" | "suggestion" | "group" | "role" | "from" | "to" | "inBuffer" | "fte" | "note";

/** One row for each name that the sheets use; two names with the same agent are one person. */
export const agentTable: RuleTable<AgentColumn> = {
  name: "KPI_Agents",
  columns: [
    required("name", "Name in the sheet", "Name", "表中姓名", "姓名"),
    optional("agent", "Agent", "Counts as", "客服", "计为", "合并到"),
    optional("suggestion", "Same person as?", "疑似同一人"),
    optional("group", "Group", "Team", "小组", "客服组", "组别"),
    optional("role", "Role", "岗位", "角色"),
    optional("from", "First day", "From", "入职日期", "开始日期", "自"),
    optional("to", "Last day", "To", "离职日期", "结束日期", "至"),
    optional("inBuffer", "In buffer period", "Buffer", "缓冲期", "是否缓冲期"),
    optional("fte", "FTE", "全职当量", "人力折算"),
    optional("note", "Note", "备注", "说明"),
  ],
};

export interface PeopleRead extends People {
  readonly findings: readonly Finding[];
}

/** One row of the table. */
export interface AgentRow extends Person {
  readonly name: string;
  readonly row: number;
}

export function readAgents(cells: Cells, name = agentTable.name): PeopleRead {
  const named = new Map<string, AgentRow>();
  const { rules, findings } = readRuleTable(
    agentTable,
    cells,
    (row) => {
      const agentRow = agentRowOf(row);
      if (agentRow === null || row.broken) return null;
      const known = named.get(agentRow.name);
      if (known === undefined) named.set(agentRow.name, agentRow);
      else if (known.agent !== agentRow.agent) row.refuse("agents.nameTwice", "name", known.agent);
      return agentRow;
    },
    name,
  );
  const { agentOf, findings: aliasFindings } = finalNames([...named.values()], name);
  const { persons, findings: personFindings } = personsOf(rules, agentOf, name);
  return { persons, agentOf, findings: [...findings, ...aliasFindings, ...personFindings] };
}

function agentRowOf(row: RuleRow<AgentColumn>): AgentRow | null {
  const name = row.needs("name", word(row, "name"));
  const [from, to] = [day(row, "from"), day(row, "to")];
  if (from !== null && to !== null && to < from) row.refuse("agents.leftBefore", "to", "");
  const fte = row.number("fte", 0, 2);
  const inBuffer = row.flag("inBuffer") ?? false;
  if (name === null) return null;
  return {
    name,
    row: row.row,
    agent: word(row, "agent") ?? name,
    group: word(row, "group"),
    role: word(row, "role"),
    from,
    to,
    inBuffer,
    // Older Excel hands an empty cell over as 0, and nobody works none of the time.
    fte: fte === 0 ? null : fte,
  };
}

function word(row: RuleRow<AgentColumn>, key: AgentColumn): string | null {
  const text = row.text(key);
  return text === null || text === "0" ? null : evenedText(text);
}

function day(row: RuleRow<AgentColumn>, key: AgentColumn): number | null {
  const date = row.date(key);
  return date === null ? null : Math.floor(date);
}

const facts = ["group", "role", "from", "to", "fte"] as const;

/** What the rows say of one agent, together; where two rows differ the first holds, and it is told. */
function personsOf(
  rows: readonly AgentRow[],
  agentOf: ReadonlyMap<string, string>,
  table: string,
): { persons: Map<string, Person>; findings: Finding[] } {
  const persons = new Map<string, Person>();
  const findings: Finding[] = [];
  for (const { name, row, ...said } of rows) {
    const agent = agentOf.get(name) ?? name;
    const known = persons.get(agent);
    if (known === undefined) {
      persons.set(agent, { ...said, agent });
      continue;
    }
    const merged: Record<string, unknown> = { ...known };
    for (const fact of facts) {
      if (said[fact] === null || said[fact] === known[fact]) continue;
      if (known[fact] === null) merged[fact] = said[fact];
      else
        findings.push({
          code: "agents.contradiction",
          severity: "warning",
          table,
          row,
          column: fact,
          found: String(said[fact]),
          expected: String(known[fact]),
        });
    }
    merged["inBuffer"] = known.inBuffer || said.inBuffer;
    persons.set(agent, merged as unknown as Person);
  }
  return { persons, findings };
}
