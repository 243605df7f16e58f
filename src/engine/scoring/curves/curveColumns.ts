import { evenWord } from "../../ruleTables/evenWord";
import { optional, type RuleColumn } from "../../ruleTables/ruleTable";
import type { Choices } from "../../ruleTables/RuleRow";
import type { CurveKind } from "./curve";
import type { StepReading } from "./step";

export type CurveColumn =
  | "curve"
  | "target"
  | "worst"
  | "best"
  | "from"
  | "to"
  | "slack"
  | "step"
  | "points"
  | "reading"
  | "levels"
  | "scale"
  | "capped";

/** Columns of a curve, in a profile's table and in the table of named curves [CUR10]. */
export const curveColumns: readonly RuleColumn<CurveColumn>[] = [
  optional("curve", "Curve", "评分曲线", "曲线", "计分方式"),
  optional("target", "Target", "目标", "目标值", "满分值"),
  optional("worst", "Worst", "最差值", "零分值"),
  optional("best", "Best", "最佳值", "挑战值", "挑战目标"),
  optional("from", "Band from", "区间下限"),
  optional("to", "Band to", "区间上限"),
  optional("slack", "Slack", "容差"),
  optional("step", "Step", "步长", "每档"),
  optional("points", "Points", "分值", "每档扣分"),
  optional("reading", "Reading", "扣分方式"),
  optional("levels", "Levels", "档位"),
  optional("scale", "Scale", "满分", "分制"),
  optional("capped", "Capped", "封顶"),
];

/** Words for a curve; ids first. */
export const curveWords: Choices<CurveKind> = {
  attainment: ["attainment", "target", "达成率", "目标达成率", "目标达成"],
  linear: ["linear", "线性", "线性插值"],
  step: ["step deduction", "step", "阶梯扣分", "逐级扣分", "扣分"],
  band: ["band", "区间", "目标区间"],
  ladder: ["ladder", "阶梯", "分档"],
  twoTier: ["two tiers", "two-tier", "双目标", "两档", "基础/挑战"],
  lowerLimit: ["lower limit", "minimum", "下限", "不低于", "达标"],
  upperLimit: ["upper limit", "maximum", "上限", "不高于", "不超过"],
  lookup: ["lookup", "table", "查表", "对照表"],
};

export const readingWords: Choices<StepReading> = {
  full: ["full steps", "full", "满一档扣", "每满一档"],
  started: ["started steps", "started", "不足一档也扣", "不满一档按一档"],
  linear: ["linear", "按比例", "按比例扣"],
  relative: ["relative", "相对", "相对下降"],
};

const teamWords: ReadonlySet<string> = new Set(["team", "团队", "全队", "团队均值", "团队平均"]);

export const meansTeam = (text: string): boolean => teamWords.has(evenWord(text));

/** The columns that each kind reads, beside `scale` and `capped`. */
export const columnsOfCurve: Readonly<Record<CurveKind, readonly CurveColumn[]>> = {
  attainment: ["target"],
  linear: ["worst", "best"],
  step: ["target", "step", "points", "reading"],
  band: ["from", "to", "slack"],
  ladder: ["levels"],
  twoTier: ["target", "best", "points"],
  lowerLimit: ["target"],
  upperLimit: ["target"],
  lookup: ["levels"],
};
