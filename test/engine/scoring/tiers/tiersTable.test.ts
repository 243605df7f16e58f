import { readTiers } from "../../../../src/engine/scoring/tiers/tiersTable";

const read = (...rows: unknown[][]) =>
  readTiers([["等级", "下限", "上限", "系数"], ...rows], "Tiers_Mine");
const codes = (...rows: unknown[][]) => read(...rows).findings.map(({ code }) => code);

describe("readTiers", () => {
  it("reads a table under headers of either language", () => {
    const tiers = [
      { id: "Gold", from: 90, to: null, includesFrom: true, coefficient: 1.2 },
      { id: "Silver", from: null, to: 90, includesFrom: true, coefficient: null },
    ];
    expect(read(["Gold", 90, "", 1.2], ["Silver", "", 90, ""])).toEqual({
      rules: tiers,
      findings: [],
    });
    const english = [
      ["Tier", "From", "To", "Coefficient"],
      ["Gold", "90", "", 1.2],
      ["Silver", "-", 90],
    ];
    expect(readTiers(english, "Tiers_Mine").rules).toEqual(tiers);
  });

  it("[TIE5] finds the values between two tiers, and offers to close the gap", () => {
    const { findings, rules } = read(["优", 90, 100, ""], ["良", 80, 89, ""], ["差", 0, 80, ""]);
    expect(rules).toHaveLength(3);
    expect(findings).toEqual([
      {
        code: "tier.gap",
        severity: "warning",
        table: "Tiers_Mine",
        row: 2,
        column: "to",
        found: "良 / 优",
        expected: "89–90",
        mend: [{ row: 2, column: "to", value: 90 }],
      },
    ]);
  });

  it("[TIE5] finds 220–250 of a published plan undefined", () => {
    const plan = [
      ["Tier", "From", "To"],
      ["full", 300, ""],
      ["linear", 250, 300],
      ["zero", 0, 220],
    ];
    expect(readTiers(plan, "Tiers_Plan", null).findings).toMatchObject([
      { code: "tier.gap", expected: "220–250", row: 3 },
    ]);
  });

  it("[TIE4] [TIE6] refuses overlaps, empty tiers and names given twice, and gives no tiers then", () => {
    expect(codes(["a", 80, 95, ""], ["b", 90, "", ""], ["c", "", 80, ""])).toEqual([
      "tier.overlap",
    ]);
    expect(codes(["a", 80, 80, ""], ["b", "", 80, ""])).toEqual([]);
    expect(codes(["a", 90, 80, ""], ["b", "", 80, ""])).toContain("tier.empty");
    expect(codes(["a", 90, "", ""], ["A", "", 90, ""])).toEqual(["tier.twice"]);
    expect(read(["a", 90, "", ""], ["b", "high", "", ""])).toMatchObject({ rules: [] });
  });

  it("[TIE4] ends the lower of two overlapping tiers where the upper begins", () => {
    expect(read(["a", 80, 95, ""], ["b", 90, "", ""], ["c", "", 80, ""]).findings[0]).toMatchObject(
      {
        row: 1,
        expected: "90–95",
        mend: [{ row: 1, column: "to", value: 90 }],
      },
    );
  });

  it("[TIE5] warns of tiers out of reach, of a small scale and of falling coefficients", () => {
    expect(codes(["a", 120, "", ""], ["b", "", "", ""])).toEqual(["tier.unreachable"]);
    expect(codes(["a", 9, "", ""], ["b", "", "", ""])).toEqual(["tier.smallScale"]);
    expect(codes(["a", 90, "", 0.9], ["b", "", "", 1])).toEqual(["tier.coefficientFalls"]);
    expect(codes(["a", 90, "", ""])).toEqual(["tier.below"]);
    expect(codes()).toEqual(["tiers.none"]);
  });
});
