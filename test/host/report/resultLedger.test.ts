import { parseLedger } from "../../../src/host/report/resultLedger";

describe("the ledger of results", () => {
  it("remembers table and title by period", () => {
    const stored = '[["2025-03",{"table":"KPI_2025_03","title":"Service KPI"}]]';
    expect([...parseLedger(stored)]).toEqual([
      ["2025-03", { table: "KPI_2025_03", title: "Service KPI" }],
    ]);
  });

  it.each([
    undefined,
    null,
    7,
    "",
    "no json",
    "{}",
    "null",
    "[1]",
    "[[]]",
    '[["2025-03",null]]',
    '[["2025-03",{"table":1,"title":""}]]',
  ])("believes nothing of %j", (stored) => {
    expect([...parseLedger(stored)]).toEqual([]);
  });
});
