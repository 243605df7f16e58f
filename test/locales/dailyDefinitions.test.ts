import { catalogue, defaultSettings, metricById } from "../../src/engine";
import { definitionOf } from "../../src/locales/definition";

const define = (id: string, daily: number, language: "en" | "zh-CN" = "en") =>
  definitionOf(metricById(id)!, language, defaultSettings, { applied: [], dropped: [], daily });

describe("the definition of a metric over agents' days", () => {
  it("says what is weighted by what, and when", () => {
    expect(define("REPLYTIME", 0)).toBe(
      "Mean over all rows of the mean reply time in seconds, weighted by the customers served. " +
        "A row belongs to the period of its day or month. Rows that lack one of these numbers are left out. " +
        "Scored only where what it rests on adds up to at least 10.",
    );
    expect(define("WITHIN3MIN", 1, "zh-CN")).toBe(
      "全部行的响应率（3 分钟内），按咨询人数加权平均。每行按其日期或月份归入考核期。缺少其中任一数字的行不计入。" +
        "所依据的数量合计至少 10 才计分。",
    );
  });

  it("is that of the alternative which a sheet allowed", () => {
    expect([0, 1, 2, 3].map((which) => define("CSAT", which).split(". ")[0])).toEqual([
      "Sum of the good ratings divided by the sum of the ratings, over all rows",
      "Mean over all rows of the share of good ratings, weighted by the ratings",
      "Mean over all rows of the share of good ratings, weighted by the customers served times share who rated",
      "Mean over all rows of the share of good ratings, weighted by the customers served",
    ]);
  });

  it("is complete in both languages, and different for every alternative", () => {
    for (const { id, daily = [] } of catalogue)
      for (const language of ["en", "zh-CN"] as const) {
        const said = daily.map((_, which) => define(id, which, language));
        expect(said.filter((text) => /undefined|null/.test(text))).toEqual([]);
        expect(new Set(said).size).toBe(daily.length);
      }
  });
});
