import fc from "fast-check";
import { extraHeaders } from "../../../../src/engine/metrics/custom/extraHeaders";
import { readMetrics } from "../../../../src/engine/metrics/custom/readMetrics";

type Cells = Readonly<Record<string, unknown>>;
const usual = {
  Id: "MINE",
  Kind: "rate",
  Direction: "up",
  Counted: "状态=已解决",
  Among: "渠道=电话",
};

function read(...rows: readonly Cells[]) {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return readMetrics([headers, ...rows.map((row) => headers.map((header) => row[header] ?? ""))]);
}
const codes = (row: Cells) => read({ ...usual, ...row }).findings.map(({ code }) => code);
const measureOf = (row: Cells) => read({ ...usual, ...row }).metrics[0]?.measure;

describe("a table of the user's own metrics", () => {
  it("[CUS1] becomes metrics like any other", () => {
    const { metrics, findings } = readMetrics([
      ["编号", "中文名称", "算法", "计入条件", "统计范围", "方向", "最少样本", "归月依据"],
      [
        "二线率",
        "二线解决率",
        "占比",
        "服务级别=二线*",
        "状态=已解决|已关闭",
        "越低越好",
        20,
        "解决时间",
      ],
    ]);
    expect(findings).toEqual([]);
    expect(metrics).toEqual([
      {
        id: "二线率",
        names: { "zh-CN": "二线解决率", en: "二线解决率" },
        unit: "share",
        direction: "down",
        clock: "resolved",
        minimum: 20,
        measure: {
          kind: "rate",
          among: {
            kind: "matches",
            column: { field: "status" },
            criterion: {
              kind: "anyOf",
              criteria: [
                { kind: "compare", relation: "=", operand: "已解决" },
                { kind: "compare", relation: "=", operand: "已关闭" },
              ],
            },
          },
          counting: {
            kind: "matches",
            column: { field: "level" },
            criterion: { kind: "compare", relation: "=", operand: "二线*" },
          },
        },
        daily: [metrics[0]?.measure],
      },
    ]);
  });

  it("[CUS1] asks for a direction", () => {
    expect(codes({ Direction: "" })).toEqual(["cell.blank"]);
    expect(codes({ Direction: "sideways" })).toEqual(["cell.unknownWord"]);
  });

  it("[CUS2] takes several conditions, on lines or between semicolons", () => {
    for (const text of [
      '状态="已解决"; 满意度>=4',
      "状态=已解决；满意度≥4",
      "状态=已解决\n满意度>=4",
    ])
      expect(measureOf({ Counted: text })).toMatchObject({
        counting: {
          kind: "and",
          conditions: [{ column: { field: "status" } }, { column: { field: "rating" } }],
        },
      });
    expect(measureOf({ Counted: "是否投诉" })).toMatchObject({
      counting: { column: { field: "complaint" }, criterion: { relation: "=", operand: true } },
    });
    expect(codes({ Counted: "状态" })).toEqual(["metric.noCriterion"]);
    expect(codes({ Counted: "=已解决" })).toEqual(["metric.noColumn"]);
  });

  it("[CUS3] means a field by its name, and the sheet's own column in brackets", () => {
    const columnOf = (name: string) => {
      const measure = measureOf({ Counted: `${name}=1` });
      return measure?.kind === "rate" && measure.counting.kind === "matches"
        ? measure.counting.column
        : null;
    };
    expect(columnOf("Reopens")).toEqual({ field: "reopens" });
    expect(columnOf("重开次数")).toEqual({ field: "reopens" });
    expect(columnOf("reopens")).toEqual({ field: "reopens" });
    expect(columnOf("[重开次数]")).toEqual({ header: "重开次数" });
    expect(columnOf("门店等级")).toEqual({ header: "门店等级" });
    expect(columnOf("[a=b; c]")).toEqual({ header: "a=b; c" });
    expect(columnOf("无效")).toEqual({ header: "无效" });
  });

  it("[CUS3] tells which headers of the sheet's own it needs", () => {
    const { metrics } = read(
      { ...usual, Counted: "门店等级=A; 状态=已解决" },
      { ...usual, Id: "OTHER", Kind: "mean", "Of column": "[返利]", Counted: "" },
    );
    expect(extraHeaders(metrics)).toEqual(["门店等级", "返利"]);
  });

  it.each([
    ["首次响应时长<=30", "a duration without a unit"],
    ["30秒应答率>=95", "a share above the whole"],
    ["满意度>=8", "more than the best rating"],
    ["服务成本>=便宜", "a word for a number"],
    ["状态>=已解决", "an order of words"],
    ["是否升级=大概", "neither yes nor no"],
    ["创建时间>=4", "a number for a date"],
    ["状态=已解决; 满意度=10", "one wrong of two"],
  ])("[CUS5] refuses %s: %s", (text) => {
    expect(codes({ Counted: text })).toEqual(["metric.criterionMisfit"]);
  });

  it("[CUS5] puts what is compared into the field's terms", () => {
    const operandOf = (text: string) => {
      const measure = measureOf({ Counted: text });
      return measure?.kind === "rate" && measure.counting.kind === "matches"
        ? measure.counting.criterion
        : null;
    };
    expect(operandOf("首次响应时长<=30秒")).toMatchObject({ operand: 0.5 });
    expect(operandOf("解决时长<=24h")).toMatchObject({ operand: 1_440 });
    expect(operandOf("满意度=满意")).toMatchObject({ operand: 4 });
    expect(operandOf("是否升级<>是")).toMatchObject({ relation: "<>", operand: true });
    expect(operandOf("30秒应答率>=95%")).toMatchObject({ operand: 0.95 });
    expect(operandOf("创建时间>=2025-03-01")).toMatchObject({ operand: 45_717 });
  });

  it("[CUS6] reads percentiles in each of their spellings", () => {
    for (const p of [90, 0.9, "90%"])
      expect(
        measureOf({ Kind: "percentile", "Of column": "解决时长", Percentile: p, Counted: "" }),
      ).toMatchObject({ kind: "quantile", p: 0.9 });
    for (const p of [0, 1, 100])
      expect(codes({ Kind: "percentile", "Of column": "解决时长", Percentile: p })).toContain(
        "cell.outsideRange",
      );
    expect(codes({ Kind: "percentile", "Of column": "解决时长" })).toContain("cell.blank");
    expect(codes({ Kind: "percentile", "Of column": "解决时长", Percentile: 150 })).toContain(
      "cell.outsideRange",
    );
  });

  it("[CUS6] needs what is counted, and a column of numbers", () => {
    expect(codes({ Counted: "" })).toEqual(["cell.blank"]);
    expect(codes({ Kind: "mean", Counted: "" })).toEqual(["cell.blank"]);
    expect(codes({ Kind: "mean", "Of column": "状态" })).toEqual(["metric.notANumberColumn"]);
    expect(codes({ Kind: "mean", "Of column": "创建时间" })).toEqual(["metric.notANumberColumn"]);
  });

  it("[CUS7] needs both sides of a ratio", () => {
    expect(codes({ Kind: "ratio", "Of column": "服务成本" })).toEqual(["cell.blank"]);
    expect(codes({ Kind: "ratio", Counted: "", Per: "工单" })).toEqual(["metric.noDividend"]);
    expect(
      measureOf({ Kind: "ratio", Counted: "", "Of column": "服务成本", Per: "销售收入" }),
    ).toMatchObject({ kind: "ratioOfSums", of: { field: "cost" }, by: { field: "revenue" } });
    expect(measureOf({ Kind: "ratio", Per: "天" })).toMatchObject({
      of: { kind: "count" },
      per: { kind: "activeDays" },
    });
  });

  it("[CUS8] has the unit of what is measured, or says why not", () => {
    const unitOf = (row: Cells) => read({ ...usual, ...row }).metrics[0]?.unit;
    expect(unitOf({})).toBe("share");
    expect(unitOf({ Kind: "mean", "Of column": "处理时长" })).toBe("minutes");
    expect(unitOf({ Kind: "mean", "Of column": "处理时长", Unit: "小时" })).toBe("hours");
    expect(unitOf({ Kind: "mean", "Of column": "服务成本", Unit: "元" })).toBe("money");
    expect(codes({ Kind: "mean", "Of column": "处理时长", Unit: "元" })).toContain(
      "metric.unitMisfit",
    );
    expect(codes({ Unit: "分钟" })).toEqual(["metric.unitMisfit"]);
  });

  it("[CUS9] has an id of its own", () => {
    expect(codes({ Id: "fcr" })).toEqual(["metric.builtIn"]);
    expect(codes({ Id: "has space" })).toEqual(["metric.badId"]);
    expect(codes({ Id: "=1+1" })).toEqual(["metric.badId"]);
    const { metrics, findings } = read(usual, { ...usual, Id: "mine", Direction: "down" });
    expect(metrics.map(({ direction }) => direction)).toEqual(["up"]);
    expect(findings).toMatchObject([{ code: "metric.twice", row: 2 }]);
  });

  it("[CUS12] points out what the kind has no use for", () => {
    expect(codes({ Per: "天" })).toEqual(["metric.unusedCell"]);
    expect(codes({ Among: "" })).toEqual(["metric.wholeSheet"]);
    expect(measureOf({ Among: "" })).toMatchObject({ kind: "rate" });
  });

  it("[CUS1] never throws, and gives no metric of what it reports as an error", () => {
    const piece = fc.constantFrom(
      "状态",
      "满意度",
      "=",
      ">=",
      "<>",
      ";",
      "|",
      "[",
      "]",
      '"',
      "4",
      "是",
      "",
    );
    const text = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(""));
    const kind = fc.constantFrom("rate", "count", "mean", "ratio", "percentile", "nonsense");
    fc.assert(
      fc.property(kind, text, text, text, (Kind, Counted, Among, Of) => {
        const { metrics, findings } = read({ ...usual, Kind, Counted, Among, "Of column": Of });
        const hasError = findings.some(({ severity }) => severity === "error");
        expect(metrics.length).toBe(hasError ? 0 : 1);
      }),
    );
  });
});
