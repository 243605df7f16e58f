import { catalogue } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import { metricIdOf } from "../../metrics/metricNamed";
import { evenWord } from "../../ruleTables/evenWord";
import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { Choices, RuleRow } from "../../ruleTables/RuleRow";
import { curveColumns, type CurveColumn } from "../curves/curveColumns";
import { readCurve, type NamedCurves } from "../curves/readCurve";
import type { Curve } from "../curves/curve";
import { phaseNamed } from "../phases/phaseWords";
import type { Scope } from "./profile";

export type ProfileColumn =
  | "profile"
  | "dimension"
  | "metric"
  | "weight"
  | CurveColumn
  | "channel"
  | "phase"
  | "role"
  | "group"
  | "minimum"
  | "note";

/** A profile: one row a metric [SC8] [PRO1]. */
export const profileTable: RuleTable<ProfileColumn> = {
  name: "Profile_",
  columns: [
    required("dimension", "Dimension", "维度"),
    required("metric", "Metric", "指标"),
    required("weight", "Weight", "权重"),
    ...curveColumns,
    optional("profile", "Profile", "方案", "权重方案"),
    optional("channel", "Channel", "渠道"),
    optional("phase", "Phase", "阶段", "考核阶段", "运营阶段"),
    optional("role", "Role", "岗位", "角色"),
    optional("group", "Group", "小组", "组别"),
    optional("minimum", "Minimum n", "最小样本", "最少样本量"),
    optional("note", "Note", "备注", "说明"),
  ],
};

export type KnownDimension =
  "satisfaction" | "timeliness" | "solving" | "cost" | "quality" | "sales" | "qualitative";

/** Dimensions that have a name in either language; any other word is the user's own. */
export const dimensionWords: Choices<KnownDimension> = {
  satisfaction: ["Satisfaction", "客户满意", "客户满意度", "满意度"],
  timeliness: ["Timeliness", "服务时效", "服务时效性", "时效", "时效性"],
  solving: ["Problem solving", "问题解决", "问题解决能力", "解决能力"],
  cost: ["Cost control", "Cost", "成本控制", "成本与效率", "成本"],
  quality: ["Quality", "服务质量", "质量", "质检"],
  sales: ["Sales", "销售", "销售转化"],
  qualitative: ["Qualitative", "定性评价", "服务创新"],
};

/** A row as it stands: its weight in whatever notation, its curve, and for whom it is. */
export interface ProfileRow {
  readonly row: number;
  readonly dimension: string;
  readonly metric: string;
  /** Null: on a channel's row, whose metric is weighed in its general row. */
  readonly weight: WrittenWeight | null;
  readonly curve: Curve;
  readonly channel: string | null;
  readonly scope: Scope;
  readonly minimum: number | null;
  readonly note: string | null;
}

export interface WrittenWeight {
  /** 0.4 for "40%". */
  readonly value: number;
  /** The cell says "%" itself; one that Excel formats so is a fraction. */
  readonly isPercent: boolean;
}

/** Null for a row without a metric, such as the total below: it is said, and passed over. */
export function profileRow(
  row: RuleRow<ProfileColumn>,
  curves: NamedCurves | undefined,
  metricOf: ((word: string) => Metric | undefined) | undefined,
): ProfileRow | null {
  const metric = row.text("metric");
  if (metric === null) {
    row.report("profile.rowWithoutMetric", "hint", "metric", "");
    return null;
  }
  if (!row.has("target") && !row.has("curve")) {
    row.refuse("table.missingColumn", "target", "Target / 目标");
    return null;
  }
  const channel = row.text("channel");
  const weight = row.number("weight");
  if (channel === null) row.needs("weight", weight);
  const minimum = row.number("minimum", 1);
  const curve = readCurve(row, curves);
  if (curve === null) return null;
  return {
    row: row.row,
    dimension: dimensionNamed(row.text("dimension") ?? ""),
    metric: metricOf?.(metric)?.id ?? metricIdOf(metric, catalogue),
    weight:
      weight === null ? null : { value: weight, isPercent: /[%％]\s*$/.test(row.shown("weight")) },
    curve,
    channel,
    scope: scopeOf(row),
    minimum,
    note: row.text("note"),
  };
}

function scopeOf(row: RuleRow<ProfileColumn>): Scope {
  const [phase, role, group] = [row.text("phase"), row.text("role"), row.text("group")];
  return {
    ...(phase === null ? {} : { phase: phaseNamed(phase) }),
    ...(role === null ? {} : { role }),
    ...(group === null ? {} : { group }),
  };
}

const dimensionNamed = (word: string): string => {
  const wanted = evenWord(word);
  for (const [id, names] of Object.entries(dimensionWords))
    if (id === wanted || names.some((name) => evenWord(name) === wanted)) return id;
  return word.trim();
};
