import fc from "fast-check";
import { catalogue } from "../../../../src/engine/metrics/catalogue";
import type { Metric } from "../../../../src/engine/metrics/metric";
import { measured, type Outcome } from "../../../../src/engine/metrics/outcome";
import {
  historyTable,
  readHistory,
  type HistoryColumn,
} from "../../../../src/engine/scoring/history/historyTable";
import { parseHistoryPeriod } from "../../../../src/engine/scoring/history/historyPeriod";
import { historyRows } from "../../../../src/engine/scoring/settlement/historyRows";
import { peopleOf } from "../../../../src/engine/scoring/settlement/peopleOf";
import { readSettlement } from "../../../../src/engine/scoring/settlement/readSettlement";
import {
  settleMonth,
  totalPay,
  type ScoredPerson,
} from "../../../../src/engine/scoring/settlement/settleMonth";
import { writeRuleTable } from "../../../../src/engine/ruleTables/writeRuleTable";
import type { Cells } from "../../../../src/engine/tickets/cells";
import { hasErrors } from "../../../../src/engine/ruleTables/finding";
import type { RuleTable } from "../../../../src/engine/ruleTables/ruleTable";
import type { ConfirmedFail } from "../../../../src/engine/scoring/criticalFails/criticalFail";
import { criticalFailsTable } from "../../../../src/engine/scoring/criticalFails/criticalFailsTable";
import { distributionTable } from "../../../../src/engine/scoring/distribution/distributionTable";
import { payTable } from "../../../../src/engine/scoring/pay/payTable";
import { salariesTable } from "../../../../src/engine/scoring/pay/salariesTable";
import { scoresTable } from "../../../../src/engine/scoring/history/scoresTable";
import { redLinesTable } from "../../../../src/engine/scoring/redLines/redLinesTable";
import { rewardsTable } from "../../../../src/engine/scoring/rewards/rewardsTable";
import { streaksTable } from "../../../../src/engine/scoring/streaks/streaksTable";
import { tiersTable } from "../../../../src/engine/scoring/tiers/tiersTable";
import { metricName } from "../../../../src/locales/engine";
import { yesNo } from "../../../../src/locales/yesNo";
import { carelessTable } from "../../../support/carelessTable";
import { agentScore, metricScore } from "../../../support/report";

const march = parseHistoryPeriod("2025-03")!;
/** A critical fail that only a red line makes something of. */
const recorded = (agent: string): ConfirmedFail => ({
  period: march,
  agent,
  metric: null,
  check: "",
  scored: null,
  effect: { kind: "none" },
  reason: "privacy",
  confirmedBy: "Li",
});

const person = (
  agent: string,
  composite: number | null,
  rest: Partial<ScoredPerson> = {},
): ScoredPerson => ({
  agent,
  group: null,
  profile: "regular",
  composite,
  coverage: 1,
  inBuffer: false,
  metrics: new Map<string, Outcome>(),
  met: new Set(),
  missed: new Set(),
  criticalFails: null,
  ...rest,
});
const headerOf = (key: HistoryColumn) =>
  historyTable.columns.find((column) => column.key === key)!.headers[0]!;
/** P1 95 points, P2 94 and so on. */
const ten = Array.from({ length: 10 }, (_, index) => person(`P${index + 1}`, 95 - index));

const tables = (more: Record<string, unknown[][]> = {}): ReadonlyMap<string, Cells> =>
  new Map(
    Object.entries({
      KPI_Distribution: [
        ["Label", "End", "Share", "Coefficient", "Consequence", "Standard"],
        ["五星客服", "top", "20%", 1.2, "recognition", ""],
        ["改进", "bottom", "10%", "", "improvement plan", 100],
      ],
      KPI_Salaries: [["Agent", "Total salary"], ...ten.map(({ agent }) => [agent, 10_000])],
      ...more,
    }),
  );

