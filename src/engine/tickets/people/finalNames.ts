import type { Finding } from "../../ruleTables/finding";
import type { AgentRow } from "./agentTable";

/**
 * The agent that each name stands for at the end of a chain: if A counts as B and B as C, A counts as
 * C, and it is told. Names that lead back to themselves stand for themselves.
 */
export function finalNames(
  rows: readonly AgentRow[],
  table: string,
): { readonly agentOf: ReadonlyMap<string, string>; readonly findings: readonly Finding[] } {
  const next = new Map(rows.map(({ name, agent }) => [name, agent]));
  const agentOf = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { name, agent, row } of rows) {
    if (agent === name) continue;
    const path = pathFrom(name, next);
    const place = { table, row, column: "agent", found: agent };
    if (path === null) {
      const code = "agents.cycle";
      findings.push({ code, severity: "error", ...place, expected: "" });
      continue;
    }
    const final = path.at(-1)!;
    if (path.length > 2)
      findings.push({
        code: "agents.chain",
        severity: "warning",
        ...place,
        expected: final,
        mend: [{ row, column: "agent", value: final }],
      });
    agentOf.set(name, final);
  }
  return { agentOf, findings };
}

/** From a name to the agent it stands for in the end; null where the way comes back. */
function pathFrom(name: string, next: ReadonlyMap<string, string>): readonly string[] | null {
  const path = [name];
  for (;;) {
    const here = path.at(-1)!;
    const agent = next.get(here) ?? here;
    if (agent === here) return path;
    if (path.includes(agent)) return null;
    path.push(agent);
  }
}
