import { readStreaks } from "../../../../src/engine/scoring/streaks/streaksTable";

const header = ["连续规则", "条件", "连续期数", "低于分数", "指标"];
const read = (...rows: unknown[][]) => readStreaks([header, ...rows]);
const codes = (...rows: unknown[][]) => read(...rows).findings.map(({ code }) => code);

describe("readStreaks", () => {
  it("[STK7] takes three periods for the last place alone, and asks for the others", () => {
    expect(read(["末位", "末位", "", "", ""])).toEqual({
      findings: [],
      rules: [
        {
          id: "末位",
          condition: { kind: "lastPlace", ties: "soleOnly", within: "team" },
          periods: 3,
          gaps: "end",
          afterwards: "anew",
          consequence: "talk",
        },
      ],
    });
    expect(codes(["低分", "低于分数", "", 60, ""])).toEqual(["streak.noLength"]);
    expect(codes(["低分", "低于分数", "无", 60, ""])).toEqual(["streak.noLength"]);
    expect(codes(["未达标", "未达标", "", "", "FCR"])).toEqual(["streak.noLength"]);
    expect(codes(["低分", "低于分数", 2.5, 60, ""])).toEqual(["streak.notWhole"]);
  });

  it("[STK7] warns of one period, unknown metrics and a limit on a scale of ten", () => {
    expect(codes(["a", "target missed", 1, "", "CSAT"])).toEqual(["streak.onePeriod"]);
    expect(codes(["a", "target missed", 2, "", "MAGIC"])).toEqual(["streak.unknownMetric"]);
    expect(read(["a", "below score", 3, 6, ""]).findings).toMatchObject([
      { code: "streak.smallScale", mend: [{ row: 1, column: "score", value: 60 }] },
    ]);
    expect(codes(["a", "last place", 3, "", ""], ["a", "last place", 4, "", ""])).toEqual([
      "streak.twice",
    ]);
  });
});
