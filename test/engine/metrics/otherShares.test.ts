import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { measure, measurement } from "../../support/measure";

const row = { createdAt: "2025-03-03", resolvedAt: "2025-03-04" };

describe("other measures of tickets", () => {
  it("[SOLV1] RESOLVED is resolved tickets by those a week old", () => {
    const rows = [row, { ...row, resolvedAt: null }, { ...row, createdAt: "2025-03-28" }];
    expect(measure("RESOLVED", rows, { asOf: "2025-03-31" })).toEqual(measured(0.5, 2));
    expect(measure("RESOLVED", rows, { asOf: "2025-03-31", solvedMaturityDays: 1 })).toEqual(
      measured(2 / 3, 3),
    );
  });

  it("[AHT1] AHT is the mean of logged work", () => {
    const rows = [
      { ...row, handleDuration: 10 },
      { ...row, handleDuration: 20 },
      { ...row, handleDuration: null },
      { ...row, resolvedAt: null, handleDuration: 90 },
    ];
    expect(measurement("AHT", rows)).toMatchObject({ team: measured(15, 2), leftOut: 1 });
  });

  it("[KNOW1] KNOWLEDGE is tickets with an article by tickets", () => {
    const rows = [true, false, null].map((knowledgeUsed) => ({ ...row, knowledgeUsed }));
    expect(measure("KNOWLEDGE", rows)).toEqual(measured(0.5, 2));
  });

  it("[CROSS1] CROSSSELL is buyers by those who were recommended something", () => {
    const rows = [
      { ...row, recommended: true, recommendedBought: true },
      { ...row, recommended: true, recommendedBought: false },
      { ...row, recommended: false, recommendedBought: null },
    ];
    expect(measure("CROSSSELL", rows)).toEqual(measured(0.5, 2));
  });

  it("[PRT1] (V075) PARTSLOSS is 6 of 120, the team's", () => {
    const rows = [
      { ...row, partsUsed: 100, partsLost: 6 },
      { ...row, partsUsed: 20, partsLost: 0 },
      { ...row, partsUsed: null, partsLost: null },
    ];
    const { team, agents } = measurement("PARTSLOSS", rows);
    expect(team).toEqual(measured(0.05, 120));
    expect(agents[0]!.outcome).toEqual(notApplicable("notForAgents"));
  });
});
