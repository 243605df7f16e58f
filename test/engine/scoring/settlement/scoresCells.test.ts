import type { Cells } from "../../../../src/engine";
import { readKeptScores } from "../../../../src/engine/scoring/history/scoresTable";
import { scoresCells } from "../../../../src/engine/scoring/settlement/scoresCells";
import { metricName } from "../../../../src/locales/engine";
import { settledMonth } from "../../../support/settledMonth";

const march = settledMonth();
const words = { header: (key: string) => key, metric: (id: string) => metricName(id, "zh-CN") };
const cellsOf = (old: Cells | null) => scoresCells(old, march.settlement!, march.report, words);

describe("a settled month among the kept scores", () => {
  const { rules, findings } = readKeptScores(cellsOf(null));
  const of = (agent: string | null, metric: string) =>
    rules.find((kept) => kept.agent === agent && kept.metric === metric);

  it("[STK11] reads back as it was measured and scored", () => {
    expect(findings).toEqual([]);
    for (const { agent, metrics, dimensions } of march.report.agents) {
      const scores = dimensions.flatMap((dimension) => dimension.metrics);
      for (const [metric, outcome] of metrics)
        if (outcome.kind === "measured")
          expect(of(agent, metric)).toEqual({
            period: march.settlement!.period,
            agent,
            metric,
            value: outcome.value,
            n: outcome.n,
            score: scores.find((one) => one.metric === metric)?.score ?? null,
          });
        else expect(of(agent, metric)).toBeUndefined();
    }
  });

  it("[STK11] tells metrics by name, and goes on by the word that the table has for one", () => {
    const metrics = (old: Cells | null) => new Set(cellsOf(old).map((row) => row[2]));
    expect(metrics(null)).toContain("首次解决率（FCR）");
    const other = [
      ["period", "agent", "metric", "score"],
      ["2025-02", "客服01", "FCR", 70],
    ];
    expect(metrics(other)).toContain("FCR");
    expect(metrics(other)).not.toContain("首次解决率（FCR）");
  });

  it("[STK11] tells of everybody together, without a score", () => {
    const fcr = march.report.team.metrics.get("FCR");
    expect(of(null, "FCR")).toMatchObject({
      value: fcr?.kind === "measured" ? fcr.value : null,
      score: null,
    });
  });

  it("[STK11] takes the place of what was said of the month, and of nothing else", () => {
    const old = [
      ["Metric", "Agent", "Period", "Score", "Value", "n", "Comment"],
      ["FCR", "客服01", 45689, 70, 0.7, 50, "February"],
      ["FCR", "客服01", 45717, 1, 0.1, 5, "spoken to"],
      ["FCR", "gone", "2025年3月", 2, 0.2, 5, "left"],
      ["FCR", "客服01", "2025-04", 75, 0.75, 50, "April"],
    ];
    const cells = cellsOf(old);
    expect(cells[0]).toEqual(old[0]);
    expect(cells[1]).toEqual(["FCR", "客服01", "2025-02", 70, 0.7, 50, "February"]);
    expect(cells.at(-1)).toEqual(["FCR", "客服01", "2025-04", 75, 0.75, 50, "April"]);
    const own = cells.find((row) => row[6] === "spoken to")!;
    expect(own.slice(0, 3)).toEqual(["FCR", "客服01", "2025-03"]);
    expect(own[3]).toBe(of("客服01", "FCR")!.score);
    expect(cells.flat()).not.toContain("gone");
  });

  it("[STK11] stays as it is when the same month is settled again", () => {
    expect(cellsOf(cellsOf(null))).toEqual(cellsOf(null));
  });
});
