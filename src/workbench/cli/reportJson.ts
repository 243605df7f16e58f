import { amountOf, type AgentScore, type Outcome, type SettledPerson } from "../../engine";
import { issueSentence, questionSentence } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { placedSentence } from "../../locales/rules";
import type { ScoredMonth } from "./scoredMonth";

/**
 * A report for other programs: numbers unrounded, `null` where there is none. Keys that users chose
 * (`__proto__` among them) are own properties and nothing else.
 */
export function reportJson(
  { report, settlement, findings, measures }: Omit<ScoredMonth, "rulebook">,
  language: Language,
): string {
  const settled = new Map(settlement?.people.map((person) => [person.agent, person] as const));
  return JSON.stringify(
    {
      period: report.period?.label ?? null,
      profile: report.profile.id,
      engine: report.engine,
      tickets: report.tickets,
      issues: report.issues.map((issue) => ({
        code: issue.code,
        sheet: issue.sheet,
        row: issue.row,
        column: issue.column,
        found: issue.found,
        message: issueSentence(issue, language),
      })),
      questions: measures.read.questions.map((question) => ({
        kind: question.kind,
        sheet: question.sheet,
        header: question.header,
        options: question.options,
        assumed: question.assumed,
        message: questionSentence(question, language),
      })),
      findings: findings.map((finding) => ({
        code: finding.code,
        severity: finding.severity,
        table: finding.table,
        row: finding.row,
        message: placedSentence(finding, language),
      })),
      excluded: report.excluded,
      agents: report.agents.map((agent) => agentJson(agent, settled.get(agent.agent))),
    },
    null,
    2,
  );
}

const agentJson = (agent: AgentScore, settled: SettledPerson | undefined) => ({
  agent: agent.agent,
  group: agent.group,
  profile: agent.profile,
  tickets: agent.tickets,
  metrics: object([...agent.metrics].map(([id, outcome]) => [id, outcomeJson(outcome)])),
  dimensions: object(agent.dimensions.map(({ id, score }) => [id, score])),
  composite: agent.composite,
  coverage: agent.coverage,
  rank: agent.rank,
  tier: agent.tier,
  settled: settled ? settledJson(settled) : null,
});

/** Money in its unit, not in cents. Nothing of it takes effect before a person confirms it. */
const settledJson = (person: SettledPerson) => ({
  scored: person.scored,
  redLines: person.redLines.map(({ line, kind, value, n }) => ({ line: line.id, kind, value, n })),
  labels: person.labels,
  coefficient: person.coefficient,
  streaks: person.streaks.map(({ rule, periods, complete }) => ({
    streak: rule.id,
    periods,
    complete,
  })),
  rewards: person.rewards.map(({ steps, kind, amount, withheld }) => ({
    rewards: steps.map(({ id }) => id),
    kind,
    amount,
    withheld,
  })),
  inBuffer: person.inBuffer,
  pay: person.pay && {
    base: amountOf(person.pay.base),
    share: person.pay.factor.share,
    performance: money(person.pay.performance),
    total: money(person.pay.total),
  },
  proposals: person.proposals,
});

const money = (cents: number | null): number | null => (cents === null ? null : amountOf(cents));

/** A value below the minimum sample is reported with its `n`; only scoring leaves it out. */
const outcomeJson = (outcome: Outcome) =>
  outcome.kind === "measured" ? { value: outcome.value, n: outcome.n } : { value: null, n: 0 };

function object(entries: readonly (readonly [string, unknown])[]): object {
  const keyed = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of entries)
    Object.defineProperty(keyed, key, { value, enumerable: true, configurable: true });
  return keyed;
}
