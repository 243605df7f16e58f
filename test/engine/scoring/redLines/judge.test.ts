import { measured, notApplicable, type Outcome } from "../../../../src/engine";
import { afterRedLines, judge } from "../../../../src/engine/scoring/redLines/judge";
import type { RedLine } from "../../../../src/engine/scoring/redLines/redLine";

const line = (rest: Partial<RedLine>): RedLine => ({
  id: "一次解决率红线",
  subject: { kind: "metric", metric: "FCR" },
  limit: { kind: "atLeast", value: 0.6 },
  consequence: "review",
  effect: { kind: "none" },
  minimumCases: null,
  ...rest,
});
const atMost = (metric: string, value: number) =>
  line({ subject: { kind: "metric", metric }, limit: { kind: "atMost", value } });
const person = (metrics: Record<string, Outcome>, rest = {}) => ({
  composite: 80,
  criticalFails: null,
  metrics: new Map(Object.entries(metrics)),
  ...rest,
});
const kind = (one: RedLine, metrics: Record<string, Outcome>, rest = {}) =>
  judge(one, person(metrics, rest)).kind;

describe("judge", () => {
  it("[RED1] keeps 60 % and crosses at 59.9 % (V052)", () => {
    expect(kind(line({}), { FCR: measured(0.6, 100) })).toBe("kept");
    expect(kind(line({}), { FCR: measured(0.599, 100) })).toBe("crossed");
  });

  it("[RED1] keeps an upper limit of 10 % at 5 of 50, and crosses it at 6 (V047)", () => {
    expect(kind(atMost("ESCALATION", 0.1), { ESCALATION: measured(5 / 50, 50) })).toBe("kept");
    expect(kind(atMost("ESCALATION", 0.1), { ESCALATION: measured(6 / 50, 50) })).toBe("crossed");
  });

  it("[RED1] alerts above 5 % overdue: 3 of 60 no, 4 of 60 yes (V049)", () => {
    expect(kind(atMost("OVERDUE", 0.05), { OVERDUE: measured(3 / 60, 60) })).toBe("kept");
    expect(kind(atMost("OVERDUE", 0.05), { OVERDUE: measured(4 / 60, 60) })).toBe("crossed");
  });

  it("[RED1] keeps 98 % at 49 of 50 (V051) and 90 % at 90 of 100 (V054)", () => {
    const lower = (value: number) => line({ limit: { kind: "atLeast", value } });
    expect(kind(lower(0.98), { FCR: measured(49 / 50, 50) })).toBe("kept");
    expect(kind(lower(0.98), { FCR: measured(48 / 49, 49) })).toBe("crossed");
    expect(kind(lower(0.9), { FCR: measured(90 / 100, 100) })).toBe("kept");
    expect(kind(lower(0.9), { FCR: measured(89 / 100, 100) })).toBe("crossed");
  });

  it("[RED2] does not judge what was not measured, or on too few", () => {
    expect(kind(line({}), { FCR: notApplicable("noTickets") })).toBe("notJudged");
    expect(kind(line({}), {})).toBe("notJudged");
    expect(kind(line({}), { FCR: measured(0, 9) })).toBe("notJudged");
    expect(kind(line({ minimumCases: 5 }), { FCR: measured(0, 9) })).toBe("crossed");
  });

  it("[RED2] does not take critical fails that nobody counted for none", () => {
    const critical = line({
      subject: { kind: "criticalFails" },
      limit: { kind: "atMost", value: 0 },
    });
    expect(kind(critical, {})).toBe("notJudged");
    expect(kind(critical, {}, { criticalFails: 0 })).toBe("kept");
    expect(kind(critical, {}, { criticalFails: 1 })).toBe("crossed");
  });
});

describe("afterRedLines", () => {
  const crossed = (effect: RedLine["effect"]) => ({
    line: line({ effect }),
    kind: "crossed" as const,
    value: 0,
    n: null,
  });

  it("[RED3] leaves the composite alone unless a line says otherwise", () => {
    expect(afterRedLines(80, [crossed({ kind: "none" })])).toBe(80);
    expect(afterRedLines(80, [{ ...crossed({ kind: "blank" }), kind: "kept" }])).toBe(80);
  });

  it("[RED4] holds the lowest cap, and blank above every cap", () => {
    const caps = [crossed({ kind: "cap", points: 60 }), crossed({ kind: "cap", points: 70 })];
    expect(afterRedLines(80, caps)).toBe(60);
    expect(afterRedLines(50, caps)).toBe(50);
    expect(afterRedLines(80, [crossed({ kind: "blank" }), ...caps])).toBeNull();
    expect(afterRedLines(null, caps)).toBeNull();
  });
});
