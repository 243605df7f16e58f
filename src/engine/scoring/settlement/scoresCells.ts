import type { RuleRecord } from "../../ruleTables/mergeRuleTable";
import type { RuleCell } from "../../ruleTables/writeRuleTable";
import type { Outcome } from "../../metrics/outcome";
import { catalogue } from "../../metrics/catalogue";
import { metricIdOf } from "../../metrics/metricNamed";
import { findColumns } from "../../ruleTables/ruleTable";
import { cellText, type Cells } from "../../tickets/cells";
import { scoresTable, type ScoresColumn } from "../history/scoresTable";
import type { AgentScore, Report } from "../report";
import { metricWord, type KeptWords } from "./metricWord";
import { periodReplaced } from "./periodReplaced";
import type { Settlement } from "./settlement";

export interface ScoresWords extends Pick<KeptWords, "metric"> {
  readonly header: (key: ScoresColumn) => string;
}

/**
 * `KPI_Scores` with a settled month in it [STK11]: a row for everything that was measured of
 * somebody or of everybody together, whether it is weighed or not. What was not measured has none.
 * A metric that the table tells already keeps its word: sums and pivots over several months go by it.
 */
export function scoresCells(
  old: Cells | null,
  { period: { label } }: Pick<Settlement, "period">,
  { agents, team }: Pick<Report, "agents" | "team">,
  words: ScoresWords,
): RuleCell[][] {
  const told = wordsTold(old);
  const rows = [
    ...agents.flatMap((agent) => rowsOf(agent.agent, agent.metrics, scoresOf(agent))),
    ...rowsOf(null, team.metrics, new Map()),
  ].map(({ metric, ...row }) => ({
    period: label,
    ...row,
    metric: told.get(metric) ?? metricWord(metric, words.metric),
  }));
  const sameRow = ["period", "agent", "metric"] as const;
  return periodReplaced(scoresTable, old, label, rows, sameRow, words.header);
}

/** The last word by which a table told each metric, by id. */
function wordsTold(old: Cells | null): ReadonlyMap<string, string> {
  const at = findColumns(scoresTable, old?.[0] ?? []).metric;
  const words = new Set(old?.slice(1).map((line) => cellText(line[at]).trim()));
  words.delete("");
  return new Map([...words].map((word) => [metricIdOf(word, catalogue), word] as const));
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
): readonly (RuleRecord<ScoresColumn> & { readonly metric: string })[] =>
  [...metrics].flatMap(([metric, outcome]) => {
    if (outcome.kind !== "measured") return [];
    const { value, n } = outcome;
    return [{ agent, metric, value, n, score: scores.get(metric) ?? null }];
  });
