import type { AgentScore, Outcome, Report } from "../../engine";
import { issueSentence } from "../../locales/engine";
import type { Language } from "../../locales/language";

/**
 * A report for other programs: numbers unrounded, `null` where there is none. Keys that users chose
 * (`__proto__` among them) are own properties and nothing else.
 */
export const reportJson = (report: Report, language: Language): string =>
  JSON.stringify(
    {
      period: report.period?.label ?? null,
      profile: report.profile.id,
      engine: report.engine,
      tickets: report.tickets,
      issues: report.issues.map((issue) => ({
        code: issue.code,
        row: issue.row,
        column: issue.column,
        found: issue.found,
        message: issueSentence(issue, language),
      })),
      excluded: report.excluded,
      agents: report.agents.map(agentJson),
    },
    null,
    2,
  );

const agentJson = (agent: AgentScore) => ({
  agent: agent.agent,
  group: agent.group,
  tickets: agent.tickets,
  metrics: object([...agent.metrics].map(([id, outcome]) => [id, outcomeJson(outcome)])),
  dimensions: object(agent.dimensions.map(({ id, score }) => [id, score])),
  composite: agent.composite,
  coverage: agent.coverage,
  rank: agent.rank,
  tier: agent.tier,
});

/** A value below the minimum sample is reported with its `n`; only scoring leaves it out. */
const outcomeJson = (outcome: Outcome) =>
  outcome.kind === "measured" ? { value: outcome.value, n: outcome.n } : { value: null, n: 0 };

function object(entries: readonly (readonly [string, unknown])[]): object {
  const keyed = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of entries)
    Object.defineProperty(keyed, key, { value, enumerable: true, configurable: true });
  return keyed;
}
