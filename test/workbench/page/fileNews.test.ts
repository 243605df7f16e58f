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

  it("warns only when something is missing", () => {
    expect(openedNews("a.xlsx", [], zh)).toEqual({
      intent: "success",
      text: "已打开 a.xlsx。",
      details: [],
    });
    expect(openedNews("a.xlsx", [{ code: "macros" }], zh).intent).toBe("warning");
  });
});
