import { readProfile } from "../../../src/engine";

const table = (...rows: unknown[][]) => [["维度", "指标", "权重", "目标"], ...rows];

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
          { id: "满意", weight: 40, metrics: [{ metric: "CSAT", weight: 100, target: 0.95 }] },
          {
            id: "解决",
            weight: 60,
            metrics: [
              { metric: "FCR", weight: 75, target: 0.8 },
              { metric: "REOPEN", weight: 25, target: 0.05 },
            ],
          },
        ],
      },
    });
  });

  it("[SC8] takes fractions of 1 as well as points of 100", () => {
    const outcome = readProfile(table(["a", "CSAT", 0.6, 0.9], ["b", "FCR", 0.4, 0.8]), "t");
    expect(outcome.kind === "profile" && outcome.profile.dimensions.map((d) => d.weight)).toEqual([
      60, 40,
    ]);
  });

  it("[SC9] refuses a table that lacks a column, and names what it found", () => {
    expect(readProfile([["Metric", "Weight"]], "t")).toMatchObject({
      kind: "refused",
      problems: [
        { code: "table.missingColumn", where: "dimension", found: "Metric, Weight" },
        { code: "table.missingColumn", where: "target" },
      ],
    });
  });

  it("[SC9] refuses weights that are text, negative or do not total 100", () => {
    const refusal = (...rows: unknown[][]) => {
      const outcome = readProfile(table(...rows), "t");
      return outcome.kind === "refused"
        ? outcome.problems.map(({ code, found }) => [code, found])
        : [];
    };
    expect(refusal(["a", "CSAT", "much", 0.9])).toEqual([["weight.notANumber", "much"]]);
    expect(refusal(["a", "CSAT", -20, 0.9], ["b", "FCR", 120, 0.8])[0]).toEqual([
      "weight.negative",
      "-20",
    ]);
    expect(refusal(["a", "CSAT", 50, 0.9], ["b", "FCR", 40, 0.8])).toEqual([
      ["weights.total", "90"],
    ]);
  });
});
