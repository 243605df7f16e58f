import {
  failEffects,
  readCriticalFails,
} from "../../../../src/engine/scoring/criticalFails/criticalFailsTable";

const header = [
  "发生日期",
  "客服",
  "指标",
  "质检单号",
  "该次原得分",
  "处理方式",
  "封顶分",
  "原因",
  "确认人",
];
const good = [45717, "王芳", "质检评分", "QA-17", 90, "", "", "泄露客户电话", "李娜"];
const read = (...rows: unknown[][]) => readCriticalFails([header, ...rows]);
const row = (changes: Readonly<Record<string, unknown>>) =>
  good.map((cell, index) => (header[index]! in changes ? changes[header[index]!] : cell));
const codes = (...rows: unknown[][]) => {
  const { rules, findings } = read(...rows);
  if (findings.some(({ severity }) => severity === "error")) expect(rules).toEqual([]);
  return findings.map(({ code }) => code);
};

describe("critical fails", () => {
  it("[FAIL1] a fail in what people enter as points loses the check, in any other metric the metric", () => {
    expect(read(good, row({ 指标: "首次解决率", 质检单号: "" }))).toEqual({
      findings: [],
      rules: [
        {
          period: { label: "2025-03", kind: "month", number: 24302 },
          agent: "王芳",
          metric: "QASCORE",
          check: "QA-17",
          scored: 90,
          effect: { kind: "check" },
          reason: "泄露客户电话",
          confirmedBy: "李娜",
        },
        expect.objectContaining({ metric: "FCR", effect: { kind: "metric" } }),
      ],
    });
  });

  it("[FAIL1] says what follows, in either language", () => {
    const effect = (word: string) => read(row({ 处理方式: word, 封顶分: 60 })).rules[0]?.effect;
    expect(effect("仅记录")).toEqual({ kind: "none" });
    expect(effect("the metric scores 0")).toEqual({ kind: "metric" });
    expect(effect("综合得分记0分")).toEqual({ kind: "composite", atMost: 0 });
    expect(effect("封顶")).toEqual({ kind: "composite", atMost: 60 });
    expect(Object.keys(failEffects)).toHaveLength(5);
  });

  it("[FAIL1] a fail of the work as a whole must say it", () => {
    expect(codes(row({ 指标: "综合得分" }))).toEqual(["cell.blank"]);
    expect(codes(row({ 指标: "综合得分", 处理方式: "该次质检记0分" }))).toEqual([
      "criticalFail.noMetric",
    ]);
    expect(codes(row({ 指标: "", 处理方式: "综合得分记0分" }))).toEqual([]);
    expect(codes(row({ 处理方式: "封顶" }))).toEqual(["cell.blank"]);
  });

  it("[FAIL2] is told while nobody, or only the one concerned, has confirmed it", () => {
    expect(codes(row({ 确认人: "" }))).toEqual(["criticalFail.unconfirmed"]);
    expect(codes(row({ 确认人: " 王芳 " }))).toEqual(["criticalFail.ownJudge"]);
  });

  it("[FAIL5] are read whole or not at all", () => {
    expect(codes(good, row({ 指标: "no such metric" }))).toEqual(["criticalFail.unknownMetric"]);
    expect(codes(good, row({ 指标: "CSAT", 处理方式: "该次质检记0分" }))).toEqual([
      "criticalFail.noChecks",
    ]);
    expect(codes(good, good)).toEqual(["criticalFail.twice"]);
    expect(codes(good, row({ 质检单号: "QA-18", 原因: "" }))).toEqual(["cell.blank"]);
    expect(codes(good, row({ 质检单号: "QA-18", 发生日期: "spring" }))).toEqual([
      "history.notAPeriod",
    ]);
  });

  it("[FAIL5] a cap of ten may be meant of ten", () => {
    expect(codes(row({ 处理方式: "封顶", 封顶分: 6 }))).toEqual(["criticalFail.smallScale"]);
  });
});
