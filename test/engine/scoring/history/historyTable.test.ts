import { parseHistoryPeriod } from "../../../../src/engine/scoring/history/historyPeriod";
import { readHistory } from "../../../../src/engine/scoring/history/historyTable";

const header = ["月份", "客服", "综合得分", "达标指标", "未达标指标", "缓冲期"];
const read = (...rows: unknown[][]) => readHistory([header, ...rows]);

describe("readHistory", () => {
  it("[STK8] reads a month that Excel made a date of", () => {
    expect(
      read([45717, "王芳", 81, "CSAT; fcr", "", ""], ["2025年4月", "王芳", "", "", "", "是"]),
    ).toEqual({
      findings: [],
      rules: [
        {
          agent: "王芳",
          period: { label: "2025-03", kind: "month", number: 24302 },
          group: null,
          profile: null,
          composite: 81,
          met: new Set(["CSAT", "FCR"]),
          missed: new Set(),
          inBuffer: false,
        },
        expect.objectContaining({
          period: { label: "2025-04", kind: "month", number: 24303 },
          composite: null,
          inBuffer: true,
        }),
      ],
    });
  });

  it("reads quarters, which count on by one over the turn of the year", () => {
    const numbers = ["2024Q4", "2025年第一季度", "2025-q2"].map(
      (one) => parseHistoryPeriod(one)?.number,
    );
    expect(numbers).toEqual([8099, 8100, 8101]);
    expect(parseHistoryPeriod("spring")).toBeNull();
  });

  it("[STK8] is refused whole for one row that is wrong", () => {
    const codes = (...rows: unknown[][]) => {
      const { rules, findings } = read(...rows);
      expect(rules).toEqual([]);
      return findings.map(({ code }) => code);
    };
    const good = ["2025-03", "a", 80, "", "", ""];
    expect(codes(good, ["2025-03", "a", 70, "", "", ""])).toEqual(["history.twice"]);
    expect(codes(good, ["spring", "a", 70, "", "", ""])).toEqual(["history.notAPeriod"]);
    expect(codes(["2025-03", "a", 80, "CSAT", "CSAT", ""])).toEqual(["history.bothWays"]);
    expect(codes(["2025-03", "a", "good", "", "", ""])).toEqual(["cell.notANumber"]);
  });
});
