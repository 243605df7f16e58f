import { freeSheetName, freeTableName } from "../../src/host/freeName";

describe("a free name", () => {
  it("is the wanted one while nothing else is called so", () => {
    expect(freeSheetName("KPI 2025-03", ["Tickets"])).toBe("KPI 2025-03");
  });

  it("counts on from a name in use, whatever its case", () => {
    expect(freeSheetName("KPI 2025-03", ["kpi 2025-03", "KPI 2025-03 (2)"])).toBe(
      "KPI 2025-03 (3)",
    );
    expect(freeTableName("Tickets", ["TICKETS"])).toBe("Tickets_2");
  });

  it("stays within the 31 characters of a sheet's name", () => {
    const long = "a".repeat(40);
    expect(freeSheetName(long, [])).toHaveLength(31);
    expect(freeSheetName(long, ["a".repeat(31)])).toBe(`${"a".repeat(27)} (2)`);
  });
});
