import { sayProblem } from "../../src/functions/sayProblem";
import { call, problem } from "./call";
import { sheet } from "./tickets";

const ten = Array.from({ length: 12 }, (_, at) => at);

/** What people type by mistake, and what would have come of it without a word. */
describe("slips that are told", () => {
  it("[FN19] an Excel error among the names is not one of the people", () => {
    const lost = { code: "#N/A" };
    const names = ten.map((at) => [at === 3 ? lost : `a${at}`]);
    const answer = problem(
      call(
        "DISTRIBUTE",
        names,
        ten.map((at) => [at]),
      ),
    );
    expect(answer).toEqual({ kind: "problem", code: "agentCell", found: "#N/A" });
  });

  it.each([
    [0.647, 68],
    [44, 68.5],
    [43.996, 68],
  ])("[FN22] %p of %p are no counts", (counted, of) => {
    const answer = call("INTERVAL", [[counted]], [[of]]);
    expect(answer).toMatchObject([[{ code: "number" }, { code: "number" }]]);
  });

  it("[FN4] a month in which nobody has a ticket has no count of them either", () => {
    for (const month of ["2052-03", 2025, 3])
      expect([month, call("METRIC", sheet, "VOLUME", null, month)]).toEqual([
        month,
        expect.objectContaining({ kind: "problem" }),
      ]);
    expect(call("METRIC", sheet, "VOLUME", null, "2025-03")).toEqual([[25]]);
    expect(call("METRIC", sheet, "ESCALATION", null, "2025-03")).not.toMatchObject({
      code: "nobody",
    });
  });

  it("[FN20] a score below 0 is not paid as one of 0", () => {
    expect(call("PAY", [[-5], [80]], 1000)).toMatchObject([
      [{ code: "number", argument: "scores" }],
      [940],
    ]);
  });

  it("[FN13] a target of 0 is told as the values' own", () => {
    const answer = problem(call("SCORE", 0.85, 0, "up"));
    expect(sayProblem(answer, "en")).toContain("Target of values: expected a number above 0");
    expect(sayProblem(answer, "zh-CN")).toMatch(/values/);
  });
});
