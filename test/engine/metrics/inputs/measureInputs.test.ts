import fc from "fast-check";
import { measureAgents, metricById } from "../../../../src/engine/metrics";
import { readInputs } from "../../../../src/engine/metrics/inputs/readInputs";
import { spanOf } from "../../../../src/engine/metrics/inputs/spanOf";
import type { Outcome } from "../../../../src/engine/metrics/outcome";
import { defaultSettings } from "../../../../src/engine/metrics/settings";
import { tickets, type TicketRow } from "../../../support/tickets";

const headers = ["Agent", "Period", "Metric", "Value", "Out of", "n", "Rater", "Date"];
type Row = readonly unknown[];

function measured(id: string, rows: readonly Row[], period = "2025-03", sheet: TicketRow[] = []) {
  const agents = ["王芳", "李娜"].map((agent) => ({ agent, createdAt: "2025-03-05" }));
  const { inputs, findings } = readInputs([headers, ...rows]);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const result = measureAgents(tickets([...agents, ...sheet]), metricById(id)!, {
    period: spanOf(period),
    settings: defaultSettings,
    inputs,
  });
  const of = (name: string): Outcome => result.agents.find(({ agent }) => agent === name)!.outcome;
  return { ...result, wang: of("王芳"), li: of("李娜") };
}
const value = (outcome: Outcome): number | string =>
  outcome.kind === "measured"
    ? outcome.value
    : outcome.kind === "notApplicable"
      ? outcome.reason
      : outcome.kind;
const n = (outcome: Outcome) => (outcome.kind === "measured" ? outcome.n : null);

