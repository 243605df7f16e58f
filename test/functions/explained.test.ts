import { defaultSettings, metricById, monthsOf, readTickets, wilson } from "../../src/engine";
import { definitionOf } from "../../src/locales/definition";
import { call, problem, rows } from "./call";
import { sheet } from "./tickets";

const read = readTickets(sheet);
if (read.kind !== "read") throw new Error("the sheet of a test must be readable");

describe("EXPLAIN", () => {
  it.each(["Ann", "Bob"])("[FN18] %s's points add up to the composite", (agent) => {
    const [[composite]] = rows(call("COMPOSITE", sheet, "regular", agent, "2025-03")) as [[number]];
    const [head, ...lines] = rows(call("EXPLAIN", sheet, "regular", agent, "2025-03", "en"));
    const at = head!.indexOf("Points");
    const last = lines.pop()!;
    const sum = lines.reduce((all, line) => all + Number(line[at] || 0), 0);
    expect(last[at]).toBe(composite);
    expect(sum).toBeCloseTo(composite, 10);
    expect(lines.every((line) => String(line.at(-1)).length > 20)).toBe(true);
  });

  it("[FN18] a red line takes what is left", () => {
    const lines = [
      ["红线", "对象", "界限", "限值", "影响", "封顶分"],
      ["一次解决", "FCR", "不低于", "99%", "封顶", 60],
    ];
    const rules = [lines];
    const [[composite]] = rows(call("COMPOSITE", sheet, "regular", "Bob", "2025-03", rules)) as [
      [number],
    ];
    const [head, ...explained] = rows(
      call("EXPLAIN", sheet, "regular", "Bob", "2025-03", "zh", rules),
    );
    const at = head!.indexOf("贡献分");
    const [taken, total] = explained.slice(-2);
    expect(composite).toBe(60);
    expect(taken!.slice(0, 2)).toEqual(["红线", "一次解决"]);
    expect(taken![at]).toBeLessThan(0);
    const sum = explained.slice(0, -1).reduce((all, line) => all + Number(line[at] || 0), 0);
    expect(sum).toBeCloseTo(60, 10);
    expect(total![at]).toBe(60);
  });

  it("[FN18] says why there is no composite", () => {
    const lines = rows(call("EXPLAIN", sheet, "regular", "Cleo", "2025-03", "en"));
    expect(lines.at(-1)!.at(-1)).toMatch(/^No composite: /);
    expect(lines.flat()).not.toContain(NaN);
  });

  it("[FN4] names who has no tickets", () => {
    expect(problem(call("EXPLAIN", sheet, "regular", "Zoe", "2025-03"))).toMatchObject({
      code: "unknownAgent",
    });
    expect(problem(call("EXPLAIN", sheet, "regular", "", "2025-03"))).toMatchObject({
      code: "needed",
    });
  });
});

describe("INTERVAL", () => {
  it("[FN22] is Wilson's, of counts (V099)", () => {
    const { low, high } = wilson(44, 68);
    expect(call("INTERVAL", 44, 68)).toEqual([[low, high]]);
    expect(call("INTERVAL", [[44], [""]], [[68], [""]])).toEqual([
      [low, high],
      ["", ""],
    ]);
    expect(call("INTERVAL", 69, 68)).toMatchObject([[{ code: "number" }, { code: "number" }]]);
  });

  it("[FN22] is Wilson's, of a metric of each agent and of everybody", () => {
    const [ann, nobody] = rows(call("INTERVAL", sheet, "CSAT", [["Ann"], ["Zoe"]], "2025-03"));
    const { low, high } = wilson(9, 12);
    expect(ann).toEqual([low, high]);
    expect(nobody).toMatchObject([{ code: "unknownAgent" }, { code: "unknownAgent" }]);
    expect(rows(call("INTERVAL", sheet, "CSAT"))).toHaveLength(1);
  });

  it("[FN22] there is none of a median", () => {
    expect(call("INTERVAL", sheet, "FRT", "Ann")).toMatchObject([
      [{ code: "noInterval" }, { code: "noInterval" }],
    ]);
  });
});

describe("TREND", () => {
  it("[FN23] has a column for each month and a row for each agent and everybody", () => {
    const [head, ...lines] = rows(call("TREND", sheet, "CSAT"));
    expect(head).toEqual(["Agent", ...monthsOf(read.table)]);
    expect(lines.map(([name]) => name)).toEqual(["Ann", "Bob", "Cleo", "Everybody"]);
    expect(lines[0]![1]).toBe((call("CSAT", sheet, "Ann", "2025-03") as [[number]])[0][0]);
    expect(lines[2]![1]).toBe("");
  });

  it("[FN23] takes months and agents that are named", () => {
    expect(call("TREND", sheet, "CSAT", [["Bob"]], [["2025-03", "2025-04"]])).toEqual([
      ["Agent", "2025-03", "2025-04"],
      ["Bob", 1, ""],
    ]);
    expect(problem(call("TREND", sheet, "CSAT", null, "上月"))).toMatchObject({
      code: "relativePeriod",
    });
    expect(call("TREND", sheet, "CSAT", "Zoe")).toMatchObject([
      ["Agent", "2025-03"],
      ["Zoe", { code: "unknownAgent" }],
    ]);
  });
});

describe("what holds", () => {
  it("[FN24] DEFINE says it by the settings given, in either language", () => {
    const fcr = metricById("FCR")!;
    expect(call("DEFINE", "FCR", "en")).toEqual([[definitionOf(fcr, "en", defaultSettings)]]);
    expect(call("DEFINE", "首次解决率")).toEqual([[definitionOf(fcr, "zh-CN", defaultSettings)]]);
    const settings = { ...defaultSettings, repeatWindowDays: 14 };
    expect(call("DEFINE", "FCR", "en", [[["repeatWindowDays", 14]]])).toEqual([
      [definitionOf(fcr, "en", settings)],
    ]);
  });

  it.each(["regular", "launch", "after-sales"])(
    "[FN24] PROFILE gives the table of %s, which scores as its name does",
    (id) => {
      for (const language of ["zh", "en"]) {
        const table = call("PROFILE", id, language);
        expect(call("COMPOSITE", sheet, table, null, "2025-03")).toEqual(
          call("COMPOSITE", sheet, id, null, "2025-03"),
        );
      }
    },
  );

  it("[FN24] LINT lists what is wrong, one table against the other", () => {
    const tiers = [
      ["Tier", "From"],
      ["Gold", 90],
      ["Gold", 95],
    ];
    const [head, ...found] = rows(call("LINT", [tiers]));
    expect(head?.[0]).toBe("Severity");
    expect(found[0]!.slice(0, 4)).toEqual(["error", "Tiers_1", 2, "Tier"]);
    expect(
      call("LINT", [
        [
          ["等级", "下限"],
          ["金牌", 0],
        ],
      ]),
    ).toEqual([[expect.stringMatching(/级别/), ...Array<unknown>(6).fill(expect.any(String))]]);
    expect(problem(call("LINT", []))).toMatchObject({ code: "needed" });
  });
});
