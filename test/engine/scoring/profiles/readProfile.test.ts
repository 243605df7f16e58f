import {
  attainment,
  readCurves,
  readProfile,
  readProfiles,
  readTerms,
  type Finding,
  type ProfileReading,
  type Scope,
} from "../../../../src/engine";

const header = ["维度", "指标", "权重", "目标"];
const table = (...rows: unknown[][]) => [header, ...rows];
const problems = (...rows: unknown[][]): readonly Finding[] => {
  const outcome = readProfile(table(...rows), "t");
  return outcome.kind === "refused" ? outcome.problems : [];
};
const weightsOf = (cells: unknown[][], reading?: ProfileReading, scope?: Scope) => {
  const outcome = readProfile(cells, "t", reading, scope);
  return outcome.kind === "profile"
    ? outcome.profile.dimensions.map(({ weight }) => weight)
    : outcome.problems.map(({ code }) => code);
};

describe("readProfile", () => {
  it("[SC8] reads one row a metric; a dimension weighs what its metrics weigh together", () => {
    const outcome = readProfile(
      table(["满意", "CSAT", 40, "95%"], ["解决", "fcr", 45, 0.8], ["解决", "REOPEN", 15, 0.05]),
      "Profile_Mine",
    );
    expect(outcome).toEqual({
      kind: "profile",
      warnings: [],
      profile: {
        id: "Profile_Mine",
        minimumCoverage: 0.7,
        dimensions: [
          {
            id: "满意",
            weight: 40,
            metrics: [{ metric: "CSAT", weight: 100, curve: attainment(0.95) }],
          },
          {
            id: "解决",
            weight: 60,
            metrics: [
              { metric: "FCR", weight: 75, curve: attainment(0.8) },
              { metric: "REOPEN", weight: 25, curve: attainment(0.05) },
            ],
          },
        ],
      },
    });
  });

  it("[SC9] refuses a table that lacks a column, and names what it found", () => {
    const codes = (cells: unknown[][]) => {
      const outcome = readProfile(cells, "t");
      return outcome.kind === "refused"
        ? outcome.problems.map(({ code, column, found }) => [code, column, found])
        : [];
    };
    expect(codes([["Metric", "Weight"]])).toEqual([
      ["table.missingColumn", "dimension", "Metric, Weight"],
    ]);
    const untargeted = [
      ["Dimension", "Metric", "Weight"],
      ["a", "CSAT", 60],
      ["b", "FCR", 40],
    ];
    expect(codes(untargeted)).toEqual([["table.missingColumn", "target", ""]]);
  });

  it("[SC9] V013: refuses weights that are text, negative, all zero or do not total 100", () => {
    const told = (...rows: unknown[][]) =>
      problems(...rows).map(({ code, row, found }) => [code, row, found]);
    expect(told(["a", "CSAT", "much", 0.9])).toEqual([["cell.notANumber", 1, "much"]]);
    expect(told(["a", "CSAT", -20, 0.9], ["b", "FCR", 120, 0.8])[0]).toEqual([
      "weight.negative",
      1,
      "-20",
    ]);
    expect(told(["a", "CSAT", 0, 0.9], ["b", "FCR", 0, 0.8])).toEqual([
      ["weights.total", null, "0"],
    ]);
    expect(told(["a", "CSAT", 50, 0.9], ["b", "FCR", 40, 0.8])).toEqual([
      ["weights.total", null, "90"],
    ]);
  });

  it("[PRO1] reads a curve, a minimum and a note where the table has columns for them", () => {
    const outcome = readProfile(
      [
        [
          "Dimension",
          "Metric",
          "Weight",
          "Curve",
          "Target",
          "Step",
          "Points",
          "Scale",
          "Minimum n",
          "Note",
        ],
        ["Satisfaction", "CSAT", 60, "step deduction", "90%", "5%", 1, 10, 20, "S3-12"],
        ["Problem solving", "FCR", 40, "lower limit", 0.8],
      ],
      "t",
    );
    expect(outcome.kind === "profile" && outcome.profile.dimensions).toEqual([
      {
        id: "satisfaction",
        weight: 60,
        metrics: [
          {
            metric: "CSAT",
            weight: 100,
            curve: { kind: "step", full: 0.9, step: 0.05, points: 1, scale: 10 },
            minimum: 20,
            note: "S3-12",
          },
        ],
      },
      {
        id: "solving",
        weight: 40,
        metrics: [{ metric: "FCR", weight: 100, curve: { kind: "lowerLimit", limit: 0.8 } }],
      },
    ]);
  });

  it("[PRO1] [RT4] names its metrics by id or by name, in either language", () => {
    const outcome = readProfile(
      table(["a", "首次解决率", 40, 0.8], ["b", "csat", 30, 0.9], ["c", "Overdue share", 30, 0.05]),
      "t",
    );
    expect(
      outcome.kind === "profile" &&
        outcome.profile.dimensions.map(({ metrics: [of] }) => of!.metric),
    ).toEqual(["FCR", "CSAT", "OVERDUE"]);
  });

  it("[PRO1] passes over a row without a metric, such as the total, and says so", () => {
    const outcome = readProfile(
      table(["a", "CSAT", 60, 0.9], ["b", "FCR", 40, 0.8], ["合计", null, 100]),
      "t",
    );
    expect(outcome).toMatchObject({
      kind: "profile",
      warnings: [{ code: "profile.rowWithoutMetric", severity: "hint", row: 3 }],
    });
  });

  it("[CUR11] takes a curve by its name in the table of curves", () => {
    const { curves } = readCurves([
      ["Name", "Curve", "Worst", "Best"],
      ["Quick", "linear", 60, 10],
    ]);
    const cells = [
      ["Dimension", "Metric", "Weight", "Curve"],
      ["a", "FRT", 100, "quick"],
    ];
    expect(readProfile(cells, "t", { curves })).toMatchObject({
      kind: "profile",
      profile: { dimensions: [{ metrics: [{ curve: { kind: "linear", worst: 60, best: 10 } }] }] },
    });
    expect(readProfile(cells, "t")).toMatchObject({ problems: [{ code: "cell.unknownWord" }] });
  });
});

