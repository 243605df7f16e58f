import { readDistribution } from "../../../../src/engine/scoring/distribution/distributionTable";

const header = ["称号", "方向", "比例", "系数", "最少人数", "绝对标准"];
const read = (...rows: unknown[][]) => readDistribution([header, ...rows]);
const codes = (...rows: unknown[][]) => read(...rows).findings.map(({ code }) => code);

describe("readDistribution", () => {
  it("[DIST4] reads the source's rule, off under ten people unless it says otherwise", () => {
    expect(
      read(["五星客服", "前", "20%", 1.2, "", ""], ["改进计划", "后", 0.1, "", "", 60]),
    ).toEqual({
      findings: [],
      rules: [
        {
          id: "五星客服",
          end: "top",
          share: 0.2,
          coefficient: 1.2,
          consequence: "none",
          rounding: "floor",
          ties: "noCut",
          tiebreak: null,
          minimumGroup: 10,
          within: "team",
          minimumCoverage: 0.7,
          standard: null,
        },
        expect.objectContaining({ id: "改进计划", end: "bottom", share: 0.1, standard: 60 }),
      ],
    });
  });

  it("[DIST8] [DIST9] refuses shares of more than everybody, and one name twice", () => {
    const ends = read(["a", "top", 0.6, "", "", ""], ["b", "bottom", 0.6, "", "", 50]);
    expect(ends).toMatchObject({ rules: [], findings: [{ code: "distribution.moreThanAll" }] });
    expect(codes(["a", "top", 0.1, "", "", ""], ["a", "top", 0.2, "", "", ""])).toEqual([
      "distribution.twice",
    ]);
  });

  it("[DIST3] asks for the metric that tells apart, and whether it can", () => {
    const ties = (word: string, metric: string) =>
      readDistribution([
        ["Label", "End", "Share", "Ties", "Tiebreak metric"],
        ["a", "top", 0.2, word, metric],
      ]);
    expect(ties("按次要指标", "fcr").rules).toMatchObject([{ ties: "tiebreak", tiebreak: "FCR" }]);
    expect(ties("include all", "fcr").rules).toMatchObject([{ ties: "include", tiebreak: null }]);
    expect(ties("tiebreak", "").findings).toMatchObject([
      { code: "cell.blank", column: "tiebreak" },
    ]);
    expect(ties("tiebreak", "VOLUME").findings).toMatchObject([
      { code: "distribution.noTiebreak" },
    ]);
  });

  it("[DIST8] offers 20 % where a share says 20", () => {
    expect(read(["a", "top", 20, "", "", ""]).findings).toMatchObject([
      { code: "share.aboveWhole", mend: [{ row: 1, column: "share", value: 0.2 }] },
    ]);
  });

  it("[DIST8] warns of small groups, of coefficients that take away, and of rank without standard", () => {
    expect(codes(["a", "top", 0.2, 1.2, 5, ""])).toEqual(["distribution.smallGroup"]);
    expect(codes(["a", "bottom", 0.1, 0.8, "", 60])).toEqual(["distribution.penalty"]);
    expect(codes(["a", "bottom", 0.1, "", "", ""])).toEqual(["distribution.noStandard"]);
    expect(codes(["a", "top", 0, "", "", ""])).toEqual(["distribution.noShare"]);
  });
});
