import { readRedLines } from "../../../../src/engine/scoring/redLines/redLinesTable";

const header = ["红线", "对象", "界限", "限值", "影响", "封顶分", "后续"];
const read = (...rows: unknown[][]) => readRedLines([header, ...rows]);
const codes = (...rows: unknown[][]) => read(...rows).findings.map(({ code }) => code);

describe("readRedLines", () => {
  it("[RED3] reads lines on metrics, on the composite and on critical fails", () => {
    const { rules, findings } = read(
      ["一次解决率", "fcr", "不低于", "60%", "", "", ""],
      ["重大差错", "重大差错", "不超过", 0, "封顶", 60, "无"],
      ["总分", "综合得分", "不低于", 50, "不出分", "", "绩效面谈"],
    );
    expect(findings).toEqual([]);
    expect(rules).toEqual([
      {
        id: "一次解决率",
        subject: { kind: "metric", metric: "FCR" },
        limit: { kind: "atLeast", value: 0.6 },
        consequence: "review",
        effect: { kind: "none" },
        minimumCases: null,
      },
      {
        id: "重大差错",
        subject: { kind: "criticalFails" },
        limit: { kind: "atMost", value: 0 },
        consequence: "none",
        effect: { kind: "cap", points: 60 },
        minimumCases: null,
      },
      {
        id: "总分",
        subject: { kind: "composite" },
        limit: { kind: "atLeast", value: 50 },
        consequence: "talk",
        effect: { kind: "blank" },
        minimumCases: null,
      },
    ]);
  });

  it("[RED5] [RED6] refuses 60 for 60 %, offers it, and draws no line then", () => {
    const good = ["a", "CSAT", "at least", 0.9, "", "", ""];
    expect(read(good, ["b", "FCR", "at least", 60, "", "", ""])).toMatchObject({
      rules: [],
      findings: [{ code: "redLine.aboveWhole", mend: [{ row: 2, column: "limit", value: 0.6 }] }],
    });
    expect(codes(good, good)).toEqual(["redLine.twice"]);
    expect(codes(["a", "CSAT", "at least", 0.9, "cap", "", ""])).toEqual(["cell.blank"]);
  });

  it("[RED5] takes a cap of 0 for a blank cell, and asks whether 6 means 6 of 10", () => {
    expect(codes(["a", "CSAT", "at least", 0.9, "cap", 0, ""])).toEqual(["cell.blank"]);
    expect(codes(["a", "CSAT", "at least", 0.9, "cap", 60, ""])).toEqual([]);
    expect(read(["a", "composite", "at least", 6, "", "", ""]).findings).toMatchObject([
      { code: "redLine.smallScale", severity: "warning", mend: [{ row: 1, value: 60 }] },
    ]);
    expect(read(["a", "CSAT", "at least", 0.9, "cap", 6, ""]).findings).toMatchObject([
      { code: "redLine.smallScale", mend: [{ row: 1, column: "cap", value: 60 }] },
    ]);
  });

  it("[RED5] warns of lines on the better side, and on metrics it does not know", () => {
    expect(codes(["a", "FCR", "at most", 0.6, "", "", ""])).toEqual(["redLine.againstDirection"]);
    expect(codes(["a", "MAGIC", "at most", 0.6, "", "", ""])).toEqual(["redLine.unknownMetric"]);
  });
});
