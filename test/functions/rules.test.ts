import { ruleKinds } from "../../src/engine";
import { nearestKind } from "../../src/functions/arguments/nearestKind";
import { sayProblem } from "../../src/functions/sayProblem";
import { ruleHeader } from "../../src/locales/rules";
import { call, problem, rows } from "./call";
import { header, row, sheet } from "./tickets";

/** Five of ten rated 4, five rated 5. */
const fours = [
  header,
  ...Array.from({ length: 10 }, (_, at) => row(at, "Ann", at + 1, 2, at < 5 ? 4 : 5)),
];
const strict = [["satisfiedFrom", 5]];
const metrics = [
  ["编号", "中文名称", "算法", "计入条件", "方向", "最少样本"],
  ["TOP", "满分评价", "占比", "满意度=5", "越高越好", 1],
];
const people = [
  ["姓名", "客服"],
  ["Bob", "Ann"],
];
const profile = [
  ["维度", "指标", "权重", "目标"],
  ["满意", "CSAT", 60, "95%"],
  ["满意", "TOP", 40, "50%"],
];

describe("rules as ranges", () => {
  it("[FN14] settings may be two columns without a header", () => {
    expect(call("CSAT", fours, "Ann", null, strict.slice(1))).toEqual([[1]]);
    expect(call("CSAT", fours, "Ann", null, [strict])).toEqual([[0.5]]);
    expect(call("CSAT", fours, "Ann", null, [[["设置", "值"], ...strict]])).toEqual([[0.5]]);
  });

  it.each([[null], [undefined], [[]], [[[[null]]]], [[[["", ""]]]]])(
    "[FN14] %j is no rule at all",
    (none) => expect(call("CSAT", fours, "Ann", null, none)).toEqual([[1]]),
  );

  it("[FN14] merge people, under either name", () => {
    for (const name of ["Ann", "Bob", " Ｂｏｂ "])
      expect(call("METRIC", sheet, "VOLUME", name, null, [people])).toEqual([[24]]);
  });

  it("[FN14] leave tickets out", () => {
    const exclusions = [
      ["原因", "列", "条件"],
      ["测试", "满意度", "<=4"],
    ];
    expect(call("METRIC", fours, "VOLUME", null, null, [exclusions])).toEqual([[5]]);
    expect(call("METRIC", fours, "VOLUME", null, null, [])).toEqual([[10]]);
  });

  it("[FN14] bring metrics of the user's own, by id and by name, and profiles that weigh them", () => {
    expect(call("METRIC", fours, "TOP", null, null, [metrics])).toEqual([[0.5]]);
    expect(call("METRIC", fours, "满分评价", null, null, [metrics])).toEqual([[0.5]]);
    expect(problem(call("METRIC", fours, "TOP"))).toMatchObject({ code: "metric" });
    expect(call("COMPOSITE", fours, profile, "Ann", null, [metrics])).toEqual([[100]]);
  });

  it("[FN14] several tables in any order", () => {
    for (const tables of [
      [strict, metrics],
      [metrics, strict],
    ])
      expect(call("COMPOSITE", fours, profile, "Ann", null, tables)).toEqual([
        [60 * (0.5 / 0.95) + 40],
      ]);
  });

  it("[FN14] tiers of the workbook stand on the scorecard of a month", () => {
    const tiers = [
      ["等级", "下限"],
      ["金牌", 90],
      ["普通", 0],
    ];
    const [head, ...lines] = rows(call("SCORECARD", sheet, "regular", "2025-03", "zh", [tiers]));
    const at = head!.indexOf("等级");
    expect(lines.map((line) => line[at])).toEqual(
      expect.arrayContaining([expect.stringMatching(/金牌|普通/)]),
    );
  });

  it("[FN8] weigh people by their roles and the month's phase", () => {
    const phases = [
      ["开始日期", "结束日期", "方案"],
      ["2025-03-01", "2025-03-31", "launch"],
    ];
    expect(call("COMPOSITE", sheet, "phase", "Ann", "2025-03", [phases])).toEqual(
      call("COMPOSITE", sheet, "launch", "Ann", "2025-03"),
    );
    expect(problem(call("COMPOSITE", sheet, "phase", "Ann", "2025-03"))).toMatchObject({
      code: "phase",
    });
  });

  describe("KPI_Profiles and a range of weights", () => {
    const weights = [
      ["维度", "指标", "权重", "目标"],
      ["满意", "CSAT", 30, "95%"],
      ["问题解决", "NPS", 20, 50],
    ];
    const head = ["方案", "缺失处理", "最低覆盖率", "权重合计"];
    const ours = ["Profile_Ours", "按零分", "50%", "按比例折算"];
    const theirs = ["Profile_Theirs", "归一化", "50%", "按比例折算"];
    const score = (range: unknown, ...tables: unknown[]) =>
      call("COMPOSITE", fours, range, "Ann", null, tables);

    it("[FN27] holds where it speaks of one profile", () => {
      expect(score(weights)).toMatchObject({ code: "profileTable" });
      expect(score(weights, [head, ours])).toEqual([[expect.closeTo(60)]]);
      expect(rows(call("PROFILE", "", null, [weights, [head, ours]]))[1]).toContain(60);
      expect(score(weights, [head, theirs])).toEqual([[100]]);
    });

    it("[FN27] is refused where it speaks of several and the range does not say which it is", () => {
      expect(score(weights, [head, ours, theirs])).toEqual({
        kind: "problem",
        code: "termsOfWhich",
        found: "Profile_Ours, Profile_Theirs",
      });
    });

    it.each(["Profile_Theirs", "theirs"])("[FN27] goes by the range's own column: %s", (name) => {
      const named = weights.map((line, at) => [...line, at === 0 ? "方案" : name]);
      expect(score(named, [head, ours, theirs])).toEqual([[100]]);
    });
  });

  it("[FN27] KPI_Profiles holds for a built-in profile, and for its table as PROFILE gives it", () => {
    const said = (name: string) => [
      [
        ["方案", "缺失处理", "最低覆盖率"],
        [name, "按零分", "10%"],
      ],
    ];
    const table = rows(call("PROFILE", "regular", "en"));
    const score = (profile: unknown, rules: unknown) =>
      call("COMPOSITE", fours, profile, "Ann", null, rules);
    const byName = score("regular", said("regular"));
    expect(byName).not.toEqual(score("regular", []));
    for (const name of ["regular", "常规运营期"]) {
      expect(score("常规运营期", said(name))).toEqual(byName);
      expect(score(table, said(name))).toEqual(byName);
    }
    expect(score(table, said("launch"))).toEqual(score("regular", []));
  });

  it("[FN8] names built-in profiles in either language", () => {
    expect(call("COMPOSITE", sheet, "常规运营期", "Ann", "2025-03")).toEqual(
      call("COMPOSITE", sheet, "regular", "Ann", "2025-03"),
    );
  });
});

