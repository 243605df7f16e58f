import type { RuleCell } from "../../ruleTables/writeRuleTable";
import type { HistoryColumn } from "../history/historyTable";
import type { ScoredPerson } from "./settleMonth";
import type { Settlement } from "./settlement";

/** A settled month as rows of `KPI_History`, for the streaks of the months to come. */
export const historyRows = (
  { period, people }: Settlement,
  scored: readonly ScoredPerson[],
): readonly Readonly<Partial<Record<HistoryColumn, RuleCell>>>[] => {
  const byAgent = new Map(scored.map((person) => [person.agent, person]));
  return people.map(({ agent, group, composite, rank, tier, inBuffer }) => ({
    period: period.label,
    agent,
    group,
    profile: byAgent.get(agent)?.profile ?? null,
    composite,
    rank,
    tier: tier?.id ?? null,
    met: [...(byAgent.get(agent)?.met ?? [])].join("; "),
    missed: [...(byAgent.get(agent)?.missed ?? [])].join("; "),
    inBuffer,
  }));
};
