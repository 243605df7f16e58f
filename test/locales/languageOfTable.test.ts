import { historyTable } from "../../src/engine";
import { languageOfTable } from "../../src/locales/languageOfTable";

describe("the language that a table of rules is kept in", () => {
  it("is that of its own headers, whatever people added beside them", () => {
    expect(languageOfTable(historyTable, ["考核期", "客服", "Remarks"])).toBe("zh-CN");
    expect(languageOfTable(historyTable, ["Period", "Agent", "备注"])).toBe("en");
  });

  it("cannot be told without any of its own", () => {
    expect(languageOfTable(historyTable, ["备注", ""])).toBeNull();
  });
});
