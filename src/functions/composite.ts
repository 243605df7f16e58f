import type { AgentScore, Report } from "../engine";
import { agentKey } from "./agentKey";
import type { Answer } from "./answer";
import { perAgent } from "./arguments/perAgent";
import { isOmitted } from "./arguments/scalar";
import { keyFor } from "./memo";
import { isProblem, type Problem } from "./problem";
import { scoreTickets, type Scored } from "./scoreTickets";

/**
 * Composite score of each agent by a profile's weights, 0 to 100. Without agents: everybody, best first.
 * @customfunction COMPOSITE
 * @helpurl https://localhost:3000/help.html#composite
 * @param tickets The ticket sheet with its header row, for instance Tickets[#All].
 * @param profile A name such as "regular" (offered while typing KPI.PROFILE), or a table with Dimension, Metric, Weight and Target.
 * @param [agents] One agent or a range of agents; left out: agents with their composites.
 * @param [period] A month such as "2025-03", or a date in it; left out: all tickets.
 * @param [rules] Tables of rules or settings that the answer follows, for instance KPI_Settings[#All].
 * @returns {any[][]} Points for each agent; #N/A where too little could be measured.
 */
export function composite(
  tickets: unknown[][],
  profile: unknown[][],
  agents?: unknown[][],
  period?: unknown,
  rules?: unknown[][][],
) {
  const scored = scoreTickets(tickets, profile, period, rules);
  return isProblem(scored) ? scored : compositesOf(scored, agents);
}

function compositesOf({ report, tickets }: Scored, agents: unknown): Answer {
  const month = report.period?.label ?? null;
  if (isOmitted(agents)) {
    if (report.agents.length === 0) return { kind: "problem", code: "nobody", period: month };
    return report.agents.map(({ agent, composite }) => [agent, composite ?? ""]);
  }
  const known = new Map(report.agents.map((agent) => [agentKey(agent.agent), agent] as const));
  return perAgent(agents, (name) => {
    const agent = known.get(keyFor(name, tickets.rules.rulebook));
    if (!agent) return { kind: "problem", code: "unknownAgent", agent: name, period: month };
    return compositeOf(agent, report);
  });
}

const compositeOf = (agent: AgentScore, report: Report): number | Problem =>
  agent.composite ?? withheldProblem(agent, report);

/** Why an agent has no composite. */
export function withheldProblem(agent: AgentScore, report: Report): Problem {
  const profile = report.profiles.find(({ id }) => id === agent.profile) ?? report.profile;
  switch (agent.withheld) {
    case "noProfile":
      return { kind: "problem", code: "noProfileFor", agent: agent.agent };
    case "missing":
    case "invalid":
      for (const { metrics } of agent.dimensions)
        for (const { metric, counted } of metrics) {
          const outcome = agent.metrics.get(metric);
          if (outcome?.kind === "invalid")
            return { kind: "problem", code: "invalid", metric, issue: outcome.issues[0] ?? null };
          if (agent.withheld === "missing" && counted === null)
            return { kind: "problem", code: "missingScore", metric };
        }
  }
  return {
    kind: "problem",
    code: "coverage",
    coverage: agent.coverage,
    minimum: profile.minimumCoverage,
  };
}
