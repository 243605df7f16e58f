import {
  catalogue,
  lintTables,
  notApplicable,
  readHistory,
  readRulebook,
  type Cells,
} from "../../../src/engine";
import { metricName } from "../../../src/locales/engine";

/** A row that names a metric in each kind of table that can. */
const tablesNaming = (word: string): Readonly<Record<string, Cells>> => ({
  KPI_RedLines: [
    ["红线", "对象", "要求", "限值"],
    ["下限", word, "不低于", 0.6],
  ],
  KPI_Streaks: [
    ["连续规则", "条件", "连续期数", "指标"],
    ["三期不达标", "未达标", 3, word],
  ],
  KPI_Rewards: [
    ["奖励", "触发条件", "条件对象", "门槛", "奖励类型", "数额"],
    ["解决奖", "指标", word, 0.9, "奖金", 100],
  ],
  KPI_Distribution: [
    ["称号", "方向", "比例", "并列处理", "次要指标"],
    ["五星", "前", 0.2, "按次要指标", word],
  ],
});

const named = (word: string) => {
  const { rulebook, findings } = readRulebook(new Map(Object.entries(tablesNaming(word))));
  const { redLines, streaks, rewards, distribution } = rulebook.settlement;
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors).toEqual([]);
  return [
    redLines[0]!.subject.kind === "metric" && redLines[0]!.subject.metric,
    streaks[0]!.condition.kind === "targetMissed" && streaks[0]!.condition.metric,
    rewards[0]!.when.kind === "metric" && rewards[0]!.when.metric,
    distribution[0]!.tiebreak,
  ];
};

describe("tables that name a metric", () => {
  it("[LNT9] take its id, or its name in either language", () => {
    for (const word of ["fcr", metricName("FCR", "zh-CN"), metricName("FCR", "en")])
      expect(named(word)).toEqual(["FCR", "FCR", "FCR", "FCR"]);
  });

  it("[LNT9] take the name of a metric of one's own", () => {
    const metrics: Cells = [
      ["编号", "中文名称", "算法", "计入条件", "方向"],
      ["HIGHSPEND", "大额工单数", "计数", "金额>100", "高"],
    ];
    const { rulebook } = readRulebook(
      new Map(Object.entries({ ...tablesNaming("大额工单数"), KPI_Metrics: metrics })),
    );
    expect(rulebook.settlement.redLines[0]!.subject).toEqual({
      kind: "metric",
      metric: "HIGHSPEND",
    });
  });

  it("[LNT9] offer the one that was probably meant", () => {
    const findings = lintTables(new Map(Object.entries(tablesNaming("Reopen rat"))));
    const mends = findings.flatMap(
      ({ table, mend }) =>
        mend?.map(({ value }) => [table, value]).filter(([, value]) => value === "REOPEN") ?? [],
    );
    expect(new Set(mends.map(([table]) => table))).toEqual(
      new Set(["KPI_RedLines", "KPI_Streaks", "KPI_Rewards", "KPI_Distribution"]),
    );
  });

  it("[SC9] warn of a profile that weighs for a person what is told of the company", () => {
    const profile: Cells = [
      ["维度", "指标", "权重", "目标"],
      ["满意", "CSAT", 60, "95%"],
      ["经营", "复购率", 40, "30%"],
    ];
    const found = lintTables(new Map([["Profile_Own", profile]]));
    expect(found).toContainEqual(
      expect.objectContaining({ code: "metric.ofCompany", severity: "warning", row: 2 }),
    );
  });

  it("[LNT9] are checked against the sheet by whatever they call it", () => {
    const team = new Map(catalogue.map(({ id }) => [id, notApplicable("missingColumn")] as const));
    const found = lintTables(new Map(Object.entries(tablesNaming(metricName("FCR", "zh-CN")))), {
      team,
    }).filter(({ code }) => code === "metric.notMeasurable");
    expect(found.map(({ table, about }) => [table, about])).toEqual([
      ["KPI_RedLines", "FCR"],
      ["KPI_Streaks", "FCR"],
      ["KPI_Rewards", "FCR"],
      ["KPI_Distribution", "FCR"],
    ]);
  });

  it("[LNT9] the history too, whatever stands between the names", () => {
    const met = `${metricName("FCR", "zh-CN")}；csat NPS`;
    const { rules } = readHistory([
      ["月份", "客服", "综合得分", "达标指标"],
      ["2025-03", "王芳", 80, met],
    ]);
    expect(rules[0]!.met).toEqual(new Set(["FCR", "CSAT", "NPS"]));
  });
});
