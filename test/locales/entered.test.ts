import { catalogue, defaultSettings, metricById } from "../../src/engine";
import { definitionOf } from "../../src/locales/definition";
import { en } from "../../src/locales/entered.en";
import { zh } from "../../src/locales/entered.zh";

const define = (id: string, language: "en" | "zh-CN", note?: { readonly entered?: true }) =>
  definitionOf(
    metricById(id)!,
    language,
    defaultSettings,
    note && { applied: [], dropped: [], ...note },
  );

describe("the definition of a metric that people enter", () => {
  it("says what is entered, and out of what", () => {
    expect(define("ACCURACY", "en")).toBe(
      "Sum of the correct answers divided by the sum of the answers checked, as people entered them. " +
        "A value belongs to the period it was entered for. Scored only with at least 5 values.",
    );
    expect(define("COSTGROWTH", "zh-CN")).toBe(
      "人工录入的售后成本与上年同期相比的变化率。数值按录入时注明的考核期归入。不落到个人。",
    );
    expect(define("UTILISATION", "zh-CN")).toContain("只按目标区间评分");
  });

  it("says where else it may come from, and where it did come from", () => {
    expect(define("QASCORE", "en")).toContain("Where nobody entered any, from the sheet: Mean");
    expect(define("QASCORE", "en", { entered: true })).not.toContain("from the sheet");
    expect(define("QASCORE", "en", {})).not.toContain("entered");
  });

  it("has words for what every such share and amount is made of", () => {
    const made = catalogue.filter(({ entered }) => entered && entered.kind !== "points");
    for (const { id, entered } of made)
      for (const { entries } of [en, zh])
        expect(entries[id]).toHaveLength(entered?.kind === "share" ? 2 : 1);
  });
});
