import fc from "fast-check";
import { builtInProfiles, type Cells } from "../../src/engine";
import { Handles } from "../../src/functions/handles";
import { withHandles } from "../../src/functions/handles/openHandles";
import { sayProblem } from "../../src/functions/sayProblem";
import { ticketSheet } from "../support/ticketSheet";
import { call, problem, rows } from "./call";
import { FakeWorkbook } from "./handles/fakeWorkbook";

const tickets = ticketSheet(
  Array.from({ length: 60 }, (_, at) => ({
    agent: ["Ann", "Bob", "Cleo", "Dora"][at % 4]!,
    group: at % 2 === 0 ? "North" : "South",
    day: (at % 28) + 1,
    minutesToFirstResponse: 5 + ((at * 7) % 50),
    hoursToResolution: 2 + ((at * 5) % 40),
    rating: at % 9 === 0 ? null : 2 + (at % 4),
    reopens: at % 6 === 0 ? 1 : 0,
    escalated: at % 7 === 0,
    cost: 8 + (at % 5),
  })),
);

/** What each function that takes a profile answers, by that profile. */
const answersBy = (profile: unknown, rules: readonly unknown[], given: unknown = tickets) => ({
  listed: call("COMPOSITE", given, profile, null, "2025-03", rules),
  composites: call("COMPOSITE", given, profile, [["Cleo", "Ann"]], null, rules),
  scorecard: call("SCORECARD", given, profile, "2025-03", "en", rules),
  everything: call("SCORECARD", given, profile, null, "zh", rules),
  explained: call("EXPLAIN", given, profile, "Bob", "2025-03", "en", rules),
});

const terms = (...lines: readonly (readonly unknown[])[]): Cells => [
  ["Profile", "Missing scores", "Minimum coverage", "Weight goes to"],
  ...lines,
];
const zeroFor = (name: string) => [name, "count as zero", 0.2, "all metrics"];
const tiers = [
  ["Tier", "From"],
  ["Gold", 60],
  ["Rest", 0],
];
const lines = [
  ["Red line", "Figure", "Side", "Limit", "Effect", "Cap"],
  ["Quick", "FCR", "at least", "99%", "cap", 50],
];
const phases = [
  ["From", "To", "Profile"],
  ["2025-03-01", "2025-03-31", "launch"],
];

/** Rules beside which a name and its table might come apart. */
const beside: readonly (readonly [string, readonly unknown[]])[] = [
  ["no rules", []],
  ["a minimum for every metric", [[["minimumRatings", 12]]]],
  ["red lines and tiers", [lines, tiers]],
  ["phases", [phases]],
  ["terms of another profile alone", [terms(zeroFor("Profile_Ours"))]],
  ["terms of several others", [terms(zeroFor("Profile_Ours"), zeroFor("Profile_Theirs"))]],
  ["terms of built-in names", [terms(...builtInProfiles.map(({ id }) => zeroFor(id)))]],
];

describe("PROFILE as the profile of another function", () => {
  it.each(
    builtInProfiles.flatMap(({ id }) => beside.map(([what, rules]) => [id, what, rules] as const)),
  )("[FN24] %s scores as by its name, beside %s", (id, _, rules) => {
    const byName = answersBy(id, rules);
    for (const language of ["zh", "en"]) {
      const table = call("PROFILE", id, language, rules);
      expect(rows(table).length).toBeGreaterThan(1);
      expect(answersBy(table, rules)).toEqual(byName);
      expect(call("PROFILE", id, language)).toEqual(table);
    }
  });

  it("[FN24] scores as by its name whatever the settings and the people are", () => {
    const settings = fc.record({
      satisfiedFrom: fc.constantFrom(3, 4, 5),
      repeatWindowDays: fc.integer({ min: 1, max: 10 }),
      minimumTickets: fc.integer({ min: 1, max: 20 }),
    });
    const people = fc.constantFrom("Ann", "Bob", "Cleo");
    const profiles = fc.constantFrom(...builtInProfiles.map(({ id }) => id));
    fc.assert(
      fc.property(settings, people, profiles, fc.constantFrom("zh", "en"), (set, who, id, of) => {
        const rules = [
          [["Setting", "Value"], ...Object.entries(set)],
          [
            ["Name", "Agent", "Role"],
            ["Dora", who, "adviser"],
          ],
        ];
        expect(answersBy(call("PROFILE", id, of), rules)).toEqual(answersBy(id, rules));
      }),
      { numRuns: 20 },
    );
  });

  it("[FN8] phase stands for itself: what KPI_Phases says of the month", () => {
    for (const word of ["phase", "Phase"]) expect(call("PROFILE", word)).toEqual([["phase"]]);
    const [by] = [answersBy(call("PROFILE", "phase", null, [phases]), [phases])];
    expect(by).toEqual(answersBy("phase", [phases]));
    expect(by.listed).toEqual(answersBy("launch", []).listed);
  });
});

const weights = [
  ["Dimension", "Metric", "Weight", "Target"],
  ["Satisfaction", "CSAT", 50, "95%"],
  ["Problem solving", "FCR", 30, "80%"],
  ["Cost control", "NPS", 20, 50],
];
const named = (name: string, table: Cells = weights): Cells =>
  table.map((line, at) => [...line, at === 0 ? "Profile" : name]);
