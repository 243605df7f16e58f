import type { AgentScore, Report } from "../engine";
import { agentKey } from "./agentKey";
import type { Answer } from "./answer";
import { perAgent } from "./arguments/perAgent";
import { isOmitted } from "./arguments/scalar";
import { isProblem, type Problem } from "./problem";
import { scoreTickets } from "./scoreTickets";

/**
 * Composite score of each agent by a profile's weights, 0 to 100. Without agents: everybody, best first.
 * @customfunction COMPOSITE
 * @helpurl https://localhost:3000/help.html#composite
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param profile "regular", "launch", or a table with Dimension, Metric, Weight and Target.
 * @param [agents] One agent or a range of agents; left out: agents with their composites.
 * @param [period] A month such as "2025-03", or a date in it; left out: all tickets.
 * @returns {any[][]} Points for each agent; #N/A where too little could be measured.
 */
export function composite(
  tickets: unknown[][],
  profile: unknown[][],
  agents?: unknown[][],
  period?: unknown,
) {
  const report = scoreTickets(tickets, profile, period);
  return isProblem(report) ? report : compositesOf(report, agents);
}

function compositesOf(report: Report, agents: unknown): Answer {
  const month = report.period?.label ?? null;
  if (isOmitted(agents)) {
    if (report.agents.length === 0) return { kind: "problem", code: "nobody", period: month };
    return report.agents.map(({ agent, composite }) => [agent, composite ?? ""]);
  }
  const known = new Map(report.agents.map((agent) => [agentKey(agent.agent), agent] as const));
  return perAgent(agents, (name) => {
    const agent = known.get(agentKey(name));
    if (!agent) return { kind: "problem", code: "unknownAgent", agent: name, period: month };
    return compositeOf(agent, report);
  });
}

function compositeOf(agent: AgentScore, { profile }: Report): number | Problem {
  if (agent.composite !== null) return agent.composite;
  for (const { metrics } of profile.dimensions)
    for (const { metric } of metrics) {
      const outcome = agent.metrics.get(metric);
      if (outcome?.kind === "invalid")
        return { kind: "problem", code: "invalid", metric, issue: outcome.issues[0] ?? null };
    }
  return {
    kind: "problem",
    code: "coverage",
    coverage: agent.coverage,
    minimum: profile.minimumCoverage,
  };
}
