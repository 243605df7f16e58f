import { checkCurve, type GradedMetric } from "../../../../src/engine/scoring/curves/checkCurve";
import type { Curve } from "../../../../src/engine/scoring/curves/curve";

const fcr: GradedMetric = { id: "FCR", unit: "share", direction: "up" };
const overdue: GradedMetric = { id: "OVERDUE", unit: "share", direction: "down" };
const minutes: GradedMetric = { id: "FRT", unit: "minutes", direction: "down" };
const place = { table: "Profile_Ours", row: 3 };
const told = (curve: Curve, metric: GradedMetric) =>
  checkCurve(curve, metric, place).map(({ code, column, found, mend }) => [
    code,
    column,
    found,
    ...(mend ?? []).map(({ column: of, value }) => `${of}=${value}`),
  ]);

describe("checkCurve", () => {
  it("[CUR8] refuses curves that give worse values more, and says how to turn them", () => {
    expect(told({ kind: "linear", worst: 10, best: 60 }, minutes)).toEqual([
      ["curve.againstDirection", "best", "60", "worst=60", "best=10"],
    ]);
    expect(told({ kind: "twoTier", basic: 0.9, challenge: 0.8 }, fcr)).toEqual([
      ["curve.againstDirection", "best", "0.8", "target=0.8", "best=0.9"],
    ]);
    expect(told({ kind: "lowerLimit", limit: 0.05 }, overdue)).toEqual([
      ["curve.againstDirection", "curve", "lowerLimit", "curve=upperLimit"],
    ]);
    const levels = [
      { at: 0.5, points: 100 },
      { at: 0.6, points: 80 },
    ];
    expect(told({ kind: "ladder", levels }, fcr)).toEqual([
      ["curve.againstDirection", "levels", "0.6:80"],
    ]);
    expect(told({ kind: "lookup", levels }, overdue)).toEqual([]);
  });

  it("[CUR8] points out that a band takes marks from better values too", () => {
    expect(checkCurve({ kind: "band", from: 20, to: 30 }, minutes)).toMatchObject([
      { code: "curve.bandBothWays", severity: "hint", about: "FRT" },
    ]);
    expect(
      checkCurve({ kind: "band", from: 20, to: 30 }, { ...minutes, direction: "none" }),
    ).toEqual([]);
  });

  it("[CUR9] refuses 95 for 95 %, wherever it stands, and offers the share", () => {
    expect(told({ kind: "attainment", target: 95 }, fcr)).toEqual([
      ["target.aboveWhole", "target", "95", "target=0.95"],
    ]);
    expect(told({ kind: "linear", worst: 60, best: 95 }, fcr).map(([code]) => code)).toEqual([
      "target.aboveWhole",
      "target.aboveWhole",
    ]);
    expect(told({ kind: "step", full: 0.9, step: 5, points: 1 }, fcr)).toEqual([
      ["target.aboveWhole", "step", "5", "step=0.05"],
    ]);
    expect(told({ kind: "ladder", levels: [{ at: 80, points: 100 }] }, fcr)).toEqual([
      ["target.aboveWhole", "levels", "80"],
    ]);
  });

  it("[CUR9] refuses what no value can be scored by", () => {
    const codes = (curve: Curve) => told(curve, minutes).map(([code]) => code);
    expect(codes({ kind: "attainment", target: 0 })).toEqual(["target.notPositive"]);
    expect(codes({ kind: "attainment", target: Infinity })).toEqual(["curve.notANumber"]);
    expect(codes({ kind: "attainment", target: "team", scale: 0 })).toEqual(["curve.notPositive"]);
    expect(codes({ kind: "linear", worst: 5, best: 5 })).toEqual(["curve.equalEnds"]);
    expect(codes({ kind: "step", full: 30, step: 0, points: -1 })).toEqual([
      "curve.notPositive",
      "curve.notPositive",
    ]);
    expect(codes({ kind: "ladder", levels: [] })).toEqual(["curve.noLevels"]);
    const twice = [
      { at: 30, points: 100 },
      { at: 30, points: 100 },
    ];
    expect(codes({ kind: "lookup", levels: twice })).toEqual(["curve.levelTwice"]);
  });

  it("[CUR9] refuses marks outside the scale, above it only while capped", () => {
    const levels = [{ at: 30, points: 120 }];
    expect(told({ kind: "ladder", levels }, minutes)).toEqual([
      ["curve.pointsOutsideScale", "levels", "120"],
    ]);
    expect(told({ kind: "ladder", levels, capped: false }, minutes)).toEqual([]);
  });

  it("[CUR9] refuses a curve that waits for a direction the metric has not", () => {
    const volume: GradedMetric = { id: "VOLUME", unit: "tickets", direction: "none" };
    expect(told({ kind: "attainment", target: 30 }, volume)).toEqual([
      ["metric.notGraded", "curve", "VOLUME"],
    ]);
  });

  it("[CUR4] turns a band round that begins above its end", () => {
    expect(told({ kind: "band", from: 30, to: 20 }, { ...minutes, direction: "none" })).toEqual([
      ["curve.bandReversed", "from", "30", "from=20", "to=30"],
    ]);
  });
});
