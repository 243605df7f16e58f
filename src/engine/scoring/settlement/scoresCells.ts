import type { RuleRecord } from "../../ruleTables/mergeRuleTable";
import type { RuleCell } from "../../ruleTables/writeRuleTable";
import type { Outcome } from "../../metrics/outcome";
import type { Cells } from "../../tickets/cells";
import { scoresTable, type ScoresColumn } from "../history/scoresTable";
import type { AgentScore, Report } from "../report";
import { periodReplaced } from "./periodReplaced";
import type { Settlement } from "./settlement";

/**
 * `KPI_Scores` with a settled month in it [STK11]: a row for everything that was measured of
 * somebody or of everybody together, whether it is weighed or not. What was not measured has none.
 *
 * @param header the word above a column that the table lacks.
 */
export function scoresCells(
  old: Cells | null,
  { period: { label } }: Pick<Settlement, "period">,
  { agents, team }: Pick<Report, "agents" | "team">,
  header: (key: ScoresColumn) => string,
): RuleCell[][] {
  const rows = [
    ...agents.flatMap((agent) => rowsOf(agent.agent, agent.metrics, scoresOf(agent))),
    ...rowsOf(null, team.metrics, new Map()),
  ].map((row) => ({ period: label, ...row }));
  const sameRow = ["period", "agent", "metric"] as const;
  return periodReplaced(scoresTable, old, label, rows, sameRow, header);
}

/**
 * Own scores alone: what stood in for a missing one is never carried on, nor a metric that a
 * critical fail made 0, which would count for it twice.
 */
const scoresOf = ({ dimensions, failed }: AgentScore): ReadonlyMap<string, number | null> =>
  new Map(
    dimensions
      .flatMap(({ metrics }) => metrics)
      .map(({ metric, score }) => {
        const fails = failed?.get(metric)?.fails ?? [];
        return [metric, fails.some(({ effect }) => effect.kind === "metric") ? null : score];
      }),
  );

const rowsOf = (
  agent: string | null,
  metrics: ReadonlyMap<string, Outcome>,
  scores: ReadonlyMap<string, number | null>,
): readonly RuleRecord<ScoresColumn>[] =>
  [...metrics].flatMap(([metric, outcome]) => {
    if (outcome.kind !== "measured") return [];
    const { value, n } = outcome;
    return [{ agent, metric, value, n, score: scores.get(metric) ?? null }];
  });
