import type { Curve } from "../../../../src/engine/scoring/curves/curve";
import { levelOf } from "../../../../src/engine/scoring/curves/level";
import { marksBy, scoreByCurve } from "../../../../src/engine/scoring/curves/scoreByCurve";
import { tiersOf, type TwoTierCurve } from "../../../../src/engine/scoring/curves/twoTier";

describe("linear", () => {
  const csat: Curve = { kind: "linear", worst: 65, best: 95 };
  const firstResponse: Curve = { kind: "linear", worst: 60, best: 10 };
  const weighed = (curve: Curve, value: number, weight: number, direction: "up" | "down") =>
    (scoreByCurve(curve, value, direction)! * weight) / 100;

  it("[CUR2] V081: 80 between 65 and 95 at weight 40 is 20; 35 between 60 and 10 at 25 is 12.5", () => {
    expect(weighed(csat, 80, 40, "up")).toBeCloseTo(20, 12);
    expect(weighed(firstResponse, 35, 25, "down")).toBeCloseTo(12.5, 12);
  });

  it("[CUR2] V081: no more than full marks at the best and beyond, none at the worst and beyond", () => {
    expect(weighed(firstResponse, 5, 25, "down")).toBe(25);
    expect(weighed(firstResponse, 80, 25, "down")).toBe(0);
  });

  it("[CUR1] goes on beyond the best where it is not capped", () => {
    expect(scoreByCurve({ ...csat, capped: false }, 98, "up")).toBeCloseTo(110, 12);
    expect(scoreByCurve({ ...csat, capped: false }, 0, "up")).toBe(0);
  });
});

describe("band", () => {
  it("[CUR4] S1-11: full marks from 20 to 30 s, none outside", () => {
    const curve: Curve = { kind: "band", from: 20, to: 30 };
    expect([19.9, 20, 25, 30, 30.1].map((value) => scoreByCurve(curve, value, "none"))).toEqual([
      0, 100, 100, 100, 0,
    ]);
  });

  it("[CUR4] loses marks in proportion over the slack, on either side", () => {
    const curve: Curve = { kind: "band", from: 20, to: 30, slack: 10 };
    expect([5, 15, 35, 40].map((value) => scoreByCurve(curve, value, "none"))).toEqual([
      0, 50, 50, 0,
    ]);
  });
});

describe("levels", () => {
  const ladder: Curve = {
    kind: "ladder",
    levels: [
      { at: 0.5, points: 60 },
      { at: 0.6, points: 80 },
      { at: 0.7, points: 100 },
    ],
  };
  const twoTier: TwoTierCurve = { kind: "twoTier", basic: 0.8, challenge: 0.9 };

  it("[CUR5] V045: 49.99 / 50 / 59.99 / 60 / 70 % reach level 0 / 1 / 1 / 2 / 3", () => {
    const values = [0.4999, 0.5, 0.5999, 0.6, 0.7];
    expect(values.map((value) => levelOf(ladder.levels, value, "up"))).toEqual([0, 1, 1, 2, 3]);
    expect(values.map((value) => scoreByCurve(ladder, value, "up"))).toEqual([0, 60, 60, 80, 100]);
  });

  it("[CUR5] V041: 79.99 / 80 / 89.99 / 90 % reach none, basic, basic, challenge", () => {
    const values = [0.7999, 0.8, 0.8999, 0.9];
    expect(values.map((value) => levelOf(tiersOf(twoTier), value, "up"))).toEqual([0, 1, 1, 2]);
    expect(values.map((value) => scoreByCurve(twoTier, value, "up"))).toEqual([0, 80, 80, 100]);
  });

  it("[CUR5] V043: 0.6 + 0.3 reaches the challenge of 0.9", () => {
    expect(scoreByCurve(twoTier, 0.6 + 0.3, "up")).toBe(100);
  });

  it("[CUR5] goes down the values where less is better", () => {
    const minutes: Curve = {
      kind: "ladder",
      levels: [
        { at: 60, points: 60 },
        { at: 30, points: 100 },
      ],
    };
    expect([61, 60, 31, 30].map((value) => scoreByCurve(minutes, value, "down"))).toEqual([
      0, 60, 60, 100,
    ]);
  });

  it("[CUR7] a lookup is linear between its entries and flat beyond them", () => {
    const curve: Curve = {
      kind: "lookup",
      scale: 10,
      levels: [
        { at: 0.9, points: 10 },
        { at: 0.6, points: 4 },
        { at: 0.8, points: 8 },
      ],
    };
    const marks = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 1].map((value) => marksBy(curve, value, "up"));
    [4, 4, 6, 8, 9, 10, 10].forEach((expected, index) =>
      expect(marks[index]).toBeCloseTo(expected, 12),
    );
  });
});

describe("limits", () => {
  const passes = (curve: Curve, value: number) => marksBy(curve, value, "none") === 100;
  const atMost = (limit: number): Curve => ({ kind: "upperLimit", limit });
  const atLeast = (limit: number): Curve => ({ kind: "lowerLimit", limit });

  it("[CUR6] V047: 5 of 50 escalated pass 10 %, 6 do not", () => {
    expect(passes(atMost(0.1), 5 / 50)).toBe(true);
    expect(passes(atMost(0.1), 6 / 50)).toBe(false);
  });

  it("[CUR6] V049: 3 of 60 overdue pass 5 %, 4 do not", () => {
    expect(passes(atMost(0.05), 3 / 60)).toBe(true);
    expect(passes(atMost(0.05), 4 / 60)).toBe(false);
  });

  it("[CUR6] V051: 49 of 50 replied to pass 98 %, 48 of 49 do not", () => {
    expect(passes(atLeast(0.98), 49 / 50)).toBe(true);
    expect(passes(atLeast(0.98), 48 / 49)).toBe(false);
  });

  it("[CUR6] V052, V054: 60 % passes 60 %, 59.9 % does not; 90 of 100 pass 90 %, 89 do not", () => {
    expect([0.6, 0.599].map((value) => passes(atLeast(0.6), value))).toEqual([true, false]);
    expect([0.9, 0.89].map((value) => passes(atLeast(0.9), value))).toEqual([true, false]);
  });
});
