import fc from "fast-check";
import { checkCurve } from "../../../../src/engine/scoring/curves/checkCurve";
import type { Curve, Direction } from "../../../../src/engine/scoring/curves/curve";
import type { StepReading } from "../../../../src/engine/scoring/curves/step";
import { scoreByCurve } from "../../../../src/engine/scoring/curves/scoreByCurve";
import { hasErrors } from "../../../../src/engine/ruleTables/finding";

const amount = fc.double({ min: 0.01, max: 1000, noNaN: true });
const value = fc.oneof(amount, fc.double({ min: -1000, max: 5000, noNaN: true }));
const marks = fc.record({
  scale: fc.constantFrom(5, 10, 100),
  capped: fc.boolean(),
});
const levels = fc.array(
  fc.record({ at: amount, points: fc.double({ min: 0, max: 5, noNaN: true }) }),
  { minLength: 1, maxLength: 6 },
);
const shapes: fc.Arbitrary<Curve>[] = [
  fc.record({ kind: fc.constant("attainment" as const), target: amount }),
  fc.record({ kind: fc.constant("linear" as const), worst: amount, best: amount }),
  fc.record({
    kind: fc.constant("step" as const),
    full: amount,
    step: fc.double({ min: 0.01, max: 0.9, noNaN: true }),
    points: fc.double({ min: 0.01, max: 5, noNaN: true }),
    reading: fc.constantFrom<StepReading[]>("full", "started", "linear", "relative"),
  }),
  fc.record({ kind: fc.constantFrom("ladder" as const, "lookup" as const), levels }),
  fc.record({ kind: fc.constant("twoTier" as const), basic: amount, challenge: amount }),
  fc.record({ kind: fc.constantFrom("lowerLimit" as const, "upperLimit" as const), limit: amount }),
];
const curve: fc.Arbitrary<Curve> = fc
  .tuple(fc.oneof(...shapes), marks)
  .map(([shape, terms]) => ({ ...shape, ...terms }));
const direction = fc.constantFrom<Direction[]>("up", "down");
const isSound = (of: Curve, way: Direction) =>
  !hasErrors(checkCurve(of, { id: "X", unit: "minutes", direction: way }));

describe("scoreByCurve", () => {
  it("[CUR8] never gives a worse value more, by any curve that was not refused", () => {
    fc.assert(
      fc.property(curve, direction, value, value, (of, way, a, b) => {
        fc.pre(isSound(of, way));
        const [worse, better] = (way === "up") === a < b ? [a, b] : [b, a];
        const low = scoreByCurve(of, worse, way)!;
        const high = scoreByCurve(of, better, way)!;
        expect(low).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });

  it("[CUR1] stays between 0 and 100, and above 100 only where it is not capped", () => {
    fc.assert(
      fc.property(curve, direction, value, (of, way, at) => {
        fc.pre(isSound(of, way));
        const score = scoreByCurve(of, at, way)!;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(score)).toBe(true);
        if (of.capped !== false) expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("[CUR1] is the same whatever the scale: 8 of 10 is 80", () => {
    const of = (scale: number, points: number): Curve => ({
      kind: "step",
      full: 0.9,
      step: 0.05,
      points,
      scale,
    });
    expect(scoreByCurve(of(10, 1), 0.8, "up")).toBe(80);
    expect(scoreByCurve(of(100, 10), 0.8, "up")).toBe(80);
  });

  it("[CUR9] scores nothing by a curve that lacks its numbers, and no value that is none", () => {
    const unusable: Curve[] = [
      { kind: "linear", worst: 5, best: 5 },
      { kind: "step", full: 0.9, step: 0, points: 1 },
      { kind: "ladder", levels: [] },
      { kind: "lookup", levels: [] },
      { kind: "attainment", target: 0.9, scale: 0 },
    ];
    expect(unusable.map((of) => scoreByCurve(of, 0.8, "up"))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(scoreByCurve({ kind: "linear", worst: 0, best: 1 }, Number.NaN, "up")).toBeNull();
  });

  it("scores a metric without a direction only by curves that say what is best", () => {
    expect(scoreByCurve({ kind: "attainment", target: 0.8 }, 0.8, "none")).toBeNull();
    expect(scoreByCurve({ kind: "band", from: 0.7, to: 0.85 }, 0.8, "none")).toBe(100);
  });
});