function settled(people: readonly ScoredPerson[], from = tables()) {
  const read = readSettlement(from, { tiers: from.has("Tiers_Own") ? "Tiers_Own" : null });
  if (read.kind === "refused") throw new Error(JSON.stringify(read.findings));
  const { rules, history, salaries } = read;
  const period = parseHistoryPeriod("2025-03")!;
  return settleMonth({ period, people, rules, history, salaries });
}
const oneOf = (people: readonly ScoredPerson[], agent: string, from = tables()) =>
  settled(people, from).people.find((one) => one.agent === agent)!;

describe("settleMonth", () => {
  it("[SET1] settles labels, coefficient and pay in order", () => {
    const month = settled(ten);
    expect(month.people[0]).toMatchObject({
      rank: 1,
      tier: { id: "excellent" },
      labels: ["五星客服"],
      coefficients: [{ from: "label", id: "五星客服", coefficient: 1.2 }],
      coefficient: 1.2,
      pay: { total: 1_042_000 },
    });
    expect(month.people[9]).toMatchObject({
      labels: ["改进"],
      coefficient: 1,
      pay: { total: 958_000 },
    });
    expect(month.findings).toEqual([]);
  });

  it("[SET5] proposes what follows, with the rule it comes from", () => {
    expect(oneOf(ten, "P10").proposals).toEqual([
      { consequence: "improvementPlan", because: "label", rule: "改进" },
    ]);
    expect(oneOf(ten, "P5").proposals).toEqual([]);
  });

  it("[SET1] draws red lines before anything else: who is capped loses label and rank", () => {
    const from = tables({
      KPI_RedLines: [
        ["Red line", "Figure", "Side", "Limit", "Effect", "Cap"],
        ["critical", "critical fails", "at most", 0, "cap", 60],
      ],
    });
    const people = [person("P1", 95, { criticalFails: [recorded("P1")] }), ...ten.slice(1)];
    expect(oneOf(people, "P1", from)).toMatchObject({
      scored: 95,
      composite: 60,
      rank: 10,
      tier: { id: "improve" },
      labels: ["改进"],
      redLines: [{ kind: "crossed", value: 1 }],
    });
    expect(oneOf(people, "P3", from).labels).toEqual(["五星客服"]);
  });

  it("[SET1] completes streaks with this month's own score, whatever the history says of it", () => {
    const from = tables({
      KPI_Streaks: [
        ["Streak", "Condition", "Periods", "Below score", "Consequence"],
        ["low", "below score", 3, 90, "training"],
      ],
      KPI_History: [
        ["Period", "Agent", "Composite"],
        ["2025-01", "P10", 80],
        ["2025-02", "P10", 80],
        ["2025-03", "P10", 99],
      ],
    });
    expect(oneOf(ten, "P10", from)).toMatchObject({
      streaks: [{ periods: ["2025-01", "2025-02", "2025-03"], complete: true }],
      proposals: [
        { because: "label" },
        { consequence: "training", because: "streak", rule: "low" },
      ],
    });
  });

  it("[SET1] gives rewards last but pay, and stacks them only if told to (V061b)", () => {
    const bonus = (stacks: string) =>
      tables({
        KPI_Rewards: [
          ["Reward", "When", "Of", "Kind", "Amount", "Stacks"],
          ["bonus", "label", "五星客服", "bonus", 500, stacks],
        ],
      });
    expect(oneOf(ten, "P1", bonus("no")).rewards).toMatchObject([{ withheld: "coefficient" }]);
    expect(oneOf(ten, "P1", bonus("yes")).rewards).toMatchObject([{ amount: 500, withheld: null }]);
  });

  it("[DIST3] tells people apart by a metric, of which less may be better", () => {
    const from = tables({
      KPI_Distribution: [
        ["Label", "End", "Share", "Ties", "Tiebreak metric"],
        ["best", "top", 0.1, "tiebreak", "OVERDUE"],
      ],
    });
    const overdue = (share: number) => new Map([["OVERDUE", measured(share, 50)]]);
    const level = ten.map((one, index) => ({
      ...one,
      composite: 80,
      metrics: overdue(0.2 - index / 100),
    }));
    expect(settled(level, from).cuts).toMatchObject([{ taken: ["P10"], tied: [] }]);
  });

  it("[SET1] rests the distribution under ten people (G-13), and says so", () => {
    const { findings, people } = settled(ten.slice(0, 9));
    expect(people.every(({ labels }) => labels.length === 0)).toBe(true);
    expect(findings.map(({ code }) => code)).toEqual([
      "settlement.tooFew",
      "settlement.tooFew",
      "settlement.nobody",
    ]);
  });

  it("[SET4] tells what must be known before confirming", () => {
    const from = tables({
      KPI_Pay: [
        ["Setting", "Value"],
        ["budget", 30_000],
      ],
      Tiers_Own: [
        ["Tier", "From"],
        ["high", 90],
      ],
      KPI_RedLines: [
        ["Red line", "Figure", "Side", "Limit"],
        ["critical", "critical fails", "at most", 0],
      ],
      KPI_Salaries: [
        ["Agent", "Total salary"],
        ["P1", 10_000],
        ["P2", 10_000],
        ["X", 1],
      ],
    });
    const level = [
      person("P1", null),
      ...ten.slice(1).map((one) => ({ ...one, composite: 80 })),
      person("P11", 80),
    ];
    const { findings } = settled(level, from);
    expect([...new Set(findings.map(({ code }) => code))]).toEqual([
      "settlement.notJudged",
      "settlement.noTier",
      "settlement.tie",
      "settlement.noSalary",
      "settlement.nobody",
      "settlement.noScore",
      "settlement.budgetWaits",
    ]);
  });

  it("[SET1] [SET4] ranks people by their own weights, and tells where a label mixes them", () => {
    const mixed = ten.map((one, index) => ({
      ...one,
      profile: index < 5 ? "pre-sales" : "regular",
    }));
    const { people, findings } = settled(mixed);
    expect(people.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 1, 2, 3, 4, 5]);
    expect(findings).toMatchObject([
      { code: "settlement.severalProfiles", found: "pre-sales, regular" },
    ]);
  });

  it("[PAY8] pays out a budget to the cent", () => {
    const from = tables({
      KPI_Pay: [
        ["Setting", "Value"],
        ["budget", 33_333.33],
      ],
    });
    const { people } = settled(ten, from);
    expect(totalPay(people)).toBe(10 * 700_000 + 3_333_333);
    expect(people[0]!.pay!.performance!).toBeGreaterThan(people[1]!.pay!.performance!);
  });

  it("does not depend on the order of the people", () => {
    const byName = (people: ReturnType<typeof settled>["people"]) =>
      [...people].sort((a, b) => (a.agent < b.agent ? -1 : 1));
    expect(byName(settled([...ten].reverse()).people)).toEqual(byName(settled(ten).people));
  });

  it("[STK8] keeps a settled month as rows that read back", () => {
    const scored = [
      person("P1", 81, { met: new Set(["CSAT"]), missed: new Set(["FCR", "OVERDUE"]) }),
    ];
    const rows = historyRows(settled(scored), scored, {
      tier: (id) => id,
      metric: (id) => metricName(id, "zh-CN"),
      flag: (is) => yesNo(is, "zh-CN"),
    });
    const { rules, findings } = readHistory(writeRuleTable(historyTable, rows, headerOf));
    expect(findings).toEqual([]);
    expect(rules).toEqual([
      {
        agent: "P1",
        period: parseHistoryPeriod("2025-03"),
        group: null,
        profile: "regular",
        composite: 81,
        met: new Set(["CSAT"]),
        missed: new Set(["FCR", "OVERDUE"]),
        inBuffer: false,
      },
    ]);
  });
});

