import fc from "fast-check";
import {
  attentionOf,
  changeOf,
  compositeTrend,
  metricTrend,
  parsePeriod,
  peersOf,
  spreadOf,
  waterfallOf,
  type KeptScore,
  type MetricScore,
} from "../../../../src/engine";
import { parseHistoryPeriod } from "../../../../src/engine/scoring/history/historyPeriod";
import type { HistoryEntry } from "../../../../src/engine/scoring/history/historyTable";
import { agentScore, marchReport, metricScore } from "../../../support/report";
import { settledMonth } from "../../../support/settledMonth";

const period = (label: string) => parseHistoryPeriod(label)!;

describe("the waterfall of a composite", () => {
  const weighed = (metric: string, weight: number, score: number): MetricScore => ({
    ...metricScore(metric, 1, score),
    effectiveWeight: weight,
    contribution: (weight * score) / 100,
    lost: weight - (weight * score) / 100,
  });

  it("[STA1] goes from step to step, each beginning where the last one ended", () => {
    const given = { ...weighed("COST", 0, 0), effectiveWeight: 0 };
    const agent = agentScore("A", 74, {
      dimensions: [
        { id: "solving", weight: 60, score: 80, metrics: [weighed("FCR", 60, 80), given] },
        { id: "satisfaction", weight: 40, score: 65, metrics: [weighed("CSAT", 40, 65)] },
      ],
    });
    const steps = [
      { id: "FCR", dimension: "solving", from: 0, won: 48, lost: 12 },
      { id: "CSAT", dimension: "satisfaction", from: 48, won: 26, lost: 14 },
    ];
    const sums = { scored: 74, lost: 26, redLines: 0, composite: 74 };
    expect(waterfallOf(agent, "metric")).toEqual({ steps, ...sums });
    expect(waterfallOf(agent, "dimension")).toEqual({
      steps: steps.map((step) => ({ ...step, id: step.dimension })),
      ...sums,
    });
  });

  it("[STA1] adds up to every composite of a settled month, red lines in a step of their own", () => {
    const { report, settlement } = settledMonth();
    const capped = settlement!.people.filter(({ scored, composite }) => scored !== composite);
    expect(capped).not.toEqual([]);
    for (const agent of report.agents) {
      const falls = [waterfallOf(agent, "dimension"), waterfallOf(agent, "metric")];
      const person = settlement!.people.find((one) => one.agent === agent.agent)!;
      for (const fall of falls) {
        if (agent.composite === null || fall === null) {
          expect([agent.composite, fall]).toEqual([null, null]);
          continue;
        }
        expect(fall.scored).toBeCloseTo(person.scored!, 9);
        expect(fall.scored + fall.redLines).toBeCloseTo(agent.composite, 9);
        expect(fall.scored + fall.lost).toBeCloseTo(100, 9);
        const last = fall.steps.at(-1)!;
        expect(last.from + last.won).toBe(fall.scored);
      }
    }
  });

  it("is none without a composite", () => {
    expect(waterfallOf(agentScore("A", null), "metric")).toBeNull();
  });
});

describe("a trend", () => {
  const entry = (label: string, composite: number | null, profile = "regular"): HistoryEntry => ({
    agent: "王芳",
    period: period(label),
    group: null,
    profile,
    composite,
    met: new Set(),
    missed: new Set(),
    inBuffer: false,
  });
  const values = (points: ReturnType<typeof compositeTrend>) =>
    points.map((point) => [point.period.label, point.value]);

  it("[STA2] has the earlier months and the present one, with those between that nobody scored", () => {
    const history = [
      entry("2025-02", 88),
      entry("2024-12", 80),
      entry("2025-03", 1),
      entry("2025-04", 2),
      entry("2024-Q4", 3),
      { ...entry("2025-01", 4), agent: "Li Na" },
    ];
    expect(values(compositeTrend(marchReport(), history, "王芳"))).toEqual([
      ["2024-12", 80],
      ["2025-01", null],
      ["2025-02", 88],
      ["2025-03", 92.04],
    ]);
    expect(compositeTrend(marchReport({ period: null }), history, "王芳")).toEqual([]);
  });

  it("[STA2] reaches back twelve periods, quarters too", () => {
    const far = [entry("2023-01", 70), entry("2025-02", 71)];
    expect(compositeTrend(marchReport(), far, "王芳")).toHaveLength(12);
    const quarter = marchReport({ period: parsePeriod("2025-03")! });
    expect(values(compositeTrend(quarter, [entry("2024-Q3", 1)], "王芳"))).toHaveLength(1);
  });

  it("[STA2] of a metric is what was kept of it, for a person or for everybody", () => {
    const kept = (agent: string | null, value: number): KeptScore => ({
      period: period("2025-02"),
      agent,
      metric: "FCR",
      value,
      n: 30,
      score: null,
    });
    const all = [kept("王芳", 0.7), kept(null, 0.6)];
    const of = (agent: string | null) =>
      metricTrend(marchReport(), all, "FCR", agent).map(({ value, n }) => [value, n]);
    expect(of("王芳")).toEqual([
      [0.7, 30],
      [0.8, 35],
    ]);
    expect(of(null)).toEqual([
      [0.6, 30],
      [0.8, 105],
    ]);
  });

  it("[STA3] tells the change against the period just before, made by the same weights", () => {
    const change = (...history: HistoryEntry[]) =>
      changeOf(compositeTrend(marchReport(), history, "王芳"));
    expect(change(entry("2025-02", 90))).toEqual({
      before: 90,
      by: expect.closeTo(2.04, 9) as number,
    });
    expect(change(entry("2025-01", 90))).toBeNull();
    expect(change(entry("2025-02", null))).toBeNull();
    expect(change(entry("2025-02", 90, "launch"))).toBeNull();
    expect(change()).toBeNull();
  });
});

