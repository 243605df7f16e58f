import { kindOf } from "../../../../src/engine";
import { readKeptScores, scoresTable } from "../../../../src/engine/scoring/history/scoresTable";

const header = ["考核期", "客服", "指标", "数值", "样本量", "得分"];
const read = (...rows: unknown[][]) => readKeptScores([header, ...rows]);

describe("kept scores", () => {
  it("[STK10] names metrics as people do, and everybody together by no name", () => {
    expect(
      read(
        [45717, "王芳", "首次解决率", "82%", 120, 91.5],
        ["2025年3月", "", "CSAT", 4.2, 900, ""],
      ),
    ).toEqual({
      findings: [],
      rules: [
        {
          period: { label: "2025-03", kind: "month", number: 24302 },
          agent: "王芳",
          metric: "FCR",
          value: 0.82,
          n: 120,
          score: 91.5,
        },
        expect.objectContaining({ agent: null, metric: "CSAT", score: null }),
      ],
    });
  });

  it("keeps what it does not know: a metric of one's own may be gone", () => {
    expect(read(["2025-03", "王芳", "my.metric", 1, 2, 3]).rules[0]).toMatchObject({
      metric: "MY.METRIC",
    });
  });

  it("[STK10] are refused whole for one row that is wrong", () => {
    const codes = (...rows: unknown[][]) => {
      const { rules, findings } = read(...rows);
      expect(rules).toEqual([]);
      return findings.map(({ code, row, column }) => [code, row, column]);
    };
    const good = ["2025-03", "a", "FCR", 0.8, 30, 80];
    expect(codes(good, ["2025-03", "a", "首次解决率", 0.7, 30, 70])).toEqual([
      ["scores.twice", 2, "metric"],
    ]);
    expect(codes(good, ["spring", "a", "FCR", 0.7, 30, 70])).toEqual([
      ["history.notAPeriod", 2, "period"],
    ]);
    expect(codes(good, ["2025-04", "a", "", 0.7, 30, 70])).toEqual([["cell.blank", 2, "metric"]]);
    expect(codes(good, ["2025-04", "a", "FCR", 0.7, 30, "good"])).toEqual([
      ["cell.notANumber", 2, "score"],
    ]);
    expect(codes(good, ["2025-04", "a", "FCR", 0.7, -1, 70])).toEqual([
      ["cell.outsideRange", 2, "n"],
    ]);
  });

  it("[LNT1] are known by the table's name alone: scores of people are no rarity", () => {
    expect(kindOf("KPI_Scores", [header])?.table).toBe(scoresTable);
    expect(kindOf("Scores2025", [header])?.table).not.toBe(scoresTable);
  });
});
