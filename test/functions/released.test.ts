import { functionMetadata } from "../../src/functions/metadata/functionMetadata";

/**
 * Workbooks hold these names and places. A line may grow at its end and lines may be added; nothing
 * in it may ever change.
 */
const released: Readonly<Record<string, readonly string[]>> = {
  FCR: ["tickets", "agents", "period", "rules"],
  CSAT: ["tickets", "agents", "period", "rules"],
  NPS: ["tickets", "agents", "period", "rules"],
  CONVERSION: ["tickets", "agents", "period", "rules"],
  FRT: ["tickets", "agents", "period", "rules"],
  RESOLUTION: ["tickets", "agents", "period", "rules"],
  OVERDUE: ["tickets", "agents", "period", "rules"],
  ESCALATION: ["tickets", "agents", "period", "rules"],
  REPEAT: ["tickets", "agents", "period", "rules"],
  REOPEN: ["tickets", "agents", "period", "rules"],
  METRIC: ["tickets", "metric", "agents", "period", "rules"],
  INTERVAL: ["tickets", "metric", "agents", "period", "rules"],
  TREND: ["tickets", "metric", "agents", "period", "language", "rules"],
  DEFINE: ["metric", "language", "rules"],
  COMPOSITE: ["tickets", "profile", "agents", "period", "rules"],
  SCORECARD: ["tickets", "profile", "period", "language", "rules"],
  EXPLAIN: ["tickets", "profile", "agent", "period", "language", "rules"],
  PROFILE: ["profile", "language", "rules"],
  SCORE: ["values", "curve", "direction", "rules"],
  WEIGHTED: ["scores", "weights", "coverage"],
  RANK: ["scores", "direction"],
  TIER: ["composites", "tiers", "language"],
  DISTRIBUTE: ["agents", "scores", "distribution", "groups", "language"],
  STREAK: ["history", "rule", "agents", "period", "language"],
  PAY: ["scores", "salaries", "coefficients", "part", "rules"],
  SELFASSESS: ["items", "deductions", "bonus", "part", "language"],
  LINT: ["rules"],
  COLUMNS: ["tickets", "language", "rules"],
  ISSUES: ["tickets", "language", "rules"],
  OPEN: ["tickets"],
  VERSION: [],
};

it("[FN25] every name, place and parameter that was released is still there", async () => {
  const { en } = await functionMetadata();
  const now = new Map(en.functions.map((told) => [told.id, told] as const));
  expect([...now.keys()].sort()).toEqual(Object.keys(released).sort());
  for (const [id, parameters] of Object.entries(released)) {
    expect(now.get(id)?.name).toBe(id);
    const names = now.get(id)!.parameters.map(({ name }) => name);
    expect([id, names.slice(0, parameters.length)]).toEqual([id, parameters]);
  }
});

it("[FN14] rules may be any number of ranges, after everything else", async () => {
  const { en } = await functionMetadata();
  for (const { id, parameters } of en.functions) {
    const at = parameters.findIndex(({ name }) => name === "rules");
    if (at < 0) continue;
    expect([id, at]).toEqual([id, parameters.length - 1]);
    expect(parameters[at]).toMatchObject({ repeating: true, dimensionality: "matrix" });
  }
});
