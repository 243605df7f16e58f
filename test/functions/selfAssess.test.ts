import { assessmentTable, readAssessment } from "../../src/engine";
import { findColumns } from "../../src/engine/ruleTables/ruleTable";
import { findingSentence, ruleHeader } from "../../src/locales/rules";
import { selfAssess } from "../../src/functions/selfAssess";
import { sayProblem } from "../../src/functions/sayProblem";
import { call, problem } from "./call";

const header = ["Item", "Points", "Applies", "Conforms", "Samples", "Failing samples"];
const items = [
  header,
  ["Organisation", 50, "yes", "yes", "", ""],
  ["Complaints", 20, "yes", "", 10, 1],
  ["Culture", 10, "yes", "no", "", ""],
  ["Delivery", 20, "no", "", "", ""],
];

const problemIn = (...row: unknown[]) => selfAssess([header, row] as unknown[][]);

describe("KPI.SELFASSESS", () => {
  it("[FN26] [GBT3] gives score, band, what was earned and what applies", () => {
    expect(selfAssess(items, 2, true)).toEqual([
      ["Score (self-assessed)", 84],
      ["Band (self-assessed)", "three stars (self-assessed)"],
      ["Points earned", 68],
      ["Points that apply", 80],
      ["Special deductions", 2],
      ["Special bonus", 1],
      [expect.stringContaining("No certificate"), ""],
    ]);
    expect(selfAssess(items, null, null, "score")).toEqual([[85]]);
    expect(selfAssess(items, null, null, "band", "zh")).toEqual([["三星级（自评）"]]);
  });

  it.each([
    [69.99, "below 70: no band"],
    [70, "meets the standard (self-assessed)"],
    [89.99, "three stars (self-assessed)"],
    [90, "four stars (self-assessed)"],
    [95, "five stars (self-assessed)"],
  ])("[GBT2] %s points are: %s (V104)", (points, band) => {
    const rows = [
      ["Met", points, "", "yes", "", ""],
      ["Not met", 100 - points, "", "no", "", ""],
    ];
    expect(selfAssess([header, ...rows], null, null, "band")).toEqual([[band]]);
  });

  it("[FN26] spills a table to fill in that cannot be scored before it is", () => {
    for (const language of ["zh", "en"] as const) {
      const blank = selfAssess(null as never, null, null, null, language) as unknown[][];
      expect(Object.values(findColumns(assessmentTable, blank[0]!))).not.toContain(-1);
      expect(readAssessment(blank).findings).toHaveLength(blank.length - 1);
      const filled = blank.map((row, at) =>
        at === 0 ? row : [row[0], 10, row[2], "是", "", "", ""],
      );
      expect(selfAssess(filled, null, null, "score")).toEqual([[100]]);
    }
  });

  it("[GBT5] [FN26] takes nothing for met that nobody has judged", () => {
    expect(problemIn("Organisation", 50, "yes", "", "", "")).toMatchObject({
      code: "assessment",
      finding: { code: "assessment.notJudged", row: 1, column: "conforms" },
    });
    expect(problemIn("A", 50, "", "", 10, "")).toMatchObject({ finding: { code: "cell.blank" } });
    expect(problemIn("A", 50, "", "", "", 2)).toMatchObject({
      finding: { code: "assessment.noSamples" },
    });
    expect(problemIn("A", 50, "", "yes", 10, 2)).toMatchObject({
      finding: { code: "assessment.contradicts" },
    });
    expect(problemIn("A", 50, "", "", 10, 11)).toMatchObject({
      finding: { code: "cell.outsideRange" },
    });
    expect(problemIn("A", 50, "", "", 2.5, 1)).toMatchObject({
      finding: { code: "assessment.notWhole" },
    });
    expect(problemIn("A", 50, "no", "", "", "")).toMatchObject({ code: "nothingApplies" });
  });

  it("[FN13] says which argument is wrong", () => {
    const said = (...args: unknown[]) => sayProblem(problem(call("SELFASSESS", ...args)), "en");
    expect(said(items, 1.5)).toMatch(/^deductions: expected a whole number .* found “1.5”/);
    expect(said(items, "many")).toBe("deductions: expected numbers; found “many”.");
    expect(said(items, 0, "often")).toBe("bonus: expected TRUE or FALSE; found “often”.");
    expect(said(items, 0, false, "stars")).toMatch(/^part: expected "score"/);
    expect(said([["Item"], ["A"]])).toMatch(/^items: /);
  });

  it.each(["zh-CN", "en"] as const)("[RT4] has headers in %s that are read back", (language) => {
    const { columns, name } = assessmentTable;
    const headers = columns.map(({ key }) => ruleHeader(name, key, language));
    expect(Object.values(findColumns(assessmentTable, headers))).toEqual(
      headers.map((_, at) => at),
    );
    for (const code of ["notJudged", "noSamples", "contradicts", "notWhole"]) {
      const finding = { code: `assessment.${code}`, severity: "error", table: name } as const;
      const said = findingSentence(
        { ...finding, row: 1, column: null, found: "", expected: "" },
        language,
      );
      expect(said).not.toContain("assessment.");
    }
  });
});
