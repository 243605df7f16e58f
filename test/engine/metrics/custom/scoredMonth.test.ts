import {
  monthsOf,
  parsePeriod,
  readProfile,
  readTickets,
  scoreMonth,
} from "../../../../src/engine";
import {
  catalogueWith,
  extraHeaders,
  readInputs,
  readMetrics,
} from "../../../../src/engine/metrics";

const sheet = [
  ["工单编号", "客服", "创建时间", "解决时间", "满意度", "门店等级", "返利"],
  ...Array.from({ length: 24 }, (_, index) => [
    `T${index}`,
    index % 2 ? "王芳" : "李娜",
    45_717 + index,
    45_717.5 + index,
    index % 4 === 0 ? 2 : 5,
    index % 3 ? "A级" : "B级",
    index < 12 ? 10 : 0,
  ]),
];
const metricsTable = [
  ["编号", "中文名称", "算法", "计入条件", "统计范围", "数值列", "方向", "最少样本"],
  ["GRADE.A", "A级门店满意", "占比", "满意度>=4", "[门店等级]=a*", "", "越高越好", 3],
  ["REBATE", "平均返利", "平均值", "", "", "返利", "越低越好", ""],
];
const inputsTable = [
  ["客服", "考核期", "指标", "数值", "样本数"],
  ["王芳", "2025-03", "质检评分", 85, 6],
  ["李娜", "2025-03", "质检评分", 95, 6],
];
const profileTable = [
  ["维度", "指标", "权重", "目标"],
  ["满意", "GRADE.A", 50, "100%"],
  ["质量", "QASCORE", 50, 100],
];

describe("a month with the user's own metrics and entered values", () => {
  const own = readMetrics(metricsTable);
  const metrics = catalogueWith(own.metrics);
  const { inputs } = readInputs(inputsTable, metrics);
  const read = readTickets(sheet, { extraColumns: extraHeaders(own.metrics) });
  if (read.kind !== "read") throw new Error("the sheet can be read");
  const profile = readProfile(profileTable, "Ours", {
    metricOf: (id) => metrics.find((metric) => metric.id === id),
  });
  if (profile.kind !== "profile") throw new Error(JSON.stringify(profile));
  const period = parsePeriod("2025-03");
  const report = scoreMonth(read, { period, metrics, inputs, profile: profile.profile });
  const agent = (name: string) => report.agents.find((of) => of.agent === name)!;

  it("[CUS1] [CUS3] scores by them like by any other", () => {
    expect(own.findings).toEqual([]);
    expect(monthsOf(read.table)).toEqual(["2025-03"]);
    expect(agent("王芳").metrics.get("GRADE.A")).toEqual({ kind: "measured", value: 1, n: 8 });
    expect(agent("李娜").metrics.get("GRADE.A")).toEqual({ kind: "measured", value: 0.5, n: 8 });
    expect(agent("王芳").composite).toBeCloseTo(0.5 * 100 + 0.5 * 85, 9);
    expect(agent("李娜").composite).toBeCloseTo(0.5 * 50 + 0.5 * 95, 9);
  });

  it("[CUS6] keeps the zeros of the sheet's own columns", () => {
    expect(report.team.metrics.get("REBATE")).toEqual({ kind: "measured", value: 5, n: 24 });
  });

  it("[CUS1] says in the report what was measured", () => {
    expect(report.measured).toBe(metrics);
    expect(report.notes.get("QASCORE")).toMatchObject({ entered: true });
  });
});
