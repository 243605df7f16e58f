import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";

/** Values entered by people: QA checks, ratings, test scores, costs. One row a value. */
export const inputsTable: RuleTable<InputColumn> = {
  name: "KPI_Inputs",
  columns: [
    optional("agent", "Agent", "Employee", "客服", "姓名", "员工"),
    optional("period", "Period", "Month", "考核期", "期间", "月份"),
    required("metric", "Metric", "KPI", "指标"),
    required("value", "Value", "Score", "数值", "得分", "分数"),
    optional("outOf", "Out of", "Of", "满分", "总数", "分母"),
    optional("n", "n", "Checks", "样本数", "次数", "检查数"),
    optional("rater", "Rater", "Rated by", "评分人", "评价人", "质检员"),
    optional("date", "Date", "Rated on", "日期", "评分日期"),
    optional("note", "Note", "Comment", "备注", "说明"),
  ],
};

export type InputColumn =
  "agent" | "period" | "metric" | "value" | "outOf" | "n" | "rater" | "date" | "note";

/** Words by which the agent's cell names everybody together. */
export const wholes = {
  team: ["Team", "Whole team", "团队", "全体", "小组"],
  company: ["Company", "公司", "全公司"],
} as const;
