import { stepState } from "../../../src/taskpane/state/path";
import { opening } from "../../../src/taskpane/state/reduce";
import { rulesOf } from "../../../src/taskpane/state/rulesOfBook";

const withTables = (...tables: [string, unknown[][]][]) => ({
  ...opening,
  rules: rulesOf(new Map(tables)),
});

describe("the Rules step of the path", () => {
  it("is done in a workbook without rules of its own: the built-in ones hold", () => {
    expect(stepState(opening, "rules")).toBe("todo");
    expect(stepState(withTables(), "rules")).toBe("done");
  });

  it("needs a look as long as a table of rules has errors", () => {
    const tiers = [
      "Tiers_Mine",
      [
        ["Tier", "From"],
        ["Good", "lots"],
      ],
    ] as [string, unknown[][]];
    expect(stepState(withTables(tiers), "rules")).toBe("attention");
  });
});
