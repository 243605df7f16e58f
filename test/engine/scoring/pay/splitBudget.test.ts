import fc from "fast-check";
import { payFor } from "../../../../src/engine/scoring/pay/payFor";
import { payFromBudget } from "../../../../src/engine/scoring/pay/payFromBudget";
import { usualPay } from "../../../../src/engine/scoring/pay/payRules";
import { splitBudget } from "../../../../src/engine/scoring/pay/splitBudget";

const weights = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), {
  minLength: 1,
  maxLength: 40,
});
const budget = fc.integer({ min: 0, max: 1e9 });

describe("splitBudget", () => {
  it("[PAY8] splits 100 among three to the cent", () => {
    expect(splitBudget(10_000, [1, 1, 1])).toEqual([3334, 3333, 3333]);
    expect(splitBudget(10_000, [0, 0])).toBeNull();
  });

  it("[PAY8] comes to exactly the budget, nobody a cent from the exact share", () => {
    fc.assert(
      fc.property(budget, weights, (cents, of) => {
        const parts = splitBudget(cents, of)!;
        const total = of.reduce((sum, one) => sum + one, 0);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(cents);
        parts.forEach((part, index) => {
          expect(Number.isInteger(part)).toBe(true);
          expect(Math.abs(part - (cents * of[index]!) / total)).toBeLessThan(1 + 1e-5);
        });
      }),
    );
  });

  it("[PAY8] never gives less for more weight", () => {
    fc.assert(
      fc.property(
        budget,
        weights,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (cents, of, more) => {
          const raised = of.map((one, index) => (index === 0 ? one + more : one));
          expect(splitBudget(cents, raised)![0]).toBeGreaterThanOrEqual(
            splitBudget(cents, of)![0]!,
          );
        },
      ),
    );
  });
});

describe("payFromBudget", () => {
  const person = (agent: string, total: number, composite: number | null) =>
    payFor(
      { agent, total, baseShare: null, inBuffer: false },
      { composite, coefficient: 1, inBuffer: false },
      usualPay,
    );

  it("[PAY8] shares by what each has earned of the own part", () => {
    const pays = payFromBudget([person("a", 1e6, 100), person("b", 1e6, 50)], 300_000);
    expect(pays.map(({ performance }) => performance)).toEqual([200_000, 100_000]);
    expect(pays[0]).toMatchObject({ base: 700_000, total: 900_000 });
  });

  it("[PAY8] decides nothing while one person is undecided, or nobody has earned anything", () => {
    const waiting = payFromBudget([person("a", 1e6, 100), person("b", 1e6, null)], 300_000);
    expect(waiting.map(({ performance }) => performance)).toEqual([null, null]);
    expect(payFromBudget([person("a", 1e6, 0)], 300_000)).toMatchObject([{ total: null }]);
  });
});
