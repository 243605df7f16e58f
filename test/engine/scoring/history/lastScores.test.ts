import fc from "fast-check";
import { parseHistoryPeriod } from "../../../../src/engine/scoring/history/historyPeriod";
import { lastScores } from "../../../../src/engine/scoring/history/lastScores";
import type { KeptScore } from "../../../../src/engine/scoring/history/scoresTable";

const period = (label: string) => parseHistoryPeriod(label)!;
const kept = (label: string, score: number | null, rest: Partial<KeptScore> = {}): KeptScore => ({
  period: period(label),
  agent: "王芳",
  metric: "CSAT",
  value: 4.5,
  n: 20,
  score,
  ...rest,
});
const last = (...scores: KeptScore[]) => lastScores(scores, period("2025-04"))("王芳", "CSAT");

describe("the last score", () => {
  it("[SC15] is the latest before the month, whatever is missing in between", () => {
    expect(last(kept("2025-01", 61), kept("2025-02", 62), kept("2024-12", 60))).toEqual({
      score: 62,
      period: "2025-02",
      ago: 2,
    });
  });

  it("[SC15] is never the month's own, nor one of a quarter, nor what was not scored", () => {
    expect(
      last(
        kept("2025-04", 64),
        kept("2025-05", 65),
        kept("2025Q1", 63),
        kept("2025-03", null),
        kept("2025-02", 62),
      ),
    ).toMatchObject({ period: "2025-02" });
  });

  it("[SC15] is the person's own, and of the metric", () => {
    expect(last(kept("2025-03", 63, { agent: null }))).toBeNull();
    expect(last(kept("2025-03", 63, { agent: "李娜" }))).toBeNull();
    expect(last(kept("2025-03", 63, { metric: "FCR" }))).toBeNull();
  });

  it("[SC15] does not depend on the order of the rows", () => {
    const scores = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 });
    fc.assert(
      fc.property(scores, fc.infiniteStream(fc.nat()), (months, keys) => {
        const rows = months.map((month) => kept(`2024-${month}`, month));
        const shuffled = rows
          .map((row) => [keys.next().value as number, row] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, row]) => row);
        expect(last(...shuffled)).toEqual(last(...rows));
        expect(last(...rows)?.score).toBe(Math.max(...months));
      }),
    );
  });
});
