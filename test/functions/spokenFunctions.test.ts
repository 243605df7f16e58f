import { spokenFunctions } from "../../src/functions/spokenFunctions";
import type { Language } from "../../src/locales/language";
import { header, sheet } from "./tickets";

class Shown {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
let language: Language = "en";
const functions = spokenFunctions(
  (code, message) => new Shown(code, message),
  () => language,
);
const call = (id: string, ...args: unknown[]): unknown => {
  try {
    return functions.get(id)!(...args);
  } catch (error) {
    return error;
  }
};

const history = [
  ["Period", "Agent", "Composite"],
  ["2025-03", "Ann", 80],
];

describe("what a cell shows", () => {
  afterEach(() => {
    language = "en";
  });

  it("[FN13] names the argument, what was expected and what was found", () => {
    expect(call("METRIC", sheet, "SMILES")).toEqual(
      new Shown(
        "#VALUE!",
        expect.stringMatching(
          /^metric: “SMILES” is no metric\. Expected one of VOLUME, FCR, /,
        ) as string,
      ),
    );
    const said = (id: string, ...args: unknown[]) => (call(id, ...args) as Shown).message;
    expect(said("METRIC", sheet, "CAST")).toContain("is CSAT meant?");
    expect(said("FCR", "Ann", sheet)).toMatch(
      /one cell, “Ann”.* agents, metric and month stand behind/,
    );
    expect(said("FCR", sheet, "Ann", "2031-01")).toBe("period: nobody has a ticket in 2031-01.");
    expect(call("FCR", sheet, null, "last month")).toMatchObject({ code: "#VALUE!" });
    expect(call("FCR", [header])).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/^tickets: .*row/) as string,
    });
  });

  it("[FN13] shows #N/A with the reason where there is no such number", () => {
    const [[cell]] = call("FCR", sheet, "Zoe", "2025-03") as [[Shown]];
    expect(cell).toEqual(new Shown("#N/A", "agents: “Zoe” has no tickets in 2025-03."));
    expect(call("COMPOSITE", sheet, "regular", null, "2031-01")).toMatchObject({ code: "#N/A" });
  });

  it("[FN13] speaks the language of the moment", () => {
    language = "zh-CN";
    const [[cell]] = call("FCR", sheet, "Zoe") as [[Shown]];
    expect(cell.message).toBe("agents（客服）：表中没有“Zoe”的工单。");
  });

  it("has a sentence for every problem in both languages", () => {
    const asked: [string, ...unknown[]][] = [
      ["METRIC", sheet, "SMILES"],
      ["COMPOSITE", sheet, "x"],
      ["COMPOSITE", sheet, [["a", "b"]]],
      ["FCR", sheet, "Ann", "x"],
      ["FCR", sheet, "Ann", "上月"],
      ["SCORECARD", sheet, null, null, "x"],
      ["FCR", sheet, [[{ code: "#REF!" }]]],
      ["COMPOSITE", sheet, "regular", null, "2031-01"],
      ["COMPOSITE", sheet, "regular", "Cleo"],
      ["CSAT", sheet, "Cleo"],
      ["FCR", [[null]]],
      ["FCR", sheet, "Ann", null, [[["a", "b", "c"]]]],
      ["FCR", sheet, "Ann", null, [[[{ code: "#REF!" }]]]],
      ["FCR", sheet, "Ann", null, [[["satisfiedFrom", 5]], [["satisfiedFrom", 5]]]],
      ["FCR", sheet, "Ann", null, [[["satisfiedFrom", "often"]]]],
      ["COMPOSITE", sheet, "phase", "Ann", "2025-03"],
      ["SCORE", 0.4, 0.8],
      ["SCORE", 0.4, "a curve", "up"],
      ["SCORE", 0.4, 80, "FCR"],
      ["SCORE", 85, 0.8, "FCR"],
      ["SCORE", "lots", 0.8, "up"],
      ["SCORE", 0.4],
      ["WEIGHTED", [[1, 2, 3]], [[1, 1]]],
      ["RANK", [[{ code: "#N/A" }]]],
      ["DISTRIBUTE", [["A"]], [[90]]],
      ["DISTRIBUTE", [["A"], ["A"]], [[90], [80]]],
      ["PAY", 80, 5000, null, "net"],
      [
        "STREAK",
        history,
        [
          ["Streak", "Condition", "Periods"],
          ["Last", "last place", 3],
        ],
        "Zoe",
      ],
      ["STREAK", history, [["Streak", "Condition", "Periods"]], "Ann"],
      ["INTERVAL", sheet, "FRT", "Ann"],
      ["INTERVAL", 69, 68],
      ["LINT", []],
    ];
    for (const [id, ...args] of asked) {
      const said = (["en", "zh-CN"] as const).map((tongue) => {
        language = tongue;
        const answer = call(id, ...args);
        return (Array.isArray(answer) ? (answer as Shown[][])[0]![0]! : (answer as Shown)).message;
      });
      expect(said[0]).toMatch(/\.$/);
      expect(said[1]).toMatch(/\p{Script=Han}.*。$/u);
    }
  });
});
