import {
  measureMonth,
  monthRequest,
  parsePeriod,
  readRulebook,
  readTickets,
  scoreBy,
  type Cells,
} from "../../src/engine";
import { sampleBook } from "../../src/workbench/sample/sampleBook";
import { cellsOf } from "./cellsOf";

/** Rules of every kind that a month may be settled by, as people write them. */
export const settlingTables: ReadonlyMap<string, Cells> = new Map<string, Cells>([
  [
    "Tiers_Own",
    [
      ["等级", "下限", "系数"],
      ["金牌", 90, 1.1],
      ["银牌", 70, 1],
      ["待提升", null, 0.9],
    ],
  ],
  [
    "KPI_Distribution",
    [
      ["称号", "方向", "比例", "系数", "后续措施", "最少人数"],
      ["五星客服", "前", "20%", 1.2, "表彰", 10],
      ["改进", "后", "10%", null, "改进计划", 10],
    ],
  ],
  [
    "KPI_RedLines",
    [
      ["红线", "对象", "要求", "限值", "后续措施", "对综合得分的影响", "封顶分"],
      ["满意度过低", "CSAT", "不低于", "80%", "面谈", "封顶", 75],
    ],
  ],
  [
    "KPI_Streaks",
    [
      ["连续规则", "条件", "低于分数", "连续期数", "后续措施"],
      ["连续两月低于70", "低于分数", 70, 2, "面谈"],
    ],
  ],
  [
    "KPI_Rewards",
    [
      ["奖励", "触发条件", "条件对象", "奖励类型", "数额"],
      ["银牌奖", "等级", "银牌", "奖金", 200.5],
      ["调休", "称号", "五星客服", "带薪休假", 1],
    ],
  ],
  [
    "KPI_Salaries",
    [
      ["客服", "工资总额"],
      ...Array.from({ length: 11 }, (_, index) => [
        `客服${String(index + 1).padStart(2, "0")}`,
        6000 + 333.33 * index,
      ]),
    ],
  ],
]);

/** March 2025 of the sample, by these tables of rules. */
export function settledMonth(
  tables: ReadonlyMap<string, Cells> = settlingTables,
  month = "2025-03",
) {
  const read = readTickets(cellsOf(sampleBook().sheets[0]!));
  if (read.kind !== "read") throw new Error("the sample is not read");
  const { rulebook, findings } = readRulebook(tables);
  const measures = measureMonth(read, monthRequest(rulebook, parsePeriod(month)));
  const scored = scoreBy(rulebook, measures, "regular");
  if (scored.kind !== "scored") throw new Error("there is no profile regular");
  return { ...scored, findings: [...findings, ...scored.findings], measures, rulebook };
}
