import { catalogue } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import { metricIdOf } from "../../metrics/metricNamed";
import { hasErrors } from "../../ruleTables/finding";
import { ruleOf, type Located } from "../../ruleTables/located";
import { readRuleTable, type RuleTableRead } from "../../ruleTables/readRuleTable";
import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { Choices, RuleRow } from "../../ruleTables/RuleRow";
import type { Cells } from "../../tickets/cells";
import { checkRewards } from "./checkRewards";
import type { Occasion, Payout, Reward, RewardKind } from "./reward";

export type RewardColumn =
  "reward" | "when" | "of" | "from" | "kind" | "amount" | "ladder" | "payout" | "stacks" | "note";

export const rewardsTable: RuleTable<RewardColumn> = {
  name: "KPI_Rewards",
  columns: [
    required("reward", "Reward", "奖励", "奖励名称"),
    required("when", "When", "触发条件", "条件"),
    optional("of", "Of", "条件对象", "对象"),
    optional("from", "Threshold", "门槛", "门槛值"),
    required("kind", "Kind", "奖励类型", "类型"),
    optional("amount", "Amount", "数额", "金额", "天数"),
    optional("ladder", "Ladder", "阶梯"),
    optional("payout", "Payout", "阶梯发放"),
    optional("stacks", "Stacks", "可叠加", "叠加"),
    optional("note", "Note", "备注", "说明"),
  ],
};

export const occasions: Choices<Occasion["kind"]> = {
  tier: ["tier", "等级"],
  label: ["label", "称号", "distribution", "强制分布"],
  composite: ["composite", "综合得分"],
  metric: ["metric", "指标"],
};
export const rewardKinds: Choices<RewardKind> = {
  bonus: ["bonus", "奖金"],
  leave: ["leave", "带薪休假", "休假"],
  certificate: ["certificate", "认证", "证书"],
  starList: ["star list", "服务之星榜单", "榜单"],
  promotionPriority: ["promotion priority", "晋升优先"],
};
export const payouts: Choices<Payout> = {
  highest: ["highest step", "仅最高档"],
  cumulative: ["all steps", "逐档累计", "cumulative"],
};

/** No reward at all when one row is wrong: another of the same ladder would be paid instead [REW6]. */
export function readRewards(
  cells: Cells,
  name = rewardsTable.name,
  metrics: readonly Metric[] = catalogue,
): RuleTableRead<Reward> {
  const read = readRuleTable(rewardsTable, cells, (row) => rewardOfRow(row, metrics), name);
  const findings = [...read.findings, ...checkRewards(read.rules, name, metrics)];
  return { rules: hasErrors(findings) ? [] : read.rules.map(ruleOf), findings };
}

function rewardOfRow(
  row: RuleRow<RewardColumn>,
  metrics: readonly Metric[],
): Located<Reward> | null {
  const id = row.needs("reward", row.text("reward"));
  const when = occasionOf(row, metrics);
  const kind = row.needs("kind", row.choice("kind", rewardKinds));
  const given = row.number("amount", 0, 1e9);
  const amount = kind === "bonus" || kind === "leave" ? row.needs("amount", given) : null;
  const ladder = row.text("ladder");
  const payout = row.choice("payout", payouts) ?? "highest";
  const stacks = row.flag("stacks") ?? false;
  if (id === null || when === null || kind === null) return null;
  return { row: row.row, rule: { id, when, kind, amount, ladder, payout, stacks } };
}

function occasionOf(row: RuleRow<RewardColumn>, metrics: readonly Metric[]): Occasion | null {
  const kind = row.needs("when", row.choice("when", occasions));
  const of = row.text("of");
  const from = row.number("from");
  switch (kind) {
    case null:
      return null;
    case "tier":
      return row.needs("of", of) === null ? null : { kind, tier: of! };
    case "label":
      return row.needs("of", of) === null ? null : { kind, label: of! };
    case "composite":
      return row.needs("from", from) === null ? null : { kind, from: from! };
    case "metric": {
      const metric = row.needs("of", of);
      const threshold = row.needs("from", from);
      return metric === null || threshold === null
        ? null
        : { kind, metric: metricIdOf(metric, metrics), from: threshold };
    }
  }
}
