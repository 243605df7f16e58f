import type { Finding } from "../../src/engine/ruleTables/finding";
import { headersFor } from "../../src/locales/headersFor";
import { findingSentence } from "../../src/locales/rules";

const headers = "Item / 条款 / 评价项";

describe("the headers that a missing column may have", () => {
  it("are named in the reader's language alone", () => {
    expect(headersFor("en", headers)).toEqual(["“Item”"]);
    expect(headersFor("zh-CN", headers)).toEqual(["“条款”", "“评价项”"]);
  });

  it("are all named where none is in that language", () => {
    expect(headersFor("zh-CN", "n")).toEqual(["“n”"]);
  });

  it("stand in a sentence of that language", () => {
    const finding: Finding = {
      code: "table.missingColumn",
      severity: "error",
      table: "KPI_X",
      row: null,
      column: "item",
      found: "",
      expected: headers,
    };
    expect(findingSentence(finding, "en")).toBe("The table has no column “Item”.");
    expect(findingSentence(finding, "zh-CN")).toBe("表中缺少列“条款”或“评价项”。");
  });
});
