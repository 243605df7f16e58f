import { defaultSettings, type Metric } from "../../src/engine";
import { readMetrics } from "../../src/engine/metrics/custom/readMetrics";
import { definitionOf } from "../../src/locales/definition";
import { metricName, metricShortName } from "../../src/locales/metrics";

function metricOf(row: Readonly<Record<string, unknown>>): Metric {
  const cells = { Id: "MINE", Kind: "rate", Direction: "up", ...row };
  const { metrics } = readMetrics([Object.keys(cells), Object.values(cells)]);
  return metrics[0]!;
}
const define = (row: Readonly<Record<string, unknown>>, language: "en" | "zh-CN"): string =>
  definitionOf(metricOf(row), language, defaultSettings).split(/(?<=。)|(?<=\.) (?=[A-Z])/)[0]!;

describe("the definition of the user's own metric in words", () => {
  it.each([
    [
      { Counted: "满意度>=4", Among: "状态=已解决|已关闭; 是否升级<>是" },
      "Share of tickets whose “Rating” is at least 4, among tickets whose “Status” is “已解决” or is “已关闭” and whose “Escalated” is not yes.",
      "“状态”为“已解决”或为“已关闭”且“是否升级”不为是的工单中，“满意度评价”不低于 4 分的占比。",
    ],
    [
      { Counted: "首次响应时长<=30秒", Among: "[门店]<>*测试*" },
      "Share of tickets whose “First response time” is at most 0.5 min, among tickets whose “门店” is not like “*测试*”.",
      "“门店”不形如“*测试*”的工单中，“首次响应时长”不超过 0.5 分钟的占比。",
    ],
    [
      { Counted: "分类=", Among: "创建时间>=2025-03-01" },
      "Share of tickets whose “Category” is blank, among tickets whose “Created” is not before Mar 1, 2025, 12:00 AM.",
      "“创建时间”不早于2025年3月1日 00:00的工单中，“分类”为空的占比。",
    ],
    [
      {
        Kind: "percentile",
        "Of column": "处理工时",
        Percentile: 90,
        Unit: "小时",
        Among: "渠道<>A|B",
      },
      "90th percentile of the “Handling time” in hours of tickets whose “Channel” is none of these: is “A”; is “B”.",
      "“渠道”不属于以下任何一种：为“A”；为“B”的工单的“处理工时”（小时）第 90 百分位数。",
    ],
  ])("says %j", (row, en, zh) => {
    expect(define(row, "en")).toBe(en);
    expect(define(row, "zh-CN")).toBe(zh);
  });

  it("goes by the names of its table", () => {
    const named = metricOf({
      Counted: "是否升级",
      "Chinese name": "升级占比",
      "English name": "Passed up",
    });
    expect(metricName("MINE", "zh-CN", [named])).toBe("升级占比");
    expect(metricShortName("MINE", "en", [named])).toBe("Passed up");
    expect(metricName("MINE", "en")).toBe("MINE");
    expect(metricName("FCR", "en", [{ ...named, id: "FCR" }])).not.toBe("Passed up");
  });
});
