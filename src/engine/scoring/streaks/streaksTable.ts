import { catalogue } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import { metricIdOf } from "../../metrics/metricNamed";
import { hasErrors } from "../../ruleTables/finding";
import { ruleOf, type Located } from "../../ruleTables/located";
import { readRuleTable, type RuleTableRead } from "../../ruleTables/readRuleTable";
import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { Choices, RuleRow } from "../../ruleTables/RuleRow";
import type { Cells } from "../../tickets/cells";
import { consequenceOf } from "../consequences";
import { scopes } from "../distribution/distributionTable";
import { checkStreaks } from "./checkStreaks";
import type { Afterwards, Gaps, LastPlaceTies, StreakCondition, StreakRule } from "./streakRule";

export type StreakColumn =
  | "streak"
  | "condition"
  | "score"
  | "metric"
  | "periods"
  | "ties"
  | "within"
  | "gaps"
  | "afterwards"
  | "consequence"
  | "note";

export const streaksTable: RuleTable<StreakColumn> = {
  name: "KPI_Streaks",
  columns: [
    required("streak", "Streak", "连续规则", "规则"),
    required("condition", "Condition", "条件"),
    required("periods", "Periods", "连续期数", "期数", "连续月数"),
    optional("score", "Below score", "低于分数"),
    optional("metric", "Metric", "指标"),
    optional("ties", "Ties", "并列", "并列处理"),
    optional("within", "Within", "排名范围", "范围"),
    optional("gaps", "Gaps", "缺期", "缺期处理"),
    optional("afterwards", "Afterwards", "触发之后"),
    optional("consequence", "Consequence", "后续", "后续措施"),
    optional("note", "Note", "备注", "说明"),
  ],
};

export const conditions: Choices<StreakCondition["kind"]> = {
  belowScore: ["below score", "低于分数", "低分"],
  lastPlace: ["last place", "末位", "最后一名"],
  targetMissed: ["target missed", "未达标", "不达标"],
};
export const lastPlaceTies: Choices<LastPlaceTies> = {
  count: ["ties count", "并列计入"],
  soleOnly: ["sole last only", "仅唯一末位"],
};
export const gapPolicies: Choices<Gaps> = {
  end: ["end the streak", "中断"],
  passOver: ["passed over", "跳过"],
};
export const afterwardsPolicies: Choices<Afterwards> = {
  anew: ["begins anew", "重新计数"],
  again: ["again each period", "每期触发"],
};

/** Last place three months running (S1-28) is the only length that a source gives. */
const sourcedPeriods = 3;

export function readStreaks(
  cells: Cells,
  name = streaksTable.name,
  metrics: readonly Metric[] = catalogue,
): RuleTableRead<StreakRule> {
  const read = readRuleTable(streaksTable, cells, (row) => ruleOfRow(row, metrics), name);
  const findings = [...read.findings, ...checkStreaks(read.rules, name, metrics)];
  return { rules: hasErrors(findings) ? [] : read.rules.map(ruleOf), findings };
}

function ruleOfRow(
  row: RuleRow<StreakColumn>,
  metrics: readonly Metric[],
): Located<StreakRule> | null {
  const id = row.needs("streak", row.text("streak"));
  const kind = row.needs("condition", row.choice("condition", conditions));
  const given = row.number("periods", 1);
  const gaps = row.choice("gaps", gapPolicies) ?? "end";
  const afterwards = row.choice("afterwards", afterwardsPolicies) ?? "anew";
  const consequence = consequenceOf(row, "consequence", "talk");
  const condition = kind === null ? null : conditionOf(kind, row, metrics);
  const periods = given ?? (kind === "lastPlace" ? sourcedPeriods : null);

  if (kind !== null && periods === null && !row.findings.some(({ column }) => column === "periods"))
    row.refuse("streak.noLength", "periods", "≥ 1");
  if (periods !== null && !Number.isInteger(periods))
    row.refuse("streak.notWhole", "periods", "1, 2, 3 …");
  if (id === null || condition === null || periods === null) return null;
  return { row: row.row, rule: { id, condition, periods, gaps, afterwards, consequence } };
}

function conditionOf(
  kind: StreakCondition["kind"],
  row: RuleRow<StreakColumn>,
  metrics: readonly Metric[],
): StreakCondition | null {
  switch (kind) {
    case "belowScore": {
      const score = row.needs("score", row.number("score"));
      return score === null ? null : { kind, score };
    }
    case "targetMissed": {
      const metric = row.needs("metric", row.text("metric"));
      return metric === null ? null : { kind, metric: metricIdOf(metric, metrics) };
    }
    case "lastPlace":
      return {
        kind,
        ties: row.choice("ties", lastPlaceTies) ?? "soleOnly",
        within: row.choice("within", scopes) ?? "team",
      };
  }
}
