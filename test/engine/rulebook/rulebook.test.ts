import {
  chosenProfiles,
  hasErrors,
  measureMonth,
  monthRequest,
  parsePeriod,
  readOptionsOf,
  readRulebook,
  readTickets,
  scoreBy,
  type Cells,
} from "../../../src/engine";
import { ticketSheet } from "../../support/ticketSheet";

const profile: Cells = [
  ["维度", "指标", "权重", "目标"],
  ["满意", "CSAT", 60, "95%"],
  ["解决", "FCR", 40, "80%"],
];
const agents: Cells = [
  ["姓名", "客服", "岗位", "缓冲期"],
  ["Ann", "Ann", "售后", "否"],
  ["ann", "Ann", "售后", "否"],
  ["Bob", "Bob", "售前", "是"],
];
/** Twelve tickets each on one day early in March; Bob's customers are not satisfied. */
const sheet = ticketSheet([
  ...Array.from({ length: 6 }, () => ({ agent: "Ann", day: 3, rating: 5 })),
  ...Array.from({ length: 6 }, () => ({ agent: "ann", day: 3, rating: 5 })),
  ...Array.from({ length: 12 }, (_, index) => ({
    agent: "Bob",
    day: 3,
    rating: index < 6 ? 5 : 1,
  })),
  { agent: "Ann", day: 31 },
]);
const month = parsePeriod("2025-03");

function score(
  tables: Readonly<Record<string, Cells>>,
  choice = "Profile_Ours",
  cells: Cells = sheet,
) {
  const { rulebook, findings } = readRulebook(new Map(Object.entries(tables)));
  const read = readTickets(cells, readOptionsOf(rulebook));
  if (read.kind !== "read") throw new Error("the sheet of a test must be readable");
  const measures = measureMonth(read, monthRequest(rulebook, month));
  return { rulebook, findings, scored: scoreBy(rulebook, measures, choice) };
}

function reportOf(tables: Readonly<Record<string, Cells>>, choice?: string) {
  const { scored } = score(tables, choice);
  if (scored.kind !== "scored") throw new Error("the month of a test must be scored");
  return scored;
}

