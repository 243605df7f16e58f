import * as fc from "fast-check";
import type { Cells } from "../../../../src/engine";
import {
  isSameOrder,
  limitChanges,
  movesByRules,
  rulesWith,
  tierLimits,
} from "../../../../src/taskpane/state/rules/tierLimits";
import { rulesOf } from "../../../../src/taskpane/state/rulesOfBook";
import { settledMonth, settlingTables } from "../../../support/settledMonth";

const bands: Cells = [
  ["Tier", "From", "To", "Note"],
  ["A", 90, 100, "ours"],
  ["B", "75", 90, null],
  ["C", null, 75, null],
];

describe("limits of tiers that are tried", () => {
  it("[RUL17] are those with a figure", () => {
    expect(tierLimits(bands)).toEqual([
      { row: 1, tier: "A", from: 90 },
      { row: 2, tier: "B", from: 75 },
    ]);
  });

  it("[RUL17] take the upper limits along that met them", () => {
    expect(limitChanges(bands, new Map([[1, 85]]))).toEqual([
      { row: 1, column: "from", value: 85 },
      { row: 2, column: "to", value: 85 },
    ]);
    expect(limitChanges(bands, new Map([[1, 90]]))).toEqual([]);
  });

  const rules = rulesOf(new Map([["Tiers_Ours", bands]]));

  it("[RUL17] leave no gap and no overlap, whatever they are, as long as they descend", () => {
    const limit = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(limit, limit, (one, other) => {
        fc.pre(one !== other);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const changes = limitChanges(
          bands,
          new Map([
            [1, high],
            [2, low],
          ]),
        );
        const { findings } = rulesWith(rules, "Tiers_Ours", changes)!;
        expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
      }),
    );
  });

  it("[RUL17] keep the tiers' order, whether or not the table has upper limits", () => {
    expect(isSameOrder(bands, new Map([[1, 76]]))).toBe(true);
    expect(isSameOrder(bands, new Map([[1, 75]]))).toBe(false);
    expect(isSameOrder(bands, new Map([[2, 95]]))).toBe(false);
    expect(
      isSameOrder(
        bands,
        new Map([
          [1, 97],
          [2, 95],
        ]),
      ),
    ).toBe(true);
  });

  it("[RUL17] that cross are an error, told before anything is saved", () => {
    const changes = limitChanges(bands, new Map([[1, 70]]));
    const { findings } = rulesWith(rules, "Tiers_Ours", changes)!;
    expect(findings.some(({ severity }) => severity === "error")).toBe(true);
  });

  it("[RUL17] show who would cross and be paid otherwise, as a scoring by them would", () => {
    const { measures, report } = settledMonth();
    const before = rulesOf(settlingTables);
    const changes = limitChanges(settlingTables.get("Tiers_Own")!, new Map([[1, 75]]));
    const after = rulesWith(before, "Tiers_Own", changes)!;
    const moves = movesByRules(before, after, measures, "regular");
    const crossing = report.agents.filter(
      ({ composite, tier }) => composite !== null && composite >= 75 && tier !== "金牌",
    );
    expect(crossing.length).toBeGreaterThan(0);
    expect(
      moves.people.filter((of) => of.before.tier !== of.after.tier).map(({ agent }) => agent),
    ).toEqual(crossing.map(({ agent }) => agent));
    expect(moves.rankMoved).toBe(0);
    expect(moves.pay!.after).toBeGreaterThan(moves.pay!.before);

    const scored = settledMonth(after.tables).report.agents;
    expect(moves.people.map(({ after: of }) => of.tier)).toEqual(scored.map(({ tier }) => tier));
  });
});