describe("the notation of weights", () => {
  const rows = (...weights: unknown[]) =>
    table(
      ...weights.map((weight, index) => [
        `d${index}`,
        ["CSAT", "FCR", "OVERDUE"][index],
        weight,
        0.5,
      ]),
    );

  it("[PRO2] V011: takes percentages, fractions of 1 and points of 100 alike", () => {
    expect(weightsOf(rows("60%", "30%", "10%"))).toEqual([60, 30, 10]);
    expect(weightsOf(rows(0.6, 0.3, 0.1))).toEqual([60, 30, 10]);
    expect(weightsOf(rows(60, 30, 10))).toEqual([60, 30, 10]);
    expect(weightsOf(rows("60%", 0.3, 0.1))).toEqual([60, 30, 10]);
    expect(weightsOf(rows(99.5, 0.5))).toEqual([99.5, 0.5]);
  });

  it("[PRO2] refuses a mixture, and offers it in points", () => {
    expect(weightsOf(rows("60%", 30, 10))).toEqual(["weights.mixed"]);
    expect(weightsOf(rows(0.6, 30, 10))).toEqual(["weights.mixed"]);
    const outcome = readProfile(rows("60%", 30, 10), "t");
    expect(outcome).toMatchObject({
      problems: [{ found: "60%, 30, 10", mend: [{ row: 1, column: "weight", value: 60 }] }],
    });
  });

  it("[PRO3] V109: refuses weights that total 90, and offers weights that total 100", () => {
    const outcome = readProfile(rows(50, 25, 15), "t");
    expect(outcome).toMatchObject({ kind: "refused", problems: [{ found: "90" }] });
    const mend = outcome.kind === "refused" ? (outcome.problems[0]!.mend ?? []) : [];
    expect(weightsOf(rows(...mend.map(({ value }) => value)))).toEqual(
      mend.map(({ value }) => value),
    );
  });

  it("[PRO3] V003, V109: scales weights to 100 where the table of profiles says so", () => {
    const { terms } = readTerms([
      ["权重方案", "权重合计", "最低覆盖率", "缺失处理"],
      ["t", "按比例折算", "80%", "记零分"],
    ]);
    const reading = { terms: terms.get("t")! };
    const low = table(
      ["客户满意度", "CSAT", 30, 0.9],
      ["服务时效", "OVERDUE", 20, 0.05],
      ["问题解决", "FCR", 20, 0.8],
      ["成本控制", "COST", 10, "团队"],
    );
    const outcome = readProfile(low, "t", reading);
    expect(outcome).toMatchObject({
      kind: "profile",
      profile: { minimumCoverage: 0.8, missing: "zero" },
    });
    expect(weightsOf(low, reading)).toEqual([37.5, 25, 25, 12.5]);
    expect(outcome.kind === "profile" && outcome.warnings).toMatchObject([
      { code: "weights.normalised", found: "80", expected: "100" },
    ]);
    expect(weightsOf(low)).toEqual(["weights.total"]);
  });

  it("[PRO3] V020: refuses weights outside the recommended ranges where that is enforced", () => {
    const launch = table(
      ["客户满意", "CSAT", 30, 0.9],
      ["服务时效", "OVERDUE", 25, 0.05],
      ["问题解决", "FCR", 35, 0.8],
      ["成本控制", "COST", 10, "团队"],
    );
    expect(weightsOf(launch, { terms: { ranges: "enforce" } })).toEqual(["weight.outsideRange"]);
    expect(weightsOf(launch, { terms: { ranges: "warn" } })).toEqual([30, 25, 35, 10]);
  });
});

