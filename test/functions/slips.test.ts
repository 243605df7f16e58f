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

  it.each([
    ["zh-CN", "首次解决律", "是否指“首次解决率”"],
    ["zh-CN", "解决率", "是否指“首次解决率”或“问题解决率”或“投诉解决率”"],
    ["zh-CN", "首解率", "是否指“首次解决率”"],
    ["en", "First contact resolutoin", "is FCR meant?"],
    ["en", "CSTA", "is CSAT meant?"],
  ] as const)("[FN29] in %s, the metric %p: %s", (language, found, asked) => {
    expect(sayProblem(problem(call("METRIC", sheet, found)), language)).toContain(asked);
  });

  it.each([
    ["zh-CN", "常规运营", "是否指“常规运营期”"],
    ["zh-CN", "Service advisr", "是否指“服务顾问”"],
    ["en", "regulr", "is regular meant?"],
  ] as const)("[FN29] in %s, the profile %p: %s", (language, found, asked) => {
    expect(sayProblem(problem(call("COMPOSITE", sheet, found)), language)).toContain(asked);
  });

  it("[FN29] nothing is asked about a name that is like none", () => {
    expect(sayProblem(problem(call("METRIC", sheet, "天气")), "zh-CN")).toContain("的指标。可用");
  });

  it("[FN13] a target of 0 is told as the values' own", () => {
    const answer = problem(call("SCORE", 0.85, 0, "up"));
    expect(sayProblem(answer, "en")).toContain("Target of values: expected a number above 0");
    expect(sayProblem(answer, "zh-CN")).toMatch(/values/);
  });
});