describe("who needs a look", () => {
  it("[STA4] is told with every reason", () => {
    const fcr = metricScore("FCR", 0.8, 90);
    const report = marchReport({
      agents: [
        agentScore("fine", 95),
        agentScore("first", 90, { rank: 2 }),
        agentScore("second", 90, { rank: 2 }),
        agentScore("other weights", 80, { rank: 2, profile: "launch" }),
        agentScore("thin", 70, { rank: 4, coverage: 0.8 }),
        agentScore("none", null),
        agentScore("young", 60, {
          rank: 5,
          dimensions: [{ id: "solving", weight: 100, score: 90, metrics: [fcr] }],
        }),
      ],
      notes: new Map([["FCR", { applied: [], dropped: [], provisionalUntil: 45_755 }]]),
    });
    expect([...attentionOf(report, null)]).toEqual([
      ["first", ["tie"]],
      ["second", ["tie"]],
      ["thin", ["lowCoverage"]],
      ["none", ["withheld"]],
      ["young", ["provisional"]],
    ]);
  });

  it("[STA4] are those who crossed a red line", () => {
    const { report, settlement } = settledMonth();
    const crossed = settlement!.people
      .filter(({ redLines }) => redLines.some(({ kind }) => kind === "crossed"))
      .map(({ agent }) => agent);
    const found = [...attentionOf(report, settlement)]
      .filter(([, reasons]) => reasons.includes("redLine"))
      .map(([agent]) => agent);
    expect(found.toSorted()).toEqual(crossed.toSorted());
    expect(crossed).not.toEqual([]);
  });
});

describe("the spread of composites", () => {
  it("[STA5] counts people in bins of a round width", () => {
    expect(spreadOf([72, 70, 74.9, 81, 100])).toEqual({
      bins: [
        { from: 70, to: 75, people: 3 },
        { from: 75, to: 80, people: 0 },
        { from: 80, to: 85, people: 1 },
        { from: 85, to: 90, people: 0 },
        { from: 90, to: 95, people: 0 },
        { from: 95, to: 100, people: 1 },
      ],
      n: 5,
      mean: expect.closeTo(79.58, 9) as number,
      median: 74.9,
      lowest: 70,
      highest: 100,
    });
    expect(spreadOf([])).toBeNull();
    expect(spreadOf([100])?.bins).toEqual([{ from: 95, to: 100, people: 1 }]);
  });

  it("[STA5] has everybody in one bin, and few of them", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 120, noNaN: true }), { minLength: 1 }),
        (all) => {
          const { bins, n } = spreadOf(all)!;
          expect(bins.reduce((sum, { people }) => sum + people, 0)).toBe(n);
          expect(bins.length).toBeLessThanOrEqual(12);
          for (const { from, to, people } of bins)
            expect(people).toBeLessThanOrEqual(
              all.filter((one) => one >= from && one <= to).length,
            );
        },
      ),
    );
  });
});

describe("the peers of a person", () => {
  const agents = [
    agentScore("A", 90),
    agentScore("B", 70),
    agentScore("C", 80),
    agentScore("D", null),
    agentScore("E", 60, { group: "二组" }),
    agentScore("F", 50, { profile: "launch" }),
  ];

  it("[STA6] are of the same group and the same weights", () => {
    expect(peersOf(agents, "A")).toEqual({
      group: "一组",
      composites: [70, 80, 90],
      own: 90,
      median: 80,
    });
  });

  it("[STA6] are none for who is alone or has no composite", () => {
    expect(["D", "E", "F", "nobody"].map((agent) => peersOf(agents, agent))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
