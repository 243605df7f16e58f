import { resultSheetName, resultTableName } from "../../../src/host/report/resultNames";

const period = (label: string) => ({ label, from: 0, to: 1 });

describe("the names of a result", () => {
  it("carry the month", () => {
    expect(resultSheetName(period("2025-03"), "en")).toBe("KPI 2025-03");
    expect(resultSheetName(period("2025-03"), "zh-CN")).toBe("绩效 2025-03");
    expect(resultTableName(period("2025-03"))).toBe("KPI_2025_03");
  });

  it("say when all tickets were scored", () => {
    expect(resultSheetName(null, "zh-CN")).toBe("绩效 全部");
    expect(resultTableName(null)).toBe("KPI_all");
  });

  it("hold only characters that Excel takes", () => {
    expect(resultSheetName(period("2025/03 [a]:*?\\"), "en")).toBe("KPI 2025-03 -a-----");
    expect(resultTableName(period("2025/03 第1周"))).toBe("KPI_2025_03_第1周");
  });
});
