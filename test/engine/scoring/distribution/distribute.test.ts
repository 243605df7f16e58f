import fc from "fast-check";
import { distribute, type Person } from "../../../../src/engine/scoring/distribution/distribute";
import type { DistributionRule } from "../../../../src/engine/scoring/distribution/distributionRule";

const rule = (rest: Partial<DistributionRule>): DistributionRule => ({
  id: "五星客服",
  end: "top",
  share: 0.2,
  coefficient: 1.2,
  consequence: "recognition",
  rounding: "floor",
  ties: "noCut",
  tiebreak: null,
  minimumGroup: 1,
  within: "team",
  minimumCoverage: 0.7,
  standard: null,
  ...rest,
});
const top = (rest: Partial<DistributionRule> = {}) => rule(rest);
const bottom = (rest: Partial<DistributionRule> = {}) =>
  rule({ id: "改进计划", end: "bottom", share: 0.1, coefficient: null, ...rest });

const person = (agent: string, composite: number | null, rest: Partial<Person> = {}): Person => ({
  agent,
  group: "一组",
  composite,
  coverage: 1,
  inBuffer: false,
  figureOf: () => null,
  ...rest,
});
/** P01 is the best. */
const people = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    person(`P${String(index + 1).padStart(2, "0")}`, 95 - index),
  );
const level = (count: number) => people(count).map((one) => ({ ...one, composite: 80 }));
const takenBy = (rules: readonly DistributionRule[], of: readonly Person[]) =>
  distribute(rules, of).map(({ taken }) => taken);

describe("distribute", () => {
  it("[DIST1] takes the top 20 % and the bottom 10 % of ten (V055)", () => {
    expect(takenBy([top(), bottom()], people(10))).toEqual([["P01", "P02"], ["P10"]]);
  });

  it("[DIST1] ranks each group by itself where the rule says so", () => {
    const two = [
      ...people(5),
      ...people(5).map((one) => ({ ...one, agent: `B${one.agent}`, group: "二组" })),
    ];
    expect(distribute([top({ within: "group" })], two)).toMatchObject([
      { group: "一组", taken: ["P01"] },
      { group: "二组", taken: ["BP01"] },
    ]);
  });

  it("[DIST2] rounds 1.4 and 0.7 of seven as it is told (V056)", () => {
    const places = (rounding: DistributionRule["rounding"]) =>
      distribute([top({ rounding }), bottom({ rounding })], people(7)).map((one) => one.places);
    expect(places("floor")).toEqual([1, 0]);
    expect(places("halfUp")).toEqual([1, 1]);
    expect(places("ceil")).toEqual([2, 1]);
  });

  it("[DIST2] rounds 0.8 of four (V059), and 5 % of twenty and of ten (V061b)", () => {
    expect(takenBy([top()], people(4))).toEqual([[]]);
    expect(takenBy([top({ rounding: "halfUp" })], people(4))).toEqual([["P01"]]);
    const five = (rounding: DistributionRule["rounding"]) => [top({ share: 0.05, rounding })];
    expect(takenBy(five("floor"), people(20))).toEqual([["P01"]]);
    expect(takenBy(five("floor"), people(10))).toEqual([[]]);
    expect(takenBy(five("halfUp"), people(10))).toEqual([["P01"]]);
  });

  it("[DIST2] is not misled by binary arithmetic: 20 % of fifteen are three", () => {
    expect(takenBy([top({ rounding: "ceil" })], people(15))[0]).toHaveLength(3);
    expect(takenBy([top({ share: 0.07, rounding: "ceil" })], people(100))[0]).toHaveLength(7);
  });

  it("[DIST3] does not cut inside a tie: of ten level people nobody, or all (V060)", () => {
    expect(distribute([top()], level(10))).toMatchObject([
      { taken: [], tied: level(10).map(({ agent }) => agent), outcome: "applied" },
    ]);
    expect(takenBy([top({ ties: "include" })], level(10))[0]).toHaveLength(10);
  });

  it("[DIST3] keeps those before the tie, and tells the others apart by another metric", () => {
    const three = [
      person("a", 90),
      person("b", 80, { figureOf: () => 5 }),
      person("c", 80, { figureOf: () => 7 }),
    ];
    const rest = [person("d", 70), person("e", 60)];
    const half = { share: 0.4 };
    expect(takenBy([top(half)], [...three, ...rest])).toEqual([["a"]]);
    expect(
      takenBy([top({ ...half, ties: "tiebreak", tiebreak: "FCR" })], [...three, ...rest]),
    ).toEqual([["a", "c"]]);
    const unknown = three.map((one) =>
      one.agent === "b" ? { ...one, figureOf: () => null } : one,
    );
    expect(
      takenBy([top({ ...half, ties: "tiebreak", tiebreak: "FCR" })], [...unknown, ...rest]),
    ).toEqual([["a"]]);
  });

  it("[DIST4] rests with fewer than the minimum group (V059)", () => {
    expect(distribute([top({ minimumGroup: 5, rounding: "ceil" })], people(4))).toMatchObject([
      { outcome: "tooFew", taken: [] },
    ]);
  });

  it("[DIST5] asks for an absolute standard beside the rank", () => {
    expect(takenBy([bottom({ standard: 60 })], people(10))).toEqual([[]]);
    expect(takenBy([bottom({ standard: 90 })], people(10))).toEqual([["P10"]]);
    expect(takenBy([top({ standard: 95 })], people(10))).toEqual([["P01"]]);
  });

  it("[DIST6] does not count who is scored on too little, not at all, or in a buffer (V061c)", () => {
    const ten = people(10);
    const others = [
      person("low coverage", 99, { coverage: 0.6 }),
      person("unscored", null),
      person("new", 1, { inBuffer: true }),
    ];
    expect(distribute([top(), bottom()], [...others, ...ten])).toMatchObject([
      { people: 10, taken: ["P01", "P02"] },
      { people: 10, taken: ["P10"] },
    ]);
  });

  it("[DIST7] refuses to put one person at both ends (V061)", () => {
    const ceil = [top({ rounding: "ceil" }), bottom({ rounding: "ceil" })];
    expect(distribute(ceil, people(1))).toMatchObject([
      { taken: [], outcome: "bothEnds" },
      { taken: [], outcome: "bothEnds" },
    ]);
    const include = [top({ ties: "include" }), bottom({ ties: "include" })];
    expect(takenBy(include, level(10))).toEqual([[], []]);
  });

  it("never takes somebody worse and leaves somebody better, whatever the order of the rows", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom("floor", "halfUp", "ceil"),
        fc.constantFrom("include", "noCut"),
        (scores, share, rounding, ties) => {
          const all = scores.map((score, index) => person(`p${index}`, score));
          const one = [top({ share, rounding, ties })];
          const [taken] = takenBy(one, all);
          const left = all.filter(({ agent }) => !taken!.includes(agent));
          const scoreOf = new Map(all.map(({ agent, composite }) => [agent, composite!]));
          const lowest = Math.min(Infinity, ...taken!.map((agent) => scoreOf.get(agent)!));
          expect(Math.max(-Infinity, ...left.map(({ composite }) => composite!))).toBeLessThan(
            lowest,
          );
          expect(new Set(takenBy(one, [...all].reverse())[0])).toEqual(new Set(taken));
        },
      ),
    );
  });
});
