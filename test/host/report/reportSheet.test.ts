import { reportSheet } from "../../../src/host/report/reportSheet";
import { HEADER_ROW } from "../../../src/host/report/resultSheet";
import { agentScore, marchReport } from "../../support/report";

describe("the result sheet", () => {
  const sheet = reportSheet(marchReport(), "Tickets", "zh-CN");

  it("is a rectangle", () => {
    const widths = new Set(sheet.cells.map((row) => row.length));
    expect([...widths]).toEqual([sheet.columns.length]);
  });

  it("has a title, a row per agent, an empty row, and everybody together", () => {
    expect(sheet.cells[0]![0]).toBe("'客服绩效考核 · 2025年3月");
    expect(sheet.cells.slice(HEADER_ROW + 1, HEADER_ROW + 4).map((row) => row[1])).toEqual([
      "'王芳",
      "'Li Na",
      "'新人",
    ]);
    expect(new Set(sheet.cells[sheet.teamRow - 1])).toEqual(new Set([""]));
    expect(sheet.cells[sheet.teamRow]).toEqual(expect.arrayContaining(["'团队合计", 120, 0.8]));
  });

  it("leaves room for a chart of the ranked agents between figures and notes", () => {
    expect(sheet.chart).toMatchObject({ agents: 2, firstRow: sheet.teamRow + 2 });
    expect(sheet.notesRow).toBe(sheet.chart!.lastRow + 2);
    expect(sheet.cells[sheet.notesRow]![1]).toBe("'数据说明");
  });

  it("has no chart when nobody has a composite", () => {
    const nobody = marchReport({ agents: [agentScore("A", null)] });
    expect(reportSheet(nobody, "Tickets", "en").chart).toBeNull();
  });

  it("begins every text with an apostrophe, so that none is calculated", () => {
    const texts = sheet.cells.flat().filter((cell) => typeof cell === "string" && cell !== "");
    expect(texts.filter((text) => !(text as string).startsWith("'"))).toEqual([]);
  });
});
