import { parseHistoryPeriod } from "../../../../src/engine/scoring/history/historyPeriod";
import type { HistoryEntry } from "../../../../src/engine/scoring/history/historyTable";
import type { StreakRule } from "../../../../src/engine/scoring/streaks/streakRule";
import { streaksOf } from "../../../../src/engine/scoring/streaks/streaksOf";

const month = (number: number) => parseHistoryPeriod(`2025-${String(number).padStart(2, "0")}`)!;
const entry = (agent: string, at: number, rest: Partial<HistoryEntry>): HistoryEntry => ({
  agent,
  period: month(at),
  group: null,
  profile: null,
  composite: null,
  met: new Set(),
  missed: new Set(),
  inBuffer: false,
  ...rest,
});
const scores = (agent: string, ...composites: (number | null)[]) =>
  composites.map((composite, index) => entry(agent, index + 1, { composite }));

const rule = (rest: Partial<StreakRule> = {}): StreakRule => ({
  id: "连续低分",
  condition: { kind: "belowScore", score: 6 },
  periods: 3,
  gaps: "end",
  afterwards: "anew",
  consequence: "training",
  ...rest,
});
const last = (ties: "count" | "soleOnly") =>
  rule({ condition: { kind: "lastPlace", ties, within: "team" } });

/** In which months a streak of the agent completes. */
const completions = (one: StreakRule, history: readonly HistoryEntry[], agent = "a", months = 12) =>
  Array.from({ length: months }, (_, index) => index + 1).filter((at) =>
    streaksOf(
      [one],
      history.filter(({ period }) => period.number <= month(at).number),
      month(at),
    ).some((streak) => streak.agent === agent && streak.complete),
  );

describe("streaksOf", () => {
  it("[STK1] [STK2] completes at the third month in a row below 6, and 6.0 is not below (V037)", () => {
    expect(completions(rule(), scores("a", 5.9, 5.8, 6.0, 5.7, 5.5, 5.4))).toEqual([6]);
  });

  it("[STK1] never completes at 6.0 (V038)", () => {
    expect(completions(rule(), scores("a", 6, 6, 6))).toEqual([]);
    expect(completions(rule(), scores("a", 6 - 1e-12, 6, 6))).toEqual([]);
  });

  it("[STK3] begins anew once completed, or completes again by setting", () => {
    const low = scores("a", 5, 5, 5, 5, 5, 5);
    expect(completions(rule(), low)).toEqual([3, 6]);
    expect(completions(rule({ afterwards: "again" }), low)).toEqual([3, 4, 5, 6]);
  });

  it("[STK2] tells how far a streak has come", () => {
    expect(streaksOf([rule()], scores("a", 7, 5, 5), month(3))).toMatchObject([
      { agent: "a", periods: ["2025-02", "2025-03"], complete: false },
    ]);
  });

  it("[STK4] counts a shared last place only where the rule says so (V040)", () => {
    const history = [
      ...scores("a", 50, 60, 50),
      ...scores("b", 70, 60, 70),
      ...scores("c", 80, 80, 80),
    ];
    expect(completions(last("count"), history)).toEqual([3]);
    expect(completions(last("soleOnly"), history)).toEqual([]);
  });

  it("[STK4] has no last place for one person alone, or where all are level", () => {
    expect(completions(last("count"), scores("a", 50, 50, 50))).toEqual([]);
    expect(completions(last("count"), [...scores("a", 9, 9, 9), ...scores("b", 9, 9, 9)])).toEqual(
      [],
    );
  });

  it("[STK4] looks for the last of each group where the rule says so", () => {
    const inGroup = (group: string) => (one: HistoryEntry) => ({ ...one, group });
    const history = [
      ...scores("a", 50, 50, 50).map(inGroup("x")),
      ...scores("b", 70, 70, 70).map(inGroup("x")),
      ...scores("c", 10, 10, 10).map(inGroup("y")),
    ];
    const one = rule({ condition: { kind: "lastPlace", ties: "soleOnly", within: "group" } });
    expect(completions(one, history)).toEqual([3]);
    expect(completions(one, history, "c")).toEqual([]);
  });

  it("[STK4] does not compare people with other weights", () => {
    const by = (profile: string) => (one: HistoryEntry) => ({ ...one, profile });
    const history = [
      ...scores("a", 50, 50, 50).map(by("pre-sales")),
      ...scores("b", 60, 60, 60).map(by("regular")),
      ...scores("c", 70, 70, 70).map(by("regular")),
    ];
    expect(completions(last("count"), history)).toEqual([]);
    expect(completions(last("count"), history, "b")).toEqual([3]);
  });

  it("[STK5] ends at a month without a figure, or passes it over by setting", () => {
    const gap = scores("a", 5, 5, null, 5);
    expect(completions(rule(), gap)).toEqual([]);
    expect(completions(rule({ gaps: "passOver" }), gap)).toEqual([4]);
    const absent = gap.filter(({ composite }) => composite !== null);
    expect(completions(rule({ gaps: "passOver" }), absent)).toEqual([4]);
    const buffered = scores("a", 5, 5, 5).map((one) => ({ ...one, inBuffer: true }));
    expect(completions(rule(), buffered)).toEqual([]);
  });

  it("[STK5] follows a metric that missed its target, and knows when it was not measured", () => {
    const missed = (at: number) => entry("a", at, { missed: new Set(["FCR"]) });
    const one = rule({ condition: { kind: "targetMissed", metric: "FCR" }, periods: 2 });
    expect(completions(one, [missed(1), missed(2)])).toEqual([2]);
    expect(completions(one, [missed(1), entry("a", 2, {}), missed(3)])).toEqual([]);
    expect(
      completions(one, [missed(1), entry("a", 2, { met: new Set(["FCR"]) }), missed(3)]),
    ).toEqual([]);
  });

  it("[STK6] leaves out periods of another kind, and later ones", () => {
    const quarters = ["2024Q3", "2024Q4", "2025Q1"].map((label) => ({
      ...entry("a", 1, { composite: 5 }),
      period: parseHistoryPeriod(label)!,
    }));
    expect(streaksOf([rule()], [...quarters, ...scores("a", 5, 5, 5)], month(2))).toMatchObject([
      { periods: ["2025-01", "2025-02"], complete: false },
    ]);
    expect(streaksOf([rule()], quarters, parseHistoryPeriod("2025Q1")!)).toMatchObject([
      { complete: true },
    ]);
  });
});