describe("the rules of a workbook", () => {
  it("[RB1] merge people, weigh and settle as its tables say", () => {
    const { report, settlement } = reportOf({
      Profile_Ours: profile,
      KPI_Agents: agents,
      Tiers_Ours: [
        ["等级", "下限"],
        ["金牌", 90],
        ["普通", 0],
      ],
      KPI_Salaries: [
        ["客服", "工资总额"],
        ["Ann", 10_000],
        ["Bob", 10_000],
      ],
    });
    expect(report.agents.map(({ agent, tier }) => [agent, tier])).toEqual([
      ["Ann", "金牌"],
      ["Bob", "普通"],
    ]);
    expect(settlement?.people.map(({ agent, inBuffer }) => [agent, inBuffer])).toEqual([
      ["Ann", false],
      ["Bob", true],
    ]);
    // Full marks: 70 % of the salary and all of the other 30 %, in cents.
    expect(settlement?.people[0]?.pay).toMatchObject({ performance: 300_000, total: 1_000_000 });
  });

  it("[RD166] [RD167] [RD164] have tickets read as the settings and the rating words say", () => {
    const settings = [
      ["设置", "值"],
      ["每行代表", "一名客服一天或一个月"],
      ["日期系统", 1904],
    ];
    const words = [
      ["评价用语", "分值"],
      ["基本满意", 4],
    ];
    const { rulebook, findings } = readRulebook(
      new Map<string, Cells>([
        ["KPI_Settings", settings],
        ["KPI_RatingWords", words],
      ]),
    );
    expect(findings).toEqual([]);
    expect(readOptionsOf(rulebook)).toMatchObject({
      grain: "agentDay",
      date1904: true,
      ratingWords: new Map([["基本满意", 4]]),
    });
    expect(readOptionsOf(readRulebook(new Map()).rulebook)).not.toHaveProperty("grain");
  });

  it("[RB1] are the usual ones where there is no table", () => {
    const { report } = reportOf({}, "regular");
    expect(report.agents.map(({ agent }) => agent)).toContain("ann");
    expect(report.profile.id).toBe("regular");
  });

  it("[RB2] are all told when they are wrong", () => {
    const { findings } = score({
      Profile_Ours: profile,
      KPI_Settings: [
        ["设置", "值"],
        ["asOf", "很久"],
      ],
    });
    expect(hasErrors(findings)).toBe(true);
    expect(findings[0]).toMatchObject({ table: "KPI_Settings", row: 1, found: "很久" });
  });

  it("[RB3] let a table stand in for the built-in profile of its name", () => {
    const { report } = reportOf({ regular: profile }, "regular");
    expect(report.profile.dimensions.map(({ id }) => id)).toEqual(["满意", "解决"]);
  });

  it("[RB4] measure by the targets of the month's phase", () => {
    const { rulebook } = readRulebook(
      new Map<string, Cells>([
        [
          "KPI_Phases",
          [
            ["开始日期", "结束日期", "阶段", "方案"],
            [45_717, 45_747, "大促", "regular"],
          ],
        ],
      ]),
    );
    expect(monthRequest(rulebook, month).settings?.phase).toBe("promotion");
    expect(monthRequest(rulebook, parsePeriod("2025-05")).settings?.phase).toBe("");
  });

  it("[RB5] give every role its part of the profile, and others none", () => {
    const byRole: Cells = [
      ["维度", "指标", "权重", "目标", "岗位"],
      ["满意", "CSAT", 100, "95%", "售后"],
      ["解决", "FCR", 100, "80%", "售前"],
    ];
    const { report } = reportOf({ Profile_Ours: byRole, KPI_Agents: agents });
    const weighed = report.agents.map(({ agent, dimensions }) => [
      agent,
      dimensions.flatMap(({ metrics }) => metrics.map(({ metric }) => metric)),
    ]);
    expect(Object.fromEntries(weighed)).toEqual({ Ann: ["CSAT"], Bob: ["FCR"] });
  });

  it("[RB5] follow the table of phases where that is chosen", () => {
    const tables = {
      Profile_Ours: profile,
      KPI_Phases: [
        ["开始日期", "结束日期", "方案"],
        [45_717, 45_747, "Profile_Ours"],
      ],
    };
    expect(reportOf(tables, "phase").report.profile.id).toBe("Profile_Ours");
    const { rulebook } = score(tables, "phase");
    expect(chosenProfiles(rulebook, "phase", parsePeriod("2025-06"))).toMatchObject({
      profile: null,
      findings: [{ code: "phase.none" }],
    });
    expect(chosenProfiles(rulebook, "nobody's", month).profile).toBeNull();
  });

  it("[RB6] rank people after red lines", () => {
    const { report, settlement } = reportOf({
      Profile_Ours: profile,
      KPI_RedLines: [
        ["红线", "指标", "要求", "限值", "影响", "封顶分"],
        ["满意底线", "CSAT", "不低于", "60%", "封顶", 50],
      ],
      KPI_Agents: agents,
    });
    const bob = report.agents.find(({ agent }) => agent === "Bob");
    expect(bob).toMatchObject({ composite: 50, rank: 2, tier: "improve" });
    expect(settlement?.people.find(({ agent }) => agent === "Bob")?.scored).toBeGreaterThan(50);
  });

  it("[RB6] do not settle all tickets together", () => {
    const { rulebook } = readRulebook(new Map());
    const read = readTickets(sheet);
    if (read.kind !== "read") throw new Error("the sheet of a test must be readable");
    const measures = measureMonth(read, monthRequest(rulebook, null));
    expect(scoreBy(rulebook, measures, "regular")).toMatchObject({ settlement: null });
  });

  it("[RB7] are told where they name what the month does not have", () => {
    const { findings } = reportOf({
      Profile_Ours: profile,
      KPI_Inputs: [
        ["客服", "月份", "指标", "数值", "n"],
        ["Bobb", "2025-03", "QASCORE", 90, 5],
        ["bob", "2025-03", "QASCORE", 90, 5],
      ],
      KPI_Settings: [
        ["设置", "值"],
        ["计时方式", "工作时间"],
      ],
      KPI_Holidays: [
        ["日期", "类型"],
        ["2024-10-01", "放假"],
      ],
    });
    expect(findings.map(({ code, severity, found }) => [code, severity, found])).toEqual([
      ["input.stranger", "warning", "Bobb"],
      ["calendar.yearMissing", "warning", "2025"],
    ]);
  });

  it("[RB7] are told of targets for channels by which no ticket came", () => {
    const byPhone = sheet.map((row, index) => [...row, index === 0 ? "渠道" : "电话"]);
    const targets = [
      ["目标", "渠道", "分钟"],
      ["首次响应", "电话", 5],
      ["首次响应", "电活", 5],
    ];
    const { scored } = score({ Profile_Ours: profile, KPI_Targets: targets }, undefined, byPhone);
    expect(scored.findings).toMatchObject([
      { code: "settings.targetOfNone", severity: "warning", found: "电活" },
    ]);
  });
});

