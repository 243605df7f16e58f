import { tableColumns } from "../../../../src/workbench/files/xlsx/tableColumns";

describe("tableColumns", () => {
  it("[FILE8] names every column once, in text", () => {
    expect(tableColumns(["客服", null, "客服", 2025, "", "Agent", "agent"])).toEqual([
      "客服",
      "Column2",
      "客服2",
      "2025",
      "Column5",
      "Agent",
      "agent2",
    ]);
  });
});
