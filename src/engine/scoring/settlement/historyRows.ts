import type { RuleRecord } from "../../ruleTables/mergeRuleTable";
import type { HistoryColumn } from "../history/historyTable";
import { metricWord, type KeptWords } from "./metricWord";
import type { ScoredPerson } from "./settleMonth";
import type { Settlement } from "./settlement";

export interface HistoryRowWords extends KeptWords {
  /** A tier as people call it. */
  readonly tier: (id: string) => string;
}

/** A settled month as rows of `KPI_History`, for the streaks of the months to come. */
export function historyRows(
  { period, people }: Settlement,
  scored: readonly ScoredPerson[],
  words: HistoryRowWords,
): readonly RuleRecord<HistoryColumn>[] {
  const byAgent = new Map(scored.map((person) => [person.agent, person]));
  const listed = (ids: ReadonlySet<string> | undefined) =>
    [...(ids ?? [])].map((id) => metricWord(id, words.metric)).join("; ");
  return people.map(({ agent, group, composite, rank, tier, inBuffer }) => ({
    period: period.label,
    agent,
    group,
    profile: byAgent.get(agent)?.profile ?? null,
    composite,
    rank,
    tier: tier && words.tier(tier.id),
    met: listed(byAgent.get(agent)?.met),
    missed: listed(byAgent.get(agent)?.missed),
    inBuffer: words.flag(inBuffer),
  }));
}
