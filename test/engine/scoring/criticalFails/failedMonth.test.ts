import {
  measureMonth,
  monthRequest,
  parsePeriod,
  readOptionsOf,
  readRulebook,
  readTickets,
  scoreBy,
  type Cells,
} from "../../../../src/engine";
import { ticketSheet } from "../../../support/ticketSheet";

const profile: Cells = [
  ["维度", "指标", "权重", "目标"],
  ["质量", "质检评分", 60, 90],
  ["解决", "FCR", 40, "80%"],
];
const checks: Cells = [
  ["客服", "考核期", "指标", "数值", "次数"],
  ["Ann", "2025-03", "质检评分", 90, 10],
  ["Bob", "2025-03", "质检评分", 90, 10],
];
const header = ["Period", "Agent", "Figure", "Check", "Effect", "Cap", "Reason", "Confirmed by"];
/** The last one lets the others' time for coming back pass. */
const sheet = ticketSheet([
  ...["Ann", "Bob"].flatMap((agent) => Array.from({ length: 12 }, () => ({ agent, day: 3 }))),
  { agent: "Ann", day: 31 },
]);

function score(fails: readonly unknown[][] | null, tables: Readonly<Record<string, Cells>> = {}) {
  const { rulebook, findings } = readRulebook(
    new Map<string, Cells>([
      ["Profile_Ours", profile],
      ["KPI_Inputs", checks],
      ...(fails ? [["KPI_CriticalFails", [header, ...fails]] as const] : []),
      ...Object.entries(tables),
    ]),
  );
  const read = readTickets(sheet, readOptionsOf(rulebook));
  if (read.kind !== "read") throw new Error("the sheet of a test must be readable");
  const measures = measureMonth(read, monthRequest(rulebook, parsePeriod("2025-03")));
  const scored = scoreBy(rulebook, measures, "Profile_Ours");
  if (scored.kind !== "scored") throw new Error("the month of a test must be scored");
  const of = (name: string) => ({
    agent: scored.report.agents.find(({ agent }) => agent === name)!,
    person: scored.settlement!.people.find(({ agent }) => agent === name)!,
  });
  const sum = (name: string) =>
    of(name)
      .agent.dimensions.flatMap(({ metrics }) => metrics)
      .reduce((all, { contribution }) => all + contribution!, 0);
  return { ...scored, rules: findings, of, sum };
}

const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe("a month with critical fails", () => {
  it("[FAIL3] [FAIL8] counts the check 0: 90 becomes 81, and contributions still add up", () => {
    const { of, sum } = score([
      ["2025-03-12", "ann", "QA score", "QA-17", "", "", "wrong dose named", "Li"],
    ]);
    const { agent, person } = of("Ann");
    expect(agent.metrics.get("QASCORE")).toMatchObject({ value: 81, n: 10 });
    expect(agent.failed?.get("QASCORE")).toMatchObject({
      before: { value: 90 },
      fails: [{ check: "QA-17", reason: "wrong dose named", confirmedBy: "Li" }],
    });
    expect(agent.composite).toBeCloseTo(0.6 * 90 + 40, 9);
    expect(sum("Ann")).toBeCloseTo(agent.composite!, 9);
    expect(person.criticalFails).toHaveLength(1);
    expect(of("Bob").agent.failed).toBeUndefined();
    expect(of("Bob").agent.composite).toBeCloseTo(100, 9);
  });

  it("[FAIL1] lets a metric score 0, its value as it is", () => {
    const { of, sum } = score([["2025-03", "Ann", "FCR", "T1", "", "", "closed unsolved", "Li"]]);
    const { agent } = of("Ann");
    const before = score(null).of("Ann").agent.metrics.get("FCR");
    expect(agent.metrics.get("FCR")).toEqual(before);
    expect(agent.dimensions[1]!.metrics[0]).toMatchObject({ score: 0, contribution: 0, lost: 40 });
    expect(sum("Ann")).toBeCloseTo(60, 9);
  });

  it("[FAIL4] caps the composite; contributions add up to the one as scored", () => {
    const { of, sum } = score([["2025-03", "Ann", "", "", "cap", 60, "insult", "Li"]]);
    const { agent, person } = of("Ann");
    expect(person).toMatchObject({ composite: 60, rank: 2 });
    expect(agent).toMatchObject({ composite: 60, rank: 2 });
    expect(sum("Ann")).toBeCloseTo(person.scored!, 9);
  });

  it("[FAIL2] does nothing before somebody has confirmed it, nor for another month", () => {
    const usual = score(null);
    const waiting = score([
      ["2025-03", "Ann", "QA score", "QA-17", "", "", "wrong dose named", ""],
      ["2025-02", "Ann", "QA score", "QA-16", "", "", "wrong dose named", "Li"],
    ]);
    expect(waiting.of("Ann").agent).toEqual(usual.of("Ann").agent);
    expect(codes(waiting.rules)).toContain("criticalFail.unconfirmed");
  });

  it("[FAIL6] tells of fails that change nothing", () => {
    const { findings } = score([
      ["2025-03", "Cyd", "QA score", "QA-1", "", "", "reason", "Li"],
      ["2025-03", "Ann", "CSAT", "T1", "", "", "reason", "Li"],
    ]);
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: "criticalFail.stranger", found: "Cyd" }),
        expect.objectContaining({ code: "criticalFail.withoutEffect", about: "CSAT" }),
      ]),
    );
  });

  it("[FAIL7] lets red lines on critical fails judge everybody, once there is a list", () => {
    const KPI_RedLines = [
      ["Red line", "Figure", "Side", "Limit"],
      ["no fail", "critical fails", "at most", 0],
    ];
    const verdicts = (fails: readonly unknown[][] | null) => {
      const { of } = score(fails, { KPI_RedLines });
      return ["Ann", "Bob"].map((name) => of(name).person.redLines[0]!.kind);
    };
    expect(verdicts([["2025-03", "Ann", "", "", "recorded only", "", "insult", "Li"]])).toEqual([
      "crossed",
      "kept",
    ]);
    expect(verdicts(null)).toEqual(["notJudged", "notJudged"]);
  });
});
