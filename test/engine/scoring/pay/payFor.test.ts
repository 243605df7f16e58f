import fc from "fast-check";
import { payFor } from "../../../../src/engine/scoring/pay/payFor";
import { usualPay, type PayRules } from "../../../../src/engine/scoring/pay/payRules";
import { combined } from "../../../../src/engine/scoring/pay/performanceFactor";

const tenPoints: PayRules = { ...usualPay, fullScore: 10 };
const salary = (total: number, rest = {}) => ({
  agent: "王芳",
  total,
  baseShare: null,
  inBuffer: false,
  ...rest,
});
const pay = (
  composite: number | null,
  rest = {},
  rules: Partial<PayRules> = {},
  of = salary(1e6),
) =>
  payFor(of, { composite, coefficient: 1, inBuffer: false, ...rest }, { ...tenPoints, ...rules });
const yuan = (...of: Parameters<typeof pay>) => {
  const { total } = pay(...of);
  return total === null ? null : total / 100;
};

describe("payFor", () => {
  it("[PAY2] pays 24 % of the total for 8 of 10 (V030)", () => {
    expect(pay(8)).toMatchObject({
      base: 700_000,
      wholePerformance: 300_000,
      performance: 240_000,
      total: 940_000,
    });
  });

  it("[PAY2] pays everything, the base alone, and 88 % (V031)", () => {
    expect([10, 0, 6].map((score) => yuan(score))).toEqual([10_000, 7_000, 8_800]);
  });

  it("[PAY2] multiplies by a coefficient of 1.2 (V032)", () => {
    expect(yuan(8, { coefficient: 1.2 })).toBe(9_880);
    expect(pay(8, { coefficient: 1.2 }).factor.steps).toEqual([
      { step: "score", score: 8, of: 10, share: 0.8 },
      { step: "coefficient", coefficient: 1.2, share: 0.96 },
    ]);
  });

  it("[PAY3] caps an uncapped 10.8 at the full performance part, or does not (V034)", () => {
    expect(yuan(10.8)).toBe(10_000);
    expect(yuan(10.8, {}, { cap: "performance" })).toBe(10_000);
    expect(yuan(10.8, {}, { cap: "none" })).toBe(10_240);
  });

  it("[PAY3] lets a coefficient lift a full score to 36 %, unless the whole part is capped", () => {
    expect(yuan(10, { coefficient: 1.2 })).toBe(10_600);
    expect(yuan(10, { coefficient: 1.2 }, { cap: "performance" })).toBe(10_000);
  });

  it("[PAY5] leaves the performance part open without a score (V035)", () => {
    expect(pay(null)).toMatchObject({ base: 700_000, performance: null, total: null });
  });

  it("[PAY4] holds harmless in a buffer period, or pays as scored (V036)", () => {
    expect(yuan(5, { inBuffer: true })).toBe(10_000);
    expect(yuan(5, { inBuffer: true }, { buffer: "asScored" })).toBe(8_500);
    expect(yuan(null, { inBuffer: true })).toBe(10_000);
    expect(yuan(5, {}, {}, salary(1e6, { inBuffer: true }))).toBe(10_000);
  });

  it("[PAY1] follows a person's own base share", () => {
    expect(yuan(0, {}, {}, salary(1e6, { baseShare: 0.8 }))).toBe(8_000);
  });

  it("[PAY6] rounds once, half a cent up", () => {
    expect(pay(5, {}, {}, salary(333_333))).toMatchObject({
      base: 233_333,
      performance: 50_000,
      total: 283_333,
    });
    expect(pay(5, {}, {}, salary(1))).toMatchObject({ total: 1 });
    expect(pay(8, {}, { decimals: 0 }, salary(1_000_050)).total).toBe(940_000);
  });

  it("[PAY6] always adds up, to the cent", () => {
    fc.assert(
      fc.property(anyPay, (of) => {
        const { base, performance, total } = pay(...of);
        expect(base + performance!).toBe(total);
        expect(Number.isInteger(base) && Number.isInteger(total)).toBe(true);
        expect(performance).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("[PAY7] never pays less for a higher score", () => {
    fc.assert(
      fc.property(anyPay, score, ([composite, ...rest], higher) => {
        const [low, high] = [Math.min(composite, higher), Math.max(composite, higher)];
        expect(pay(high, ...rest).total).toBeGreaterThanOrEqual(pay(low, ...rest).total!);
      }),
    );
  });

  it("[PAY7] takes the highest of several coefficients, or their product", () => {
    expect(combined([], "highest")).toBe(1);
    expect(combined([0.9, 1.2], "highest")).toBe(1.2);
    expect(combined([0.5, 1.2], "multiply")).toBe(0.6);
  });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const score = fc.double({ min: -5, max: 15, noNaN: true });
const anyPay = fc.tuple(
  score,
  fc.record({ coefficient: fc.double({ min: 0, max: 2, noNaN: true }), inBuffer: fc.boolean() }),
  fc.record({
    baseShare: share,
    cap: fc.constantFrom("score", "performance", "none"),
    buffer: fc.constantFrom("holdHarmless", "asScored"),
    decimals: fc.constantFrom(0, 1, 2),
  }),
  fc.integer({ min: 0, max: 1e10 }).map((total) => salary(total)),
);
