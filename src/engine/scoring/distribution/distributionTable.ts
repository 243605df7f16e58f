import { catalogue } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import { metricIdOf } from "../../metrics/metricNamed";
import { hasErrors } from "../../ruleTables/finding";
import { ruleOf, type Located } from "../../ruleTables/located";
import { readRuleTable, type RuleTableRead } from "../../ruleTables/readRuleTable";
import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { Choices, RuleRow } from "../../ruleTables/RuleRow";
import { shareOf } from "../../ruleTables/shareOf";
import type { Cells } from "../../tickets/cells";
import { usualCoverage } from "../profiles/usualCoverage";
import { consequenceOf } from "../consequences";
import { checkDistribution } from "./checkDistribution";
import type { DistributionRule, End, Rounding, Ties, Within } from "./distributionRule";

export type DistributionColumn =
  | "label"
  | "end"
  | "share"
  | "coefficient"
  | "consequence"
  | "rounding"
  | "ties"
  | "tiebreak"
  | "minimumGroup"
  | "within"
  | "minimumCoverage"
  | "standard"
  | "note";

export const distributionTable: RuleTable<DistributionColumn> = {
  name: "KPI_Distribution",
  columns: [
    required("label", "Label", "称号", "标签"),
    required("end", "End", "方向", "头尾"),
    required("share", "Share", "比例", "占比"),
    optional("coefficient", "Coefficient", "系数", "绩效系数"),
    optional("consequence", "Consequence", "后续", "后续措施"),
    optional("rounding", "Rounding", "取整", "取整方式"),
    optional("ties", "Ties", "并列", "并列处理"),
    optional("tiebreak", "Tiebreak metric", "次要指标"),
    optional("minimumGroup", "Minimum group", "最少人数"),
    optional("within", "Within", "排名范围", "范围"),
    optional("minimumCoverage", "Minimum coverage", "最低可测量权重"),
    optional("standard", "Standard", "绝对标准", "分数线"),
    optional("note", "Note", "备注", "说明"),
  ],
};

export const ends: Choices<End> = {
  top: ["top", "前", "头部", "best"],
  bottom: ["bottom", "后", "尾部", "last"],
};
export const roundings: Choices<Rounding> = {
  floor: ["round down", "向下取整", "down", "舍去"],
  halfUp: ["half up", "四舍五入", "half-up", "round"],
  ceil: ["round up", "向上取整", "up", "进一"],
};
export const tiePolicies: Choices<Ties> = {
  include: ["include all", "全部计入", "all"],
  noCut: ["no cut inside a tie", "并列不拆分"],
  tiebreak: ["tiebreak", "按次要指标"],
};
export const scopes: Choices<Within> = {
  group: ["group", "小组", "组内"],
  team: ["team", "全体", "团队"],
};

/** No rule at all when one row is wrong: a share of the pay would silently be missing [DIST9]. */
export function readDistribution(
  cells: Cells,
  name = distributionTable.name,
  metrics: readonly Metric[] = catalogue,
): RuleTableRead<DistributionRule> {
  const read = readRuleTable(distributionTable, cells, (row) => ruleOfRow(row, metrics), name);
  const findings = [...read.findings, ...checkDistribution(read.rules, name, metrics)];
  return { rules: hasErrors(findings) ? [] : read.rules.map(ruleOf), findings };
}

function ruleOfRow(
  row: RuleRow<DistributionColumn>,
  metrics: readonly Metric[],
): Located<DistributionRule> | null {
  const id = row.needs("label", row.text("label"));
  const end = row.needs("end", row.choice("end", ends));
  const share = row.needs("share", shareOf(row, "share"));
  const ties = row.choice("ties", tiePolicies) ?? "noCut";
  const metric = row.text("tiebreak");
  if (ties === "tiebreak") row.needs("tiebreak", metric);
  const rest = {
    coefficient: row.number("coefficient", 0),
    consequence: consequenceOf(row, "consequence", "none"),
    rounding: row.choice("rounding", roundings) ?? "floor",
    ties,
    tiebreak: ties === "tiebreak" && metric !== null ? metricIdOf(metric, metrics) : null,
    minimumGroup: row.number("minimumGroup", 1) ?? 10,
    within: row.choice("within", scopes) ?? "team",
    minimumCoverage: shareOf(row, "minimumCoverage") ?? usualCoverage,
    standard: row.number("standard"),
  };
  if (id === null || end === null || share === null) return null;
  return { row: row.row, rule: { id, end, share, ...rest } };
}