/** Shares, a curve by its name, a channel's own, a minimum of its own. */
const rich: Cells = [
  ["维度", "指标", "权重", "目标", "曲线", "渠道", "最小样本", "方案"],
  ["客户满意", "CSAT", 0.35, "", "我的曲线", "", 9, "精细"],
  ["客户满意", "CSAT", "", 0.5, "", "email", "", "精细"],
  ["问题解决", "首次解决率", 0.3, "80%", "", "", "", "精细"],
  ["问题解决", "REOPEN", 0.35, "10%", "", "", 3, "精细"],
];
const curves = [
  ["名称", "曲线", "最差值", "最佳值"],
  ["我的曲线", "线性", "50%", "90%"],
];
const byRole: Cells = [
  ["Dimension", "Metric", "Weight", "Target", "Role"],
  ["Satisfaction", "CSAT", 60, "95%", ""],
  ["Problem solving", "FCR", 40, "80%", "adviser"],
  ["Problem solving", "REOPEN", 40, "10%", "clerk"],
];
const roles = [
  ["Name", "Agent", "Role"],
  ["Ann", "Ann", "adviser"],
  ["Bob", "Bob", "clerk"],
];

describe("PROFILE of a table in rules", () => {
  it("[FN8] is the only one there where no name is said", () => {
    for (const nothing of [null, undefined, "", " ", [[""]]]) {
      const table = rows(call("PROFILE", nothing, "en", [tiers, weights]));
      expect(table.slice(1).map((line) => line.slice(0, 3))).toEqual([
        ["Satisfaction", "CSAT", 50],
        ["Problem solving", "FCR", 30],
        ["Cost control", "NPS", 20],
      ]);
    }
  });

  it("[FN8] is regular where there is none and none is named", () => {
    expect(call("PROFILE")).toEqual(call("PROFILE", "regular"));
    expect(call("PROFILE", "", "en", [tiers])).toEqual(call("PROFILE", "regular", "en"));
  });

  it("[FN8] is refused with their names where there are several", () => {
    const answer = problem(call("PROFILE", "", null, [named("Ours"), weights]));
    expect(answer).toEqual({
      kind: "problem",
      code: "whichProfile",
      known: ["Ours", "Profile_2"],
    });
    expect(sayProblem(answer, "en")).toContain("Ours, Profile_2");
    expect(sayProblem(answer, "zh-CN")).toMatch(/Ours.*Profile_2/);
    for (const name of ["ours", "Profile_2"])
      expect(rows(call("PROFILE", name, null, [named("Ours"), weights]))).toHaveLength(4);
  });

  it("[FN8] says which names there are, its own before the built-in ones", () => {
    const answer = problem(call("PROFILE", "regulr", null, [named("Ours")]));
    expect(answer).toMatchObject({ code: "profileOfRules", found: "regulr" });
    expect(sayProblem(answer, "en")).toMatch(/is regular meant\? Expected Ours, regular, launch, /);
    expect(sayProblem(answer, "zh-CN")).toMatch(/是否指.*Ours/);
  });

  it("[FN24] tells an error of the table as such", () => {
    const broken = [...weights.slice(0, 2), ["Cost control", "NOPE", 50, 1]];
    expect(problem(call("PROFILE", "", null, [broken]))).toMatchObject({ code: "profileTable" });
    expect(problem(call("PROFILE", "regular", null, [broken, weights]))).toMatchObject({
      code: "rule",
    });
  });

  it.each([
    ["plain", weights, []],
    ["with terms of its own", named("Ours"), [terms(zeroFor("Profile_Ours"), zeroFor("Theirs"))]],
    ["with terms of one", weights, [terms(zeroFor("Ours"))]],
    ["beside terms of another", named("Ours"), [terms(zeroFor("Theirs"))]],
    ["with curves, channels and minimums", rich, [curves]],
    ["the same with terms", rich, [curves, terms(zeroFor("精细"), zeroFor("Ours"))]],
    ["for several roles", byRole, [roles]],
    [
      "scaled to 100",
      weights.slice(0, 3),
      [
        [
          ["方案", "权重合计"],
          ["Ours", "按比例折算"],
        ],
      ],
    ],
  ] as const)("[FN24] scores as the table itself: %s", (_, table, rules) => {
    const byTable = answersBy(table, rules);
    expect(rows(byTable.scorecard).length).toBeGreaterThan(1);
    for (const language of ["zh", "en", null]) {
      const given = call("PROFILE", "", language, [table, ...rules]);
      expect(answersBy(given, rules)).toEqual(byTable);
    }
  });

  it("[FN24] scores as by its name with a handle, whose profiles it can show", async () => {
    jest.useFakeTimers();
    const workbook = new FakeWorkbook({ Tickets: tickets });
    for (const [name, cells] of [
      ["Profile_Ours", weights],
      ["Profile_Theirs", rich],
      ["Profile_Roles", byRole],
      ["KPI_Agents", roles],
      ["KPI_Curves", curves],
      ["KPI_Profiles", terms(zeroFor("Profile_Ours"), ["Profile_Roles", "no composite", "", ""])],
    ] as const)
      workbook.rules.set(name, cells);
    const handles = new Handles();
    handles.connect(workbook);
    const told: unknown[] = [];
    handles.listen(["Tickets"], (answer) => told.push(answer));
    await jest.advanceTimersByTimeAsync(1_000);
    jest.useRealTimers();
    const [handle] = told as [string];
    withHandles(handles, () => {
      expect(problem(call("PROFILE", "", null, [handle]))).toMatchObject({
        code: "whichProfile",
        known: ["Profile_Ours", "精细", "Profile_Roles"],
      });
      for (const name of ["Profile_Ours", "Profile_Theirs", "Profile_Roles", "regular"]) {
        const byName = answersBy(name, [], handle);
        expect(rows(byName.scorecard).length).toBeGreaterThan(1);
        for (const language of ["zh", "en"]) {
          const table = call("PROFILE", name, language, [[[handle]]]);
          expect([name, answersBy(table, [], handle)]).toEqual([name, byName]);
        }
      }
    });
  });
});
