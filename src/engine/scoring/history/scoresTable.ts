import { catalogue } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import { metricIdOf } from "../../metrics/metricNamed";
import { hasErrors, type Finding } from "../../ruleTables/finding";
import { findingAt, ruleOf, type Located } from "../../ruleTables/located";
import { readRuleTable, type RuleTableRead } from "../../ruleTables/readRuleTable";
import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { RuleRow } from "../../ruleTables/RuleRow";
import type { Cells } from "../../tickets/cells";
import { parseHistoryPeriod, type HistoryPeriod } from "./historyPeriod";
import { periodCell } from "./periodCell";

/** What one metric came to in an earlier period, for one person or for everybody together. */
export interface KeptScore {
  readonly period: HistoryPeriod;
  /** Null: everybody together. */
  readonly agent: string | null;
  /** Id. */
  readonly metric: string;
  /** In the metric's unit; null: not measured. */
  readonly value: number | null;
  /** How many cases the value rests on. */
  readonly n: number | null;
  /** 0–100, as measured: never what stood in for a missing one. Null: not scored. */
  readonly score: number | null;
}

export type ScoresColumn = "period" | "agent" | "metric" | "value" | "n" | "score";

/** One row a period, person and metric, beside `KPI_History`: trends and carried scores need it. */
export const scoresTable: RuleTable<ScoresColumn> = {
  name: "KPI_Scores",
  columns: [
    required("period", "Period", "考核期", "月份", "Month"),
    required("agent", "Agent", "客服", "姓名"),
    required("metric", "Metric", "指标"),
    optional("value", "Value", "数值", "指标值"),
    optional("n", "n", "样本量", "样本数", "Cases"),
    required("score", "Score", "得分", "指标得分"),
  ],
};

export type ScoresFindingCode = "scores.twice";

/** None at all when one row is wrong: a score that is missing would change what is carried [STK10]. */
export function readKeptScores(
  cells: Cells,
  name = scoresTable.name,
  metrics: readonly Metric[] = catalogue,
): RuleTableRead<KeptScore> {
  const periodOf = once(parseHistoryPeriod);
  const idOf = once((word: string) => metricIdOf(word, metrics));
  const scoreOf = (row: RuleRow<ScoresColumn>): Located<KeptScore> | null => {
    const period = row.needs("period", periodCell(row, "period", periodOf));
    const agent = row.text("agent");
    const metric = row.needs("metric", row.text("metric"));
    const value = row.number("value");
    const n = row.number("n", 0);
    const score = row.number("score");
    if (period === null || metric === null) return null;
    return { row: row.row, rule: { period, agent, metric: idOf(metric), value, n, score } };
  };
  const read = readRuleTable(scoresTable, cells, scoreOf, name);
  const findings = [...read.findings, ...twice(read.rules, name)];
  return { rules: hasErrors(findings) ? [] : read.rules.map(ruleOf), findings };
}

/** Hundreds of thousands of rows name a few dozen periods and metrics. */
function once<Word, Meaning>(meaningOf: (word: Word) => Meaning): (word: Word) => Meaning {
  const known = new Map<Word, Meaning>();
  return (word) => having(known, word, () => meaningOf(word));
}

function twice(scores: readonly Located<KeptScore>[], table: string): Finding<ScoresFindingCode>[] {
  const seen = new Map<string, Map<string, Set<string | null>>>();
  return scores.flatMap(({ rule: { period, agent, metric }, row }) => {
    const ofPeriod = having(seen, period.label, () => new Map<string, Set<string | null>>());
    const agents = having(ofPeriod, metric, () => new Set<string | null>());
    if (!agents.has(agent)) return (agents.add(agent), []);
    const found = [agent, metric, period.label].filter((part) => part !== null).join(", ");
    return [findingAt({ table, row, column: "metric" }, "scores.twice", "error", found)];
  });
}

function having<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
