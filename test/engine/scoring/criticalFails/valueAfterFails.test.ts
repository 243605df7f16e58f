import fc from "fast-check";
import { afterFails } from "../../../../src/engine/scoring/criticalFails/afterFails";
import { valueAfterFails } from "../../../../src/engine/scoring/criticalFails/valueAfterFails";

describe("a mean of checks once some of them count 0", () => {
  it("[FAIL3] of ten checks with a mean of 90, one that failed leaves 81, or 80.5 if it had 95", () => {
    expect(valueAfterFails({ value: 90, n: 10 }, [{ scored: null }])).toBeCloseTo(81, 12);
    expect(valueAfterFails({ value: 90, n: 10 }, [{ scored: 95 }])).toBeCloseTo(80.5, 12);
  });

  it("[FAIL3] is what the checks come to with those entered as 0", () => {
    const checks = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(checks, fc.infiniteStream(fc.boolean()), (scores, stream) => {
        const isFailed = scores.map(() => stream.next().value as boolean);
        const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
        const failed = scores.filter((_, index) => isFailed[index]);
        const expected = mean(scores.map((score, index) => (isFailed[index] ? 0 : score)));
        const after = valueAfterFails(
          { value: mean(scores), n: scores.length },
          failed.map((scored) => ({ scored })),
        );
        expect(after).toBeCloseTo(expected, 9);
      }),
    );
  });

  it("[FAIL3] is never less than 0, whatever the checks are said to have scored", () => {
    expect(valueAfterFails({ value: 40, n: 3 }, [{ scored: 100 }, { scored: 100 }])).toBe(0);
    expect(valueAfterFails({ value: 90, n: 1 }, [{ scored: null }, { scored: null }])).toBe(0);
  });
});

describe("a composite after critical fails", () => {
  const cap = (atMost: number) => ({ effect: { kind: "composite", atMost } as const });

  it("[FAIL4] is capped by the lowest, and never raised", () => {
    expect(afterFails(85, [cap(70), cap(60), { effect: { kind: "check" } }])).toBe(60);
    expect(afterFails(50, [cap(60)])).toBe(50);
    expect(afterFails(85, [cap(0)])).toBe(0);
  });

  it("[FAIL4] stays withheld where it is", () => {
    expect(afterFails(null, [cap(0)])).toBeNull();
  });
});
