import { teamTrend } from "../../../src/engine/insight";
import { notApplicable } from "../../../src/engine/metrics/outcome";
import type { HistoryEntry } from "../../../src/engine/scoring/history/historyTable";
import { parseHistoryPeriod } from "../../../src/engine/scoring/history/historyPeriod";
import type { KeptScore } from "../../../src/engine/scoring/history/scoresTable";
import { marchReport } from "../../support/report";

const entry = (period: string, agent: string, composite: number | null): HistoryEntry => ({
  period: parseHistoryPeriod(period)!,
  agent,
  group: null,
  profile: null,
  composite,
  met: new Set(),
  missed: new Set(),
  inBuffer: false,
});
const kept = (period: string, agent: string | null, value: number | null): KeptScore => ({
  period: parseHistoryPeriod(period)!,
  agent,
  metric: "CSAT",
  value,
  n: 20,
  score: 80,
});

const lines = (...past: Parameters<typeof teamTrend>) =>
  teamTrend(...past).map(({ period, composite, people, csat }) => [
    period.label,
    composite,
    people,
    csat,
  ]);

describe("the trend of the team", () => {
  // Composites of the report: 92.04, 84.5 and one without.
  const now = ["2025-03", (92.04 + 84.5) / 2, 2, 0.9] as const;

  it("[INS6] is the mean composite of those who have one, month by month", () => {
    const history = [
      entry("2025-02", "A", 80),
      entry("2025-02", "B", null),
      entry("2025-01", "A", 70),
      entry("2025-01", "B", 90),
    ];
    expect(lines(marchReport(), { history })).toEqual([
      ["2025-01", 80, 2, null],
      ["2025-02", 80, 1, null],
      now,
    ]);
  });

  it("[INS6] has everybody's CSAT where it was kept, never a person's", () => {
    const history = [entry("2025-02", "A", 80)];
    const scores = [
      kept("2025-02", null, 0.85),
      kept("2025-02", "A", 0.2),
      kept("2025-01", null, 0.8),
    ];
    expect(lines(marchReport(), { history, kept: scores })).toEqual([
      ["2025-01", null, 0, 0.8],
      ["2025-02", 80, 1, 0.85],
      now,
    ]);
  });

  it("[INS6] takes the present month from the report, and none after it", () => {
    const history = [
      entry("2025-03", "A", 10),
      entry("2025-04", "A", 99),
      entry("2025-Q1", "A", 50),
    ];
    expect(lines(marchReport(), { history })).toEqual([now]);
  });

  it("[INS6] goes back twelve months at most", () => {
    const history = Array.from({ length: 20 }, (_, at) =>
      entry(`${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`, "A", 80),
    );
    const trend = lines(marchReport(), { history });
    expect(trend).toHaveLength(12);
    expect(trend.at(-1)).toEqual(now);
    expect(trend[0]![0]).toBe("2023-10");
  });

  it("[INS6] has gaps where nothing was measured, never zeros, and none of all months together", () => {
    const team = { tickets: 3, metrics: new Map([["CSAT", notApplicable("missingColumn")]]) };
    const nobody = marchReport({ team, agents: [] });
    expect(lines(nobody, { history: [] })).toEqual([["2025-03", null, 0, null]]);
    expect(lines(marchReport({ period: null }), { history: [] })).toEqual([]);
  });
});