describe("a table for several", () => {
  const cells = [
    ["Dimension", "Metric", "Weight", "Target", "Role", "Phase"],
    ["a", "CSAT", 60, 0.9, null, null],
    ["b", "FCR", 40, 0.8, "技术顾问", null],
    ["b", "OVERDUE", 40, 0.05, "索赔员", "新品上市期"],
  ];

  it("[PRO4] gives a profile for each phase, role and group that its rows name", () => {
    const { profiles, findings } = readProfiles(cells, "Profile_Roles");
    expect(findings).toEqual([]);
    expect(
      profiles.map(({ id, appliesTo, variantOf, dimensions }) => [
        id,
        appliesTo,
        variantOf,
        dimensions.flatMap(({ metrics }) => metrics.map(({ metric }) => metric)),
      ]),
    ).toEqual([
      ["Profile_Roles (技术顾问)", { role: "技术顾问" }, "Profile_Roles", ["CSAT", "FCR"]],
      [
        "Profile_Roles (launch · 索赔员)",
        { phase: "launch", role: "索赔员" },
        "Profile_Roles",
        ["CSAT", "OVERDUE"],
      ],
    ]);
  });

  it("[PRO4] refuses to score everybody by such a table, and scores those it names", () => {
    expect(weightsOf(cells)).toEqual(["profile.severalScopes"]);
    expect(weightsOf(cells, {}, { role: "技术顾问" })).toEqual([60, 40]);
    expect(weightsOf(cells, {}, { role: "服务顾问" })).toEqual(["weights.total"]);
  });

  it("[PRO5] a channel's row gives its metric another curve, and no other weight", () => {
    const channels = (weight: unknown) => [
      ["Dimension", "Metric", "Weight", "Target", "Channel"],
      ["a", "FRT", 100, 30, null],
      ["a", "FRT", weight, 0.5, "在线"],
    ];
    expect(readProfile(channels(null), "t")).toMatchObject({
      kind: "profile",
      profile: {
        dimensions: [
          {
            metrics: [
              { curve: attainment(30), byChannel: [{ channel: "在线", curve: attainment(0.5) }] },
            ],
          },
        ],
      },
    });
    expect(weightsOf(channels(50))).toEqual(["channel.weight"]);
    expect(
      weightsOf([
        ["Dimension", "Metric", "Weight", "Target", "Channel"],
        ["a", "CSAT", 100, 0.9, null],
        ["a", "FRT", null, 0.5, "在线"],
      ]),
    ).toEqual(["channel.alone"]);
  });
});
