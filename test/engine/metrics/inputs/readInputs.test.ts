import fc from "fast-check";
import { readInputs } from "../../../../src/engine/metrics/inputs/readInputs";

const header = ["Agent", "Period", "Metric", "Value", "Out of", "n", "Rater", "Date"];
type Row = readonly [
  agent: unknown,
  period: unknown,
  metric: unknown,
  value: unknown,
  ...unknown[],
];
const read = (...rows: readonly Row[]) => readInputs([header, ...rows]);
const codes = (...rows: readonly Row[]) => read(...rows).findings.map(({ code }) => code);
const values = (...rows: readonly Row[]) => read(...rows).inputs.map(({ value }) => value);

describe("a table of values that people entered", () => {
  it("[INP1] is read under headers of either language, with metrics by id or name", () => {
    const { inputs, findings } = readInputs([
      ["客服", "考核期", "指标", "数值", "满分", "样本数", "评分人", "日期"],
      ["王芳", "2025-03", "质检评分", 42, 48, "", "李雷", 45_740],
      ["王芳", "2025-03", "qascore", 90, "", 3, "", ""],
    ]);
    expect(findings).toEqual([]);
    expect(inputs).toMatchObject([
      { metric: "QASCORE", whose: { agent: "王芳" }, value: 42, outOf: 48, n: null, rater: "李雷" },
      { metric: "QASCORE", value: 90, outOf: null, n: 3 },
    ]);
  });

  it.each([
    ["2025-03", "2025-03", 45_717, 45_748],
    [45_725, "2025-03", 45_717, 45_748],
    ["2025年3月", "2025-03", 45_717, 45_748],
    [202_503, "2025-03", 45_717, 45_748],
    ["2025Q1", "2025Q1", 45_658, 45_748],
    ["2025年第一季度", "2025Q1", 45_658, 45_748],
    ["Q4 2024", "2024Q4", 45_566, 45_658],
    ["2024下半年", "2024H2", 45_474, 45_658],
    ["2025", "2025", 45_658, 46_023],
    [2025, "2025", 45_658, 46_023],
  ])("[INP2] reads the period %s as %s", (period, label, from, to) => {
    const { inputs } = read(["A", period, "QASCORE", 90]);
    expect(inputs[0]?.span).toEqual({ label, from, to });
  });

  it("[INP2] goes by the date where there is no period, and asks for one of them", () => {
    const dated = read(["A", "", "QASCORE", 90, "", "", "", 45_740.6]);
    expect(dated.inputs[0]?.span).toEqual({ label: "2025-03-24", from: 45_740, to: 45_741 });
    expect(codes(["A", "", "QASCORE", 90])).toEqual(["input.noPeriod"]);
    expect(codes(["A", "上月", "QASCORE", 90])).toEqual(["input.unknownPeriod"]);
  });

  it("[INP3] takes a blank agent, 团队 and 公司 for everybody together", () => {
    const levels = (agent: string, metric: string) =>
      read([agent, "2025-03", metric, 0.5]).inputs.map(({ whose }) => whose.level);
    expect(levels("", "COMPLIANCE")).toEqual(["team"]);
    expect(levels("团队", "INTERVENTION")).toEqual(["team"]);
    expect(levels("Company", "REPURCHASE")).toEqual(["company"]);
    expect(levels("", "REPURCHASE")).toEqual(["company"]);
  });

  it("[INP4] never attributes to a person what is the company's", () => {
    expect(codes(["王芳", "2025", "REPURCHASE", 0.4])).toEqual(["input.wrongLevel"]);
    expect(codes(["公司", "2025", "QASCORE", 90])).toEqual(["input.wrongLevel"]);
    expect(values(["王芳", "2025", "REPURCHASE", 0.4])).toEqual([]);
  });

  it("[INP1] refuses what is no metric, and what tickets tell", () => {
    expect(codes(["A", "2025-03", "QUALITY?", 90])).toEqual(["input.unknownMetric"]);
    expect(codes(["A", "2025-03", "FCR", 0.9])).toEqual(["input.notEntered"]);
    expect(codes(["A", "2025-03", "QASCORE", "good"])).toEqual(["cell.notANumber"]);
    expect(codes(["A", "2025-03", "QASCORE", ""])).toEqual(["cell.blank"]);
  });

  it("[INP5] brings shares to one scale, and refuses what could be on either", () => {
    expect(values(["A", "2025-03", "COMPLIANCE", 0.98], ["B", "2025-03", "COMPLIANCE", 1])).toEqual(
      [0.98, 1],
    );
    expect(values(["A", "2025-03", "COMPLIANCE", 98], ["B", "2025-03", "COMPLIANCE", 95])).toEqual([
      0.98, 0.95,
    ]);
    const mixed = read(["A", "2025-03", "COMPLIANCE", 98], ["B", "2025-03", "COMPLIANCE", 1]);
    expect(mixed.inputs.map(({ value }) => value)).toEqual([0.98]);
    expect(mixed.findings).toMatchObject([{ code: "input.scaleUnclear", row: 2, found: "1" }]);
    expect(
      values(["A", "2025-03", "COMPLIANCE", 98], ["B", "2025-03", "COMPLIANCE", "1%"]),
    ).toEqual([0.98, 0.01]);
    expect(values(["A", "2025-03", "COMPLIANCE", 120])).toEqual([]);
    expect(values(["A", "2025-03", "UTILISATION", 1.05])).toEqual([1.05]);
    expect(values(["A", "2025-03", "UTILISATION", 105])).toEqual([1.05]);
  });

  it("[INP6] takes points as out of 100, and asks where the scale is another", () => {
    expect(values(["A", "2025-03", "QASCORE", 85], ["B", "2025-03", "QASCORE", 0])).toEqual([
      85, 0,
    ]);
    expect(codes(["A", "2025-03", "SUPERVISOR", 4], ["B", "2025-03", "SUPERVISOR", 5])).toEqual([
      "input.scaleUnclear",
      "input.scaleUnclear",
    ]);
    expect(codes(["A", "2025-03", "QASCORE", 0.85], ["B", "2025-03", "QASCORE", 90])).toEqual([
      "input.scaleUnclear",
    ]);
    expect(values(["A", "2025-03", "QASCORE", "85%"])).toEqual([85]);
    expect(codes(["A", "2025-03", "QASCORE", 850])).toEqual(["input.scaleUnclear"]);
    expect(values(["A", "2025-03", "SUPERVISOR", 4, 5])).toEqual([4]);
  });

  it("[INP7] refuses more than the whole", () => {
    expect(codes(["A", "2025-03", "QASCORE", 49, 48])).toEqual(["input.moreThanWhole"]);
    expect(codes(["A", "2025-03", "ACCURACY", 21, 20])).toEqual(["input.moreThanWhole"]);
    expect(codes(["", "2025-03", "BUDGET", 120_000, 100_000])).toEqual([]);
    expect(codes(["公司", "2025-03", "MARGIN", -1_000, 50_000])).toEqual([]);
  });

  it("[INP8] does not let anybody rate himself", () => {
    expect(codes(["王芳", "2025-03", "SUPERVISOR", 100, "", "", " 王芳"])).toEqual([
      "input.selfRated",
    ]);
    expect(codes(["王芳", "2025-03", "SUPERVISOR", 100, "", "", "李雷"])).toEqual([]);
  });

  it("[INP9] points out a row that stands there twice, and counts it", () => {
    const row: Row = ["A", "2025-03", "QASCORE", 90, "", "", "李雷", 45_740];
    expect(read(row, row)).toMatchObject({
      inputs: [{ value: 90 }, { value: 90 }],
      findings: [{ code: "input.twin", severity: "warning", row: 2, found: "1" }],
    });
  });

  it("[INP17] points out a name that no ticket has", () => {
    const cells = [header, ["王芳 ", "2025-03", "QASCORE", 90], ["王方", "2025-03", "QASCORE", 90]];
    expect(readInputs(cells, undefined, ["王芳"])).toMatchObject({
      inputs: [{ value: 90 }, { value: 90 }],
      findings: [{ code: "input.stranger", severity: "warning", row: 2, found: "王方" }],
    });
    expect(readInputs(cells).findings).toEqual([]);
  });

  it("[INP5] [INP6] never gives a value outside its metric's scale, whatever stands in the cells", () => {
    const cell = fc.oneof(
      fc.double(),
      fc.integer({ min: -5, max: 300 }),
      fc.string(),
      fc.constant(""),
    );
    const metric = fc.constantFrom("QASCORE", "COMPLIANCE", "ACCURACY");
    fc.assert(
      fc.property(fc.array(fc.tuple(metric, cell, cell), { maxLength: 8 }), (rows) => {
        for (const { value, outOf, metric: id } of read(
          ...rows.map(([id, value, outOf]): Row => ["A", "2025-03", id, value, outOf]),
        ).inputs) {
          const share = outOf === null ? value : outOf === 0 ? 0 : value / outOf;
          const most = outOf === null && id === "QASCORE" ? 100 : 1;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