describe("readSettlement", () => {
  it("[SET2] settles nothing while one table has an error", () => {
    const from = tables({
      KPI_Pay: [
        ["Setting", "Value"],
        ["base share", "much"],
      ],
    });
    expect(readSettlement(from)).toMatchObject({
      kind: "refused",
      findings: [{ code: "cell.notANumber" }],
    });
  });

  it("[SET2] answers nonsense with findings, and never with money that does not add up", () => {
    const careless: RuleTable[] = [
      ...[tiersTable, distributionTable, historyTable, streaksTable],
      ...[redLinesTable, rewardsTable, payTable, salariesTable, scoresTable, criticalFailsTable],
    ];
    fc.assert(
      fc.property(
        fc
          .subarray(careless, { minLength: 1, maxLength: 3 })
          .chain((some) => fc.tuple(...some.map((table) => carelessTable(table)))),
        (changed) => {
          const from = tables(Object.fromEntries(changed.map(({ name, cells }) => [name, cells])));
          const read = readSettlement(from, { tiers: "Tiers_Own" });
          if (read.kind === "refused") return void expect(hasErrors(read.findings)).toBe(true);
          for (const { pay, coefficient } of settled(ten, from).people) {
            expect(coefficient).toBeGreaterThanOrEqual(0);
            if (!pay || pay.performance === null) continue;
            expect(pay.base + pay.performance).toBe(pay.total);
            expect(Number.isSafeInteger(pay.total)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("[SET3] finds rewards for tiers and labels that nobody gives", () => {
    const reward = (...row: unknown[]) =>
      readSettlement(
        tables({ KPI_Rewards: [["Reward", "When", "Of", "Kind", "Amount"], row] }),
      ).findings.map(({ code }) => code);
    expect(reward("a", "tier", "platinum", "bonus", 1)).toEqual(["reward.unknownTier"]);
    expect(reward("a", "label", "六星客服", "bonus", 1)).toEqual(["reward.unknownLabel"]);
    expect(reward("a", "tier", "good", "bonus", 1)).toEqual([]);
  });

  it("[SET3] [SET2] pays nobody by a full score of 10, which every composite would reach", () => {
    const full = (score: number) =>
      readSettlement(
        tables({
          KPI_Pay: [
            ["Setting", "Value"],
            ["full score", score],
          ],
        }),
      );
    expect(full(10)).toMatchObject({
      kind: "refused",
      findings: [{ code: "pay.smallScale", severity: "error", found: "10", expected: "100" }],
    });
    expect(full(90)).toMatchObject({ kind: "rules", findings: [] });
  });

  it("[SET3] warns of a cap that takes back a coefficient, and of coefficients that meet", () => {
    const from = tables({
      KPI_Pay: [
        ["Setting", "Value"],
        ["cap", "performance part"],
      ],
      Tiers_Own: [
        ["Tier", "From", "Coefficient"],
        ["high", 90, 1.1],
        ["low", "", 1],
      ],
    });
    expect(readSettlement(from, { tiers: "Tiers_Own" }).findings.map(({ code }) => code)).toEqual([
      "pay.coefficientCapped",
      "pay.coefficientsMeet",
    ]);
  });
});

describe("peopleOf", () => {
  it("[STK5] takes from a report who met which target, and what was not scored", () => {
    const scored = agentScore("王芳", 80, {
      dimensions: [
        {
          id: "solving",
          weight: 100,
          score: 90,
          metrics: [
            metricScore("FCR", 0.8, 100),
            metricScore("OVERDUE", 0.05, 0),
            metricScore("CSAT", 0.9, null),
          ],
        },
      ],
      metrics: new Map<string, Outcome>([
        ["FCR", measured(0.8, 50)],
        ["OVERDUE", measured(0.2, 50)],
        ["CSAT", measured(0.9, 2)],
      ]),
    });
    const known = { inBuffer: new Set(["王芳"]) };
    expect(peopleOf({ agents: [scored], measured: catalogue }, known)).toMatchObject([
      {
        met: new Set(["FCR"]),
        missed: new Set(["OVERDUE"]),
        inBuffer: true,
        criticalFails: null,
      },
    ]);
  });

  it("[STK5] goes by the direction that a user gave a metric of the own", () => {
    const returns: Metric = {
      id: "RETURNS",
      unit: "share",
      direction: "down",
      clock: "created",
      minimum: null,
    };
    const scored = agentScore("王芳", 80, {
      dimensions: [
        { id: "own", weight: 100, score: 0, metrics: [metricScore("RETURNS", 0.05, 0)] },
      ],
      metrics: new Map<string, Outcome>([["RETURNS", measured(0.2, 50)]]),
    });
    expect(peopleOf({ agents: [scored], measured: [returns] })).toMatchObject([
      { met: new Set(), missed: new Set(["RETURNS"]) },
    ]);
  });
});
