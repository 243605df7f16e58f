import {
  attainment,
  builtInProfiles,
  catalogue,
  defaultSettings,
  engineVersion,
  measured,
  notApplicable,
  type AgentScore,
  type MetricScore,
  type Outcome,
  type Profile,
  type Report,
} from "../../src/engine";

const regular = builtInProfiles[0] as Profile;

/** An agent with a composite and the measures that a test names. */
export const agentScore = (
  agent: string,
  composite: number | null,
  rest: Partial<AgentScore> = {},
): AgentScore => ({
  agent,
  group: "一组",
  tickets: 40,
  metrics: new Map<string, Outcome>([
    ["VOLUME", measured(40, 40)],
    ["FCR", measured(0.8, 35)],
    ["CSAT", measured(0.9, 4)],
    ["COST", notApplicable("missingColumn")],
  ]),
  dimensions: regular.dimensions.map(({ id, weight }) => ({
    id,
    weight,
    score: composite,
    metrics: [],
  })),
  profile: regular.id,
  composite,
  withheld: composite === null ? "coverage" : null,
  coverage: composite === null ? 0.4 : 0.9,
  rank: composite === null ? null : 1,
  tier: composite === null ? null : "good",
  ...rest,
});

/** A metric of two in a dimension that weighs 100, scored by a target; null: not scored. */
export const metricScore = (metric: string, target: number, score: number | null): MetricScore => ({
  metric,
  weight: 50,
  target,
  curve: attainment(target),
  score,
  counted: score,
  effectiveWeight: score === null ? 0 : 50,
  contribution: score === null ? 0 : score / 2,
  lost: score === null ? 0 : 50 - score / 2,
});

/** March 2025 of three agents, one of them without a composite. */
export const marchReport = (rest: Partial<Report> = {}): Report => ({
  period: { label: "2025-03", from: 45717, to: 45748 },
  profile: regular,
  profiles: [regular],
  engine: engineVersion,
  settings: { ...defaultSettings, asOf: 45750.5 },
  tickets: 3000,
  issues: [],
  issueCounts: new Map(),
  excluded: [],
  measured: catalogue,
  agents: [
    agentScore("王芳", 92.04),
    agentScore("Li Na", 84.5, { rank: 2 }),
    agentScore("新人", null),
  ],
  team: {
    tickets: 120,
    metrics: new Map<string, Outcome>([
      ["VOLUME", measured(120, 120)],
      ["FCR", measured(0.8, 105)],
      ["CSAT", measured(0.9, 12)],
      ["COST", notApplicable("missingColumn")],
    ]),
  },
  notes: new Map([["FCR", { applied: ["notReopened"], dropped: ["notEscalated"] }]]),
  ...rest,
});
