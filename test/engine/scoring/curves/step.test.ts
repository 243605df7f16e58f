import { marksBy, scoreByCurve } from "../../../../src/engine/scoring/curves/scoreByCurve";
import type { StepCurve, StepReading } from "../../../../src/engine/scoring/curves/step";

/** S3-12: 90 % and more is 10 points, each 5 % less costs 1. */
const rStep = (reading: StepReading): StepCurve => ({
  kind: "step",
  full: 0.9,
  step: 0.05,
  points: 1,
  scale: 10,
  reading,
});
const marks = (reading: StepReading, value: number) => marksBy(rStep(reading), value, "up");

describe("step deduction", () => {
  it.each<[id: string, value: number, full: number, started: number, linear: number]>([
    ["V021", 0.95, 10, 10, 10],
    ["V022", 0.9, 10, 10, 10],
    ["V024", 0.85, 9, 9, 9],
    ["V025", 0.8, 8, 8, 8],
    ["V027", 0.4, 0, 0, 0],
    ["V027", 0.35, 0, 0, 0],
    ["V028", 0.855, 10, 9, 9.1],
  ])("[CUR3] %s: %d gives %d, %d, %d", (_id, value, full, started, linear) => {
    expect(marks("full", value)).toBe(full);
    expect(marks("started", value)).toBe(started);
    expect(marks("linear", value)).toBeCloseTo(linear, 12);
  });

  it("[CUR3] V028: in the relative reading 85.5 % is exactly one step of × 0.95", () => {
    expect(marks("relative", 0.855)).toBe(9);
    expect(marks("relative", 0.9 * 0.95 * 0.95)).toBe(8);
    expect(marks("relative", 0.86)).toBe(10);
    expect(marks("relative", 0)).toBe(0);
  });

  it("[CUR3] counts full steps where the table does not say", () => {
    const unsaid: StepCurve = { kind: "step", full: 0.9, step: 0.05, points: 1, scale: 10 };
    expect(marksBy(unsaid, 0.855, "up")).toBe(10);
  });

  it("[CUR3] takes marks for more where less is better: 30 minutes, each 10 more costs 2", () => {
    const curve: StepCurve = { kind: "step", full: 30, step: 10, points: 2, scale: 10 };
    const at = (value: number) => marksBy(curve, value, "down");
    expect([20, 30, 39.9, 40, 50].map(at)).toEqual([10, 10, 10, 8, 6]);
  });

  it("[CUR1] V029: 10, 9 and 6 of 10 weigh 50/30/20 to 8.9 of 10", () => {
    const scores = [0.95, 0.85, 0.7].map((value) => scoreByCurve(rStep("full"), value, "up")!);
    expect(scores).toEqual([100, 90, 60]);
    expect(0.5 * scores[0]! + 0.3 * scores[1]! + 0.2 * scores[2]!).toBeCloseTo(89, 12);
  });

  it("[CUR1] rewards full steps above full marks only where it is not capped", () => {
    const uncapped: StepCurve = { ...rStep("full"), capped: false };
    expect([0.94, 0.95, 1].map((value) => marksBy(uncapped, value, "up"))).toEqual([10, 11, 12]);
  });
});
