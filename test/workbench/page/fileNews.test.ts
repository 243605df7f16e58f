import { en } from "../../../src/locales/workbench.en";
import { zh } from "../../../src/locales/workbench.zh";
import { lossLines, openedNews } from "../../../src/workbench/page/fileNews";

describe("news about a file", () => {
  it("says plainly what was lost, a kind a line, with where it stood", () => {
    expect(
      lossLines(
        [
          { code: "chart", sheet: "KPI 2025-03", name: "Composite" },
          { code: "macros" },
          { code: "chart", sheet: "Trend", name: "Chart 1" },
        ],
        en,
      ),
    ).toEqual(["charts (KPI 2025-03 · Composite, Trend · Chart 1)", "macros"]);
  });

  it("counts what there was more than one of", () => {
    const losses = [
      { code: "pivotTable", count: 9 },
      { code: "comment", sheet: "Dashboard", count: 12 },
      { code: "comment", sheet: "Data", count: 1000 },
    ] as const;
    expect(lossLines(losses, en)).toEqual([
      "pivot tables (their last values stay): 9",
      "comments: 1,012 (Dashboard, Data)",
    ]);
    expect(lossLines(losses, zh)).toEqual([
      "数据透视表（保留其最后的数值）：9",
      "批注：1,012（Dashboard、Data）",
    ]);
  });

  it("warns only when something is missing", () => {
    expect(openedNews("a.xlsx", [], zh)).toEqual({
      intent: "success",
      text: "已打开 a.xlsx。",
      details: [],
    });
    expect(openedNews("a.xlsx", [{ code: "macros" }], zh).intent).toBe("warning");
  });
});
