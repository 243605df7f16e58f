import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { Choices } from "../../ruleTables/RuleRow";

/** Metrics of the user's own: one row a metric. */
export const metricsTable: RuleTable<MetricColumn> = {
  name: "KPI_Metrics",
  columns: [
    required("id", "Id", "Code", "编号", "代码", "指标编号"),
    optional("nameZh", "Chinese name", "中文名称", "名称", "指标名称"),
    optional("nameEn", "English name", "Name", "英文名称"),
    required("kind", "Kind", "Calculation", "类型", "算法", "计算方式"),
    optional("counted", "Counted", "Counting", "计入条件", "计入", "分子条件"),
    optional("among", "Among", "Of which", "统计范围", "范围条件", "分母条件"),
    optional("of", "Of column", "Of", "数值列", "取值列"),
    optional("per", "Per", "Divided by", "除以", "分母列"),
    optional("percentile", "Percentile", "百分位"),
    optional("unit", "Unit", "单位"),
    required("direction", "Direction", "Better", "方向", "优劣方向"),
    optional("minimum", "Minimum n", "Minimum", "最少样本", "最小样本量"),
    optional("clock", "Month by", "Clock", "归月依据", "归月方式"),
    optional("note", "Note", "Comment", "备注", "说明"),
  ],
};

export type MetricColumn =
  | "id"
  | "nameZh"
  | "nameEn"
  | "kind"
  | "counted"
  | "among"
  | "of"
  | "per"
  | "percentile"
  | "unit"
  | "direction"
  | "minimum"
  | "clock"
  | "note";

export type CustomKind = "rate" | "count" | "sum" | "mean" | "median" | "percentile" | "ratio";

export const kinds: Choices<CustomKind> = {
  rate: ["Rate", "Share", "占比", "比率", "率"],
  count: ["Count", "Number", "计数", "数量", "件数"],
  sum: ["Sum", "Total", "合计", "求和", "总和"],
  mean: ["Mean", "Average", "平均值", "平均", "均值"],
  median: ["Median", "中位数"],
  percentile: ["Percentile", "百分位数", "百分位", "分位数"],
  ratio: ["Ratio", "比值", "比例"],
};

export const units: Choices<CustomUnit> = {
  share: ["Percent", "Share", "%", "百分比", "比例"],
  tickets: ["Tickets", "Count", "工单", "张", "单", "件"],
  number: ["Number", "数值", "个", "次"],
  points: ["Points", "分", "得分"],
  seconds: ["Seconds", "s", "秒"],
  minutes: ["Minutes", "min", "分钟"],
  hours: ["Hours", "h", "小时"],
  money: ["Money", "Currency", "元", "金额", "¥"],
};

export type CustomUnit =
  "share" | "tickets" | "number" | "points" | "seconds" | "minutes" | "hours" | "money";

export const directions: Choices<"up" | "down" | "none"> = {
  up: ["Higher is better", "Higher", "越高越好", "高", "↑"],
  down: ["Lower is better", "Lower", "越低越好", "低", "↓"],
  none: ["Not scored", "Show only", "仅展示", "不计分", "—"],
};

export const clocks: Choices<"created" | "resolved" | "rated"> = {
  created: ["Creation", "Created", "创建时间", "创建"],
  resolved: ["Resolution", "Resolved", "解决时间", "解决"],
  rated: ["Rating", "Rated", "评价时间", "评价"],
};

/** What a ratio may be divided by besides a column. */
export const divisors: Choices<"tickets" | "days"> = {
  tickets: ["Tickets", "Ticket", "工单", "工单数", "单"],
  days: ["Active days", "Days", "Day", "有工单的天数", "天数", "天", "日"],
};
