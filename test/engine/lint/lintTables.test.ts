import fc from "fast-check";
import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { applyMend, kindOf, lintTables, ruleKinds } from "../../../src/engine/lint";
import type { Cells } from "../../../src/engine/tickets/cells";
import { carelessTable } from "../../support/carelessTable";
import { findingSentence, ruleHeader } from "../../../src/locales/rules";

const lint = (tables: Record<string, unknown[][]>, sheet = {}) =>
  lintTables(new Map(Object.entries(tables)), sheet);
const codes = (tables: Record<string, unknown[][]>, sheet = {}) =>
  lint(tables, sheet).map(({ code }) => code);

const tiers = [
  ["等级", "下限", "上限"],
  ["优", 90, 100],
  ["良", 80, 89],
  ["待改进", "", 80],
];
const profile = [
  ["维度", "指标", "权重", "目标"],
  ["客户满意", "CSAT", "60%", "95%"],
  ["问题解决", "FCR", "40%", "80%"],
];

describe("kindOf", () => {
  const nameOf = (name: string, cells: Cells) => kindOf(name, cells)?.table.name ?? null;

  it("[LNT1] goes by the name, whatever its headers, then by the headers", () => {
    expect(nameOf("tiers_mine", [["nothing"]])).toBe("Tiers_");
    expect(nameOf("表1", tiers)).toBe("Tiers_");
    expect(nameOf("", profile)).toBe("Profile_");
    expect(nameOf("Tickets", [["客服", "创建时间", "状态"]])).toBeNull();
  });

  it("[LNT1] takes no list of people or scores for rules unless it is named so", () => {
    const scores = [["月份", "客服", "综合得分"]];
    expect(nameOf("成绩", scores)).toBeNull();
    expect(nameOf("KPI_History", scores)).toBe("KPI_History");
    expect(nameOf("", scores)).toBe("KPI_History");
  });

  it("[LNT1] takes no other table for rules because it has a name, a target or shifts", () => {
    expect(nameOf("商品", [["名称", "价格"]])).toBeNull();
    expect(nameOf("Tickets", [["Name", "Target", "Minutes", "Created"]])).toBeNull();
    expect(nameOf("排班", [["星期", "开始", "结束", "客服"]])).toBeNull();
    expect(nameOf("KPI_Curves", [["名称", "价格"]])).toBe("KPI_Curves");
  });

  it("[LNT1] tells pay from settings, which have the same headers, by what they name", () => {
    expect(
      nameOf("", [
        ["设置", "值"],
        ["基本工资占比", 0.7],
      ]),
    ).toBe("KPI_Pay");
    expect(
      nameOf("", [
        ["设置", "值"],
        ["satisfiedFrom", 4],
      ]),
    ).toBe("KPI_Settings");
    expect(nameOf("", [["设置", "值"]])).toBe("KPI_Settings");
  });

  it("[LNT1] knows every kind by the headers that it is written with", () => {
    for (const language of ["zh-CN", "en"] as const)
      for (const { table } of ruleKinds) {
        const header = table.columns.map(({ key }) => ruleHeader(table.name, key, language));
        expect([table.name, nameOf(table.name, [header])]).toEqual([table.name, table.name]);
      }
  });
});