describe("a score of the months before", () => {
  const terms: Cells = [
    ["方案", "缺失处理"],
    ["Profile_Ours", "沿用上期得分"],
  ];
  const unrated = ticketSheet(Array.from({ length: 12 }, () => ({ agent: "Ann", day: 3 })));
  const february: Cells = [
    ["考核期", "客服", "指标", "数值", "样本量", "得分"],
    ["2025-02", "Ann", "CSAT", 0.6, 30, 64],
    ["2025-02", "Bob", "CSAT", 0.9, 30, 94],
  ];
  const ann = (tables: Readonly<Record<string, Cells>>) => {
    const { scored } = score(
      { Profile_Ours: profile, KPI_Profiles: terms, ...tables },
      undefined,
      unrated,
    );
    if (scored.kind !== "scored") throw new Error("the month of a test must be scored");
    const [agent] = scored.report.agents;
    return agent!.dimensions[0]!.metrics[0]!;
  };

  it("[SC15] is carried where the month has none, and says from when", () => {
    expect(ann({ KPI_Scores: february })).toMatchObject({
      metric: "CSAT",
      score: null,
      counted: 64,
      carriedFrom: "2025-02",
    });
    expect(ann({}).counted).toBeNull();
  });
});

describe("who worked only part of the month", () => {
  const people = (...days: readonly unknown[][]): Cells => [
    ["姓名", "入职日期", "离职日期"],
    ...days,
  ];
  const satisfaction: Cells = [profile[0]!, ["满意", "CSAT", 100, "95%"]];
  const tickets = ticketSheet(
    ["Ann", "Bob"].flatMap((agent) =>
      Array.from({ length: 12 }, (_, index) => ({
        agent,
        day: 12,
        rating: agent === "Ann" || index < 6 ? 5 : 1,
      })),
    ),
  );
  const distribution: Cells = [
    ["称号", "方向", "比例", "最少人数"],
    ["五星", "前", 0.5, 1],
  ];
  const salaries: Cells = [
    ["客服", "工资总额"],
    ["Ann", 8000],
    ["Bob", 8000],
  ];
  const settled = (days: readonly unknown[][]) => {
    const tables = {
      Profile_Ours: satisfaction,
      KPI_Agents: people(...days),
      KPI_Distribution: distribution,
      KPI_Salaries: salaries,
    };
    const { scored } = score(tables, undefined, tickets);
    if (scored.kind !== "scored") throw new Error("the month of a test must be scored");
    return scored.settlement!;
  };
  const ann = (days: readonly unknown[][]) =>
    settled(days).people.find(({ agent }) => agent === "Ann")!;

  it("[RB8] is ranked, in no forced distribution, and told with pay that nobody prorated", () => {
    const { people, cuts, findings } = settled([["Ann", "2024-05-06", "2025-03-14"]]);
    expect(people.find(({ agent }) => agent === "Ann")).toMatchObject({
      rank: 1,
      partOfMonth: true,
      labels: [],
    });
    expect(cuts[0]!.people).toBe(1);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "settlement.partOfMonth", found: "Ann" }),
    );
  });

  it("[RB8] [DIST6] worked all of it from its first working day to its last", () => {
    // 1 March 2025 is a Saturday, 31 March a Monday.
    expect(ann([["Ann", "2025-03-03", "2025-03-31"]])).toMatchObject({
      partOfMonth: false,
      labels: ["五星"],
    });
    expect(ann([["Ann", "2025-03-04", ""]]).partOfMonth).toBe(true);
    expect(ann([["Ann", "", "2025-03-30"]]).partOfMonth).toBe(true);
    expect(ann([["Ann", "2025-02-10", "2025-04-02"]]).partOfMonth).toBe(false);
  });
});
