import { mergeRuleTable } from "../../../src/engine/ruleTables/mergeRuleTable";
import { optional, required, type RuleTable } from "../../../src/engine/ruleTables/ruleTable";

const table: RuleTable<"metric" | "weight" | "target"> = {
  name: "Profile_",
  columns: [
    required("metric", "Metric", "指标"),
    required("weight", "Weight", "权重"),
    optional("target", "Target", "目标"),
  ],
};
const chinese = { metric: "指标", weight: "权重", target: "目标" };
const merge = (
  old: readonly (readonly unknown[])[] | null,
  ...records: Parameters<typeof mergeRuleTable<"metric" | "weight" | "target">>[2]
) => mergeRuleTable(table, old, records, ["metric"], (key) => chinese[key]);

describe("writing rules into a table that is there", () => {
  it("[RT6] its headers and the order of its columns stay", () => {
    const old = [
      ["Target", "Metric", "Weight"],
      [0.8, "FCR", 50],
    ];
    expect(merge(old, { metric: "FCR", weight: 60, target: 0.9 })).toEqual([
      ["Target", "Metric", "Weight"],
      [0.9, "FCR", 60],
    ]);
  });

  it("[RT6] columns of the user's own follow their rule to its new row", () => {
    const old = [
      ["指标", "谁定的", "权重"],
      ["FCR", "王总", 50],
      ["CSAT", "李总", 50],
    ];
    const [header, ...rows] = merge(
      old,
      { metric: "CSAT", weight: 70 },
      { metric: "fcr", weight: 30 },
    );
    expect(header).toEqual(["指标", "谁定的", "权重", "目标"]);
    expect(rows).toEqual([
      ["CSAT", "李总", 70, null],
      ["fcr", "王总", 30, null],
    ]);
  });

  it("[RT6] a new rule has nothing beside it, and one that is gone takes its note along", () => {
    const old = [
      ["指标", "权重", "备注"],
      ["FCR", 100, "只看一次解决"],
    ];
    expect(merge(old, { metric: "CSAT", weight: 100 })).toEqual([
      ["指标", "权重", "备注", "目标"],
      ["CSAT", 100, null, null],
    ]);
  });

  it("[RT6] long notes stay whole", () => {
    const note = "为什么是这个权重：".repeat(40);
    const old = [
      ["指标", "权重", "备注"],
      ["FCR", 100, note],
    ];
    expect(merge(old, { metric: "FCR", weight: 90 })[1]).toEqual(["FCR", 90, note, null]);
  });

  it("[RT4] a table that is not there yet is written under our headers", () => {
    expect(merge(null, { metric: "FCR", weight: 100 })).toEqual([
      ["指标", "权重", "目标"],
      ["FCR", 100, null],
    ]);
  });
});
