import {
  measuringSteps,
  metricById,
  monthsOf,
  parsePeriod,
  scoreMonth,
  type Profile,
} from "../../../src/engine";
import { attainment } from "../../../src/engine/scoring/curves/attainment";
import { readSheet } from "../../support/read";

const metric = (id: string, weight: number, target: number) => ({
  metric: id,
  weight,
  curve: attainment(target),
});
/** Pre-sales, by S1: answering and selling. */
const presales: Profile = {
  id: "presales",
  minimumCoverage: 0.7,
  dimensions: [
    { id: "satisfaction", weight: 30, metrics: [metric("CSAT", 100, 0.9)] },
    {
      id: "timeliness",
      weight: 30,
      metrics: [metric("WITHIN3MIN", 50, 0.95), metric("REPLYTIME", 50, 30)],
    },
    {
      id: "sales",
      weight: 40,
      metrics: [metric("CONVERSION", 60, 0.5), metric("PAYMENT", 40, 0.85)],
    },
  ],
};

const header = [
  ...["旺旺昵称", "旺旺分组", "日期", "接待人数", "平均响应时长（秒)", "3分钟人工响应率"],
  ...["评价数", "好评数", "询单人数", "下单人数", "付款人数"],
];
const read = readSheet([
  header,
  ["小王", "售前", "2025-03-01", 100, 24, "98%", 20, 19, 40, 24, 21],
  ["小王", "售前", "2025-03-02", 50, 42, "92%", 10, 8, 20, 9, 8],
  ["小李", "售后", "2025-03-01", 80, 45, "90%", 10, 8, 30, 12, 9],
  ["小李", "售前", "2025-03-02", 40, 45, "90%", 6, 4, 20, 8, 7],
  ["小李", "售前", "2025-03-03", 40, 45, "90%", 4, 4, 10, 4, 3],
  ["小赵", "售前", "2025-04-01", 60, 10, "100%", 30, 30, 30, 30, 30],
  ["汇总值", "", "", 370, 33, "93%", 80, 73, 150, 87, 78],
]);

describe("a month of agents' days", () => {
  const period = parsePeriod("2025-03")!;
  const report = scoreMonth(read, { period, profile: presales });
  const agent = (name: string) => report.agents.find((one) => one.agent === name);

  it("[AGD1] is one of the months of the sheet, which ends with its latest day", () => {
    expect(monthsOf(read.table)).toEqual(["2025-03", "2025-04"]);
    expect(report.settings.asOf).toBe(parsePeriod("2025-04")!.from + 1);
    expect(report.agents.map(({ agent: name }) => name)).toEqual(["小王", "小李"]);
  });

  it("gives composites: every metric by the volume it rests on", () => {
    expect(agent("小王")?.metrics.get("CSAT")).toEqual({ kind: "measured", value: 0.9, n: 30 });
    expect(agent("小王")?.metrics.get("REPLYTIME")).toMatchObject({ value: 30, n: 150 });
    expect(agent("小王")?.metrics.get("WITHIN3MIN")).toMatchObject({
      value: expect.closeTo(0.96, 12) as number,
    });
    expect(agent("小王")?.metrics.get("CONVERSION")).toMatchObject({ value: 0.55, n: 60 });
    expect(agent("小王")).toMatchObject({ composite: expect.closeTo(100, 9) as number, rank: 1 });
    const attained = (value: number, target: number) => Math.min(100, (value / target) * 100);
    expect(agent("小李")?.composite).toBeCloseTo(
      0.3 * attained(16 / 20, 0.9) +
        0.3 * (0.5 * attained(0.9, 0.95) + 0.5 * (2 - 45 / 30) * 100) +
        0.4 * (0.6 * attained(24 / 60, 0.5) + 0.4 * attained(19 / 24, 0.85)),
      9,
    );
  });

  it("counts customers served where tickets are counted, and knows the group of most rows", () => {
    expect(agent("小王")?.tickets).toBe(150);
    expect(report.team.tickets).toBe(310);
    expect(agent("小李")?.group).toBe("售前");
  });

  it("says in the notes which definition was used, and what rows do not tell", () => {
    expect(report.notes.get("CSAT")).toMatchObject({ daily: 0 });
    expect(agent("小王")?.metrics.get("FRT")).toEqual({
      kind: "notApplicable",
      reason: "otherGrain",
    });
  });

  it("is measured step by step to the same values", () => {
    const steps = measuringSteps(read, { period });
    let step = steps.next();
    while (!step.done) step = steps.next();
    const measures = step.value.agents.find((one) => one.agent === "小王")?.metrics;
    for (const [id, outcome] of measures ?? []) {
      expect(metricById(id)).toBeDefined();
      expect(agent("小王")?.metrics.get(id)).toEqual(outcome);
    }
  });
});