describe("rules that cannot be used", () => {
  it("[FN14] a range that is none is refused with its headers", () => {
    expect(call("CSAT", fours, "Ann", null, [strict, [["a", "b", "c"]]])).toEqual({
      kind: "problem",
      code: "notRules",
      place: 2,
      found: "a, b, c",
    });
  });

  it("[FN14] a table that lacks a column is told by its kind, and by that column", () => {
    const lacking = metrics.map((line) => line.filter((_, at) => at !== 4));
    const answer = problem(call("METRIC", fours, "TOP", null, null, [strict, lacking]));
    expect(answer).toMatchObject({ code: "rulesLack", place: 2, missing: ["direction"] });
    expect(sayProblem(answer, "en")).toMatch(/second range looks like KPI_Metrics, .* “Direction”/);
    expect(sayProblem(answer, "zh-CN")).toContain("缺少列“方向”");
  });

  it.each(["zh-CN", "en"] as const)(
    "[FN14] no whole table is taken for a lacking one: %s",
    (of) => {
      for (const { table } of ruleKinds) {
        const headed = (columns: typeof table.columns) => [
          columns.map(({ key }) => ruleHeader(table.name, key, of)),
        ];
        const least = table.columns.filter(({ required }) => required);
        expect([table.name, nearestKind(headed(table.columns))]).toEqual([table.name, null]);
        expect([table.name, nearestKind(headed(least))]).toEqual([table.name, null]);
      }
    },
  );

  it("[FN14] a lost reference is told as such", () => {
    expect(call("CSAT", fours, "Ann", null, [[[{ code: "#REF!" }]]])).toMatchObject({
      code: "noRules",
      place: 1,
      found: "#REF!",
    });
  });

  it("[FN14] a second table of a kind is refused, not one of the two picked", () => {
    expect(call("CSAT", fours, "Ann", null, [strict, strict])).toMatchObject({
      code: "rulesTwice",
      found: "KPI_Settings",
    });
  });

  it("[FN15] an error is refused with its place, whatever is asked", () => {
    const wrong = [["satisfiedFrom", "often"]];
    for (const [id, ...args] of [
      ["CSAT", fours, "Ann", null],
      ["METRIC", fours, "FCR", "Ann", null],
      ["COMPOSITE", fours, "regular", "Ann", null],
      ["SCORECARD", fours, "regular", null, null],
      ["EXPLAIN", fours, "regular", "Ann", null, null],
      ["TREND", fours, "CSAT", null, null, null],
      ["INTERVAL", fours, "CSAT", null, null],
      ["DEFINE", "CSAT", null],
      ["PROFILE", "regular", null],
    ] as const)
      expect([id, call(id, ...args, [wrong])]).toMatchObject([
        id,
        {
          code: "rule",
          finding: { table: "KPI_Settings", row: 1, column: "value", found: "often" },
        },
      ]);
  });

  it("[FN15] COLUMNS and ISSUES answer all the same", () => {
    for (const id of ["COLUMNS", "ISSUES"])
      expect(call(id, fours, null, [[["satisfiedFrom", "often"]]])).toEqual(call(id, fours));
  });

  it("[FN15] a warning does not keep anybody from a number", () => {
    const weights = [
      ["Dimension", "Metric", "Weight", "Target"],
      ["Satisfaction", "CSAT", 95, 0.95],
      ["Problem solving", "FCR", 5, 0.8],
    ];
    expect(call("COMPOSITE", fours, weights, "Ann", null)).toEqual([[expect.any(Number)]]);
  });
});