describe("a metric that people enter", () => {
  it("[INP10] averages points over the checks, and shows how many", () => {
    const { wang, team } = measured("QASCORE", [
      ["王芳", "2025-03", "QASCORE", 42, 48],
      ["王芳", "2025-03", "QASCORE", 90, "", 3],
      ["李娜", "2025-03", "QASCORE", 0, 48],
    ]);
    expect(value(wang)).toBeCloseTo((87.5 + 3 * 90) / 4, 12);
    expect(n(wang)).toBe(4);
    expect(value(team)).toBeCloseTo((87.5 + 3 * 90 + 0) / 5, 12);
  });

  it("[INP10] gives the parts of the source mix 60/30/10 (V017)", () => {
    const rows = [
      ["王芳", "2025-03", "QASCORE", 85],
      ["王芳", "2025-03", "SUPERVISOR", 7, 10],
    ];
    expect(value(measured("QASCORE", rows).wang)).toBe(85);
    expect(value(measured("SUPERVISOR", rows).wang)).toBe(70);
  });

  it("[INP11] adds up what shares are made of: answers, hours, money (V074, V077, V113)", () => {
    const accuracy = measured("ACCURACY", [
      ["王芳", "2025-03", "ACCURACY", 9, 10],
      ["王芳", "2025-03", "ACCURACY", 30, 40],
    ]);
    expect([value(accuracy.wang), n(accuracy.wang)]).toEqual([0.78, 50]);
    const repair = measured("REPAIRCOST", [["", "2025-03", "REPAIRCOST", 12_000, 400_000]]);
    expect([value(repair.team), n(repair.team)]).toEqual([0.03, 1]);
    const used = measured("UTILISATION", [["王芳", "2025-03", "UTILISATION", 132, 176]]);
    expect(value(used.wang)).toBe(0.75);
    const handled = measured("INTERVENTION", [["", "2025-03", "INTERVENTION", 200, 1_000]]);
    expect(value(handled.team)).toBe(0.2);
  });

  it("[INP11] has nothing to divide by", () => {
    const { wang } = measured("ACCURACY", [["王芳", "2025-03", "ACCURACY", 0, 0]]);
    expect(value(wang)).toBe("noBasis");
  });

  it("[INP11] weights shares that are out of nothing by their n", () => {
    const { wang } = measured("COMPLIANCE", [
      ["王芳", "2025-03", "COMPLIANCE", 0.99, "", 100],
      ["王芳", "2025-03", "COMPLIANCE", 0.5, "", 10],
    ]);
    expect(value(wang)).toBeCloseTo(0.945454545, 9);
  });

  it("[INP12] grows against the same period a year before (V073)", () => {
    const growth = (...rows: Row[]) => value(measured("COSTGROWTH", rows).team);
    const now = ["公司", "2025-03", "COSTGROWTH", 103];
    expect(growth(now, ["公司", "2024-03", "COSTGROWTH", 100])).toBe(0.03);
    expect(growth(["公司", "2025-03", "COSTGROWTH", 103, 100])).toBe(0.03);
    expect(growth(now, ["公司", "2024-03", "COSTGROWTH", 0])).toBe("noBasis");
    expect(growth(now, ["公司", "2025-02", "COSTGROWTH", 100])).toBe("noBasis");
    expect(growth(["公司", "2024-03", "COSTGROWTH", 100])).toBe("notEntered");
  });

  it("[INP12] compares a quarter only with the same months", () => {
    const month = (period: string, amount: number) => ["公司", period, "COSTGROWTH", amount];
    const quarter = ["2025-01", "2025-02", "2025-03"].map((period) => month(period, 110));
    const before = ["2024-01", "2024-02", "2024-03"].map((period) => month(period, 100));
    const team = (rows: Row[]) => value(measured("COSTGROWTH", rows, "2025Q1").team);
    expect(team([...quarter, ...before])).toBeCloseTo(0.1, 12);
    expect(team([...quarter, ...before.slice(1)])).toBe("noBasis");
  });

  it("[INP13] averages amounts", () => {
    const { team } = measured("CLV", [
      ["公司", "2025-03", "CLV", 1_000, "", 3],
      ["公司", "2025-03", "CLV", 2_000, "", 1],
    ]);
    expect(value(team)).toBe(1_250);
  });

  it("[INP2] counts what lies within the period, and nothing longer", () => {
    const rows = [
      ["王芳", "2025-02", "QASCORE", 80],
      ["王芳", "2025-03", "QASCORE", 90],
      ["王芳", "2025Q1", "QASCORE", 60],
    ];
    expect(value(measured("QASCORE", rows, "2025-03").wang)).toBe(90);
    expect(value(measured("QASCORE", rows, "2025Q1").wang)).toBeCloseTo(230 / 3, 12);
    expect(value(measured("QASCORE", rows, "2025-04").wang)).toBe("notEntered");
  });

  it("[INP3] finds agents regardless of width and spaces", () => {
    const { wang } = measured("QASCORE", [["　王芳 ", "2025-03", "QASCORE", 88]]);
    expect(value(wang)).toBe(88);
  });

  it("[INP4] is told of no person where it is the company's", () => {
    const { wang, team } = measured("REPURCHASE", [["公司", "2025-03", "REPURCHASE", 65, 100]]);
    expect(value(wang)).toBe("notForAgents");
    expect(value(team)).toBe(0.65);
  });

  it("[INP14] takes for the team what was entered for it, else everybody's rows", () => {
    const rows: Row[] = [
      ["王芳", "2025-03", "COMPLIANCE", 8, 10],
      ["李娜", "2025-03", "COMPLIANCE", 9, 10],
    ];
    expect(value(measured("COMPLIANCE", rows).team)).toBe(0.85);
    const team: Row = ["团队", "2025-03", "COMPLIANCE", 95, 100];
    expect(value(measured("COMPLIANCE", [...rows, team]).team)).toBe(0.95);
    const company: Row = ["公司", "2025-03", "REPAIRCOST", 5, 100];
    expect(value(measured("REPAIRCOST", [company]).team)).toBe(0.05);
  });

  it("[INP15] is the sheet's where nobody entered any, and never a mixture", () => {
    const sheet = [
      { agent: "王芳", createdAt: "2025-03-05", resolvedAt: "2025-03-06", qaScore: 70 },
      { agent: "李娜", createdAt: "2025-03-05", resolvedAt: "2025-03-06", qaScore: 80 },
    ];
    const fromSheet = measured("QASCORE", [], "2025-03", sheet);
    expect([value(fromSheet.wang), value(fromSheet.li)]).toEqual([70, 80]);
    const entered = measured("QASCORE", [["王芳", "2025-03", "QASCORE", 90]], "2025-03", sheet);
    expect([value(entered.wang), value(entered.li)]).toEqual([90, "notEntered"]);
    expect(entered.note).toMatchObject({ entered: true });
    expect(value(measured("QASCORE", []).wang)).toBe("notEntered");
  });

  it("[INP10] [INP11] does not depend on the order of rows, and lies between its values", () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (given) => {
        const rows = given.map(([points, count]) => [
          "王芳",
          "2025-03",
          "QASCORE",
          points,
          100,
          count,
        ]);
        const forth = value(measured("QASCORE", rows).wang) as number;
        const back = value(measured("QASCORE", [...rows].reverse()).wang) as number;
        expect(back).toBeCloseTo(forth, 9);
        const points = given.map(([point]) => point);
        expect(forth).toBeGreaterThanOrEqual(Math.min(...points) - 1e-9);
        expect(forth).toBeLessThanOrEqual(Math.max(...points) + 1e-9);
      }),
    );
  });
});