describe("lintTables", () => {
  it("[LNT2] tells what is wrong with each table, errors first, by the table's own name", () => {
    const found = lint({ Tiers_Own: tiers, Profile_Own: [...profile, ["成本", "COST", "10%", 5]] });
    expect(found.map(({ table, code }) => [table, code])).toEqual([
      ["Profile_Own", "weights.total"],
      ["Tiers_Own", "tier.gap"],
    ]);
  });

  it("[LNT3] checks one table against the other", () => {
    const rewards = [
      ["奖励", "触发条件", "条件对象", "奖励类型", "数额"],
      ["奖金", "等级", "卓越", "奖金", 100],
    ];
    expect(codes({ KPI_Rewards: rewards })).toEqual(["reward.unknownTier"]);
    const named = tiers.map((row) => (row[0] === "优" ? ["卓越", 90, 100] : row));
    expect(codes({ KPI_Rewards: rewards, Tiers_Own: named })).toEqual(["tier.gap"]);
  });

  it("[LNT3] knows metrics that another table defines", () => {
    const lines = [
      ["红线", "对象", "要求", "限值"],
      ["慢回复", "OURSLOW", "不超过", "5%"],
    ];
    const metrics = [
      ["编号", "类型", "计入条件", "方向"],
      ["OURSLOW", "占比", "状态=已关闭", "越低越好"],
    ];
    expect(codes({ KPI_RedLines: lines })).toEqual(["redLine.unknownMetric"]);
    expect(codes({ KPI_RedLines: lines, KPI_Metrics: metrics })).not.toContain(
      "redLine.unknownMetric",
    );
  });

  it("[LNT4] warns of metrics that the tickets cannot tell", () => {
    const team = new Map([
      ["CSAT", notApplicable("missingColumn")],
      ["FCR", measured(0.8, 100)],
    ]);
    const found = lint({ Profile_Own: profile }, { team });
    expect(found.filter(({ code }) => code !== "weight.outsideRange")).toMatchObject([
      {
        code: "metric.notMeasurable",
        table: "Profile_Own",
        row: 1,
        column: "metric",
        about: "CSAT",
      },
    ]);
  });

  it("[LNT4] warns of a distribution for too few people (G-13)", () => {
    const distribution = [
      ["称号", "方向", "比例"],
      ["五星客服", "前", "20%"],
    ];
    expect(codes({ KPI_Distribution: distribution }, { people: 9 })).toEqual([
      "distribution.tooFewPeople",
    ]);
    expect(codes({ KPI_Distribution: distribution }, { people: 10 })).toEqual([]);
  });

  it("[LNT2] answers any cells with findings, each with a sentence in both languages", () => {
    fc.assert(
      fc.property(anyTable, ({ name, cells }) => {
        for (const finding of lintTables(new Map([[name, cells]]))) {
          expect(finding.table).toBe(name);
          for (const language of ["zh-CN", "en"] as const)
            expect(findingSentence(finding, language)).not.toMatch(
              new RegExp(`^${finding.code}|undefined|NaN`),
            );
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("tables beside one another", () => {
  const settings = (...rows: unknown[][]) => [["设置", "值"], ...rows];

  it("[LNT6] are an error where two are of one kind, in whatever order they stand", () => {
    const own = settings(["首响目标", 30]);
    const other = settings(["首响目标", 5]);
    expect(lint({ KPI_Settings: own, 设置二: other })).toMatchObject([
      { code: "table.twice", severity: "error", table: "设置二", expected: "KPI_Settings" },
    ]);
    expect(lint({ 设置二: other, KPI_Settings: own })).toMatchObject([
      { code: "table.twice", severity: "error", table: "KPI_Settings", expected: "设置二" },
    ]);
    expect(codes({ Profile_A: profile, Profile_B: profile })).not.toContain("table.twice");
  });

  it("[LNT3] [STG6] are settings that contradict each other, by the table's own name", () => {
    const cross = settings(["Satisfied from", 3], ["Dissatisfied up to", 3]);
    expect(lint({ KPI_Settings: cross })).toMatchObject([
      { code: "settings.ratingsCross", severity: "error", table: "KPI_Settings" },
    ]);
    const working = settings(["计时方式", "工作时间"]);
    expect(codes({ KPI_Settings: working })).toEqual(["settings.officeHours"]);
    const week = [
      ["星期", "开始", "结束"],
      ["周一至周五", "09:00", "18:00"],
    ];
    expect(codes({ KPI_Settings: working, KPI_Schedule: week })).toEqual([]);
  });

  it("[RT1] warn of two columns for the same thing that say different things", () => {
    const twice = (again: unknown) => [
      ["设置", "值", "Value"],
      ["首响目标", 30, again],
    ];
    expect(lint({ KPI_Settings: twice(5) })).toMatchObject([
      { code: "table.columnTwice", severity: "warning", found: "Value", expected: "值" },
    ]);
    expect([codes({ KPI_Settings: twice("") }), codes({ KPI_Settings: twice(30) })]).toEqual([
      [],
      [],
    ]);
  });

  it("[LNT7] are names that KPI_Agents merges, with the name that counts as the mend", () => {
    const people = [
      ["姓名", "计为"],
      ["小王", "王芳"],
    ];
    const entered = [
      ["客服", "月份", "指标", "数值", "n"],
      ["小王　", "2025-03", "QASCORE", 90, 5],
      ["王芳", "2025-03", "QASCORE", 95, 5],
    ];
    const history = [
      ["月份", "客服", "综合得分"],
      ["2025-02", "小王", 50],
    ];
    expect(lint({ KPI_Agents: people, KPI_Inputs: entered, KPI_History: history })).toMatchObject([
      {
        code: "agent.merged",
        severity: "error",
        table: "KPI_Inputs",
        row: 1,
        found: "小王",
        mend: [{ row: 1, column: "agent", value: "王芳" }],
      },
      { code: "agent.merged", severity: "warning", table: "KPI_History", row: 1 },
    ]);
  });

  it("[LNT8] are terms of a profile that is not there, and of scores that nobody keeps", () => {
    const terms = (name: string, missing: string) => [
      ["方案", "缺失处理"],
      [name, missing],
    ];
    const found = (name: string, missing: string) =>
      lint({ KPI_Profiles: terms(name, missing), Profile_Own: profile })
        .filter(({ table }) => table === "KPI_Profiles")
        .map(({ code, severity, row }) => [code, severity, row]);
    expect(found("Profile_Owm", "记零分")).toEqual([["profile.termsOfNone", "warning", 1]]);
    expect(found("profile_own", "沿用上期得分")).toEqual([
      ["profile.nothingToCarry", "warning", 1],
    ]);
    expect(found("Profile_Own", "记零分")).toEqual([]);
  });

  it("[LNT8] there is something to carry once a month was scored", () => {
    const scores = (score: unknown) => [
      ["考核期", "客服", "指标", "数值", "样本量", "得分"],
      ["2025-02", "王芳", "FCR", 0.8, 40, score],
    ];
    const carrying = [
      ["方案", "缺失处理"],
      ["Profile_Own", "沿用上期得分"],
    ];
    const found = (score: unknown) =>
      codes({
        KPI_Profiles: carrying,
        Profile_Own: profile,
        KPI_Scores: scores(score),
      });
    expect(found(null)).toContain("profile.nothingToCarry");
    expect(found(80)).not.toContain("profile.nothingToCarry");
  });
});

describe("applyMend", () => {
  const mended = (name: string, cells: unknown[][]) => {
    const [finding] = lintTables(new Map([[name, cells]]));
    const after = applyMend(name, cells, finding!.mend!, (column) =>
      ruleHeader(name, column, "en"),
    );
    return { code: finding!.code, after, left: after && codes({ [name]: after }) };
  };

  it("[LNT5] closes a gap between two tiers", () => {
    const { code, after, left } = mended("Tiers_Own", tiers);
    expect(code).toBe("tier.gap");
    expect(after![2]).toEqual(["良", 80, 90]);
    expect(left).toEqual([]);
    expect(tiers[2]).toEqual(["良", 80, 89]);
  });

  it("[LNT5] adds a column that is not there yet", () => {
    const cells = [
      ["Label", "End", "Share"],
      ["a", "top", 0.2],
    ];
    const mend = [{ row: 1, column: "minimumGroup", value: 10 }];
    expect(applyMend("KPI_Distribution", cells, mend, () => "Minimum group")).toEqual([
      ["Label", "End", "Share", "Minimum group"],
      ["a", "top", 0.2, 10],
    ]);
  });

  it("[LNT5] does nothing where the table has no such row or column, or holds no rules", () => {
    const mend = (row: number, column: string) => [{ row, column, value: 1 }];
    expect(applyMend("Tiers_Own", tiers, mend(9, "to"), String)).toBeNull();
    expect(applyMend("Tiers_Own", tiers, mend(1, "salary"), String)).toBeNull();
    expect(applyMend("Tickets", [["x"]], mend(1, "to"), String)).toBeNull();
  });

  it("[LNT5] ends every finding that offers one, whatever the table", () => {
    fc.assert(
      fc.property(anyTable, ({ name, cells }) => {
        const findings = lintTables(new Map([[name, cells]]));
        for (const { code, row, column, mend } of findings) {
          if (!mend) continue;
          const after = applyMend(name, cells, mend, (column) => column);
          if (after === null) throw new Error(`${name} ${code} is offered where it does not fit`);
          const left = lintTables(new Map([[name, after]]));
          expect(
            left.filter(
              (other) => other.code === code && other.row === row && other.column === column,
            ),
          ).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const anyTable = fc.constantFrom(...ruleKinds).chain(({ table }) => carelessTable(table));
