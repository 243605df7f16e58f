import {
  builtInProfiles,
  defaultSettings,
  measureAgents,
  metricById,
  profileById,
  readTickets,
  scoreMonth,
  parsePeriod,
  type ReadOutcome,
} from "../../src/engine";
import { isProblem, type Problem } from "../../src/functions/problem";
import { registry } from "../../src/functions/registry";
import { sayProblem } from "../../src/functions/sayProblem";
import { header, row, sheet } from "./tickets";

const call = (id: string, ...args: unknown[]): unknown => registry.get(id)!(...(args as never[]));
const read = readTickets(sheet) as Extract<ReadOutcome, { kind: "read" }>;
const march = parsePeriod("2025-03");

function valueOf(metric: string, agent: string): unknown {
  const measured = measureAgents(read.table, metricById(metric)!, {
    period: march,
    settings: defaultSettings,
  });
  const outcome = measured.agents.find((of) => of.agent === agent)!.outcome;
  return outcome.kind === "measured" ? outcome.value : outcome.kind;
}

const problem = (answer: unknown): Problem => {
  if (!isProblem(answer)) throw new Error(`expected a problem, got ${JSON.stringify(answer)}`);
  return answer;
};

describe("a metric function", () => {
  it.each(["FCR", "CSAT", "FRT", "RESOLUTION", "REOPEN"])(
    "[FN1] %s gives the engine's own number to the last digit",
    (metric) => {
      expect(call(metric, sheet, [["Ann"]], "2025-03")).toEqual([[valueOf(metric, "Ann")]]);
      expect(call("METRIC", sheet, metric, "Bob", "2025-03")).toEqual([[valueOf(metric, "Bob")]]);
    },
  );

  it("[FN2] answers in the shape of the range of agents, empty where it is empty", () => {
    const answer = call(
      "CSAT",
      sheet,
      [
        ["Ann", "Bob"],
        ["", null],
      ],
      "2025-03",
    );
    expect(answer).toEqual([
      [valueOf("CSAT", "Ann"), valueOf("CSAT", "Bob")],
      ["", ""],
    ]);
  });

  it("[FN2] gives one number for everybody together when no agent is named", () => {
    const { team } = measureAgents(read.table, metricById("CSAT")!, {
      period: null,
      settings: defaultSettings,
    });
    expect(call("CSAT", sheet, null, null)).toEqual([[team.kind === "measured" && team.value]]);
    expect(call("CSAT", sheet)).toEqual(call("CSAT", sheet, "", ""));
  });

  it("[FN3] finds an agent whatever the spaces and letter widths, not whatever the capitals", () => {
    expect(call("CSAT", sheet, " Ａｎｎ ", null)).toEqual(call("CSAT", sheet, "Ann", null));
    expect(call("CSAT", sheet, "ann", null)).toMatchObject([
      [{ code: "unknownAgent", agent: "ann" }],
    ]);
  });

  it("[FN4] says which agent has no tickets, beside the numbers of the others", () => {
    const [[ann, nobody]] = call("FCR", sheet, [["Ann", "Zoe"]], "2025-03") as unknown[][] as [
      unknown[],
    ];
    expect(typeof ann).toBe("number");
    expect(nobody).toEqual({
      kind: "problem",
      code: "unknownAgent",
      agent: "Zoe",
      period: "2025-03",
    });
  });

  it("[FN4] does not take an Excel error for an agent", () => {
    expect(call("FCR", sheet, [[{ code: "#REF!" }]], null)).toEqual([
      [{ kind: "problem", code: "agentCell", found: "#REF!" }],
    ]);
  });

  it("[FN5] never gives zero for what was not measured", () => {
    expect(call("CSAT", sheet, "Cleo", null)).toMatchObject([
      [{ code: "notApplicable", metric: "CSAT", outcome: { reason: "noTickets" } }],
    ]);
  });

  it("reads an employee number as a name", () => {
    const numbered = [header, ...Array.from({ length: 3 }, (_, at) => row(at, 1001, 3, 2))];
    expect(call("CSAT", numbered, [[1001]], null)).toEqual([[1]]);
  });
});

describe("the period", () => {
  it("[FN6] may be text, a date cell or left out", () => {
    const expected = call("RESOLUTION", sheet, "Ann", "2025-03");
    expect(call("RESOLUTION", sheet, "Ann", "2025年3月")).toEqual(expected);
    expect(call("RESOLUTION", sheet, "Ann", 45730)).toEqual(expected);
    expect(call("RESOLUTION", sheet, "Ann", [[45730]])).toEqual(expected);
  });

  it.each(["上月", "last month", "本月", "This Month"])("[FN6] refuses “%s”", (found) => {
    expect(call("FCR", sheet, "Ann", found)).toEqual({
      kind: "problem",
      code: "relativePeriod",
      found,
    });
  });

  it.each(["March-ish", true, 3, { code: "#N/A" }])("[FN6] refuses %p", (found) => {
    expect(problem(call("FCR", sheet, "Ann", found)).code).toBe("period");
  });
});

describe("COMPOSITE", () => {
  const report = scoreMonth(read, { period: march, profile: profileById("regular")! });

  it("[FN7] gives the composite of the report", () => {
    const names = report.agents.map(({ agent }) => [agent]);
    const answer = call("COMPOSITE", sheet, "regular", names, "2025-03") as unknown[][];
    for (const [index, { composite }] of report.agents.entries())
      if (composite === null) expect(answer[index]![0]).toMatchObject({ code: "coverage" });
      else expect(answer[index]![0]).toBe(composite);
  });

  it("[FN5] [FN7] lists everybody, best first, blank without a composite, when no agent is named", () => {
    const answer = call("COMPOSITE", sheet, "Regular", null, "2025-03") as unknown[][];
    expect(answer).toEqual(report.agents.map(({ agent, composite }) => [agent, composite ?? ""]));
  });

  it("[FN8] takes a table of weights in place of a name", () => {
    const table = [
      ["维度", "指标", "权重", "目标"],
      ["客户满意", "CSAT", 60, 0.95],
      ["问题解决", "FCR", 40, 0.8],
    ];
    const [[ann]] = call("COMPOSITE", sheet, table, "Ann", "2025-03") as [[number]];
    expect(ann).toBeGreaterThan(0);
    const halved = table.map((line, at) => (at === 1 ? line.with(2, 50) : line));
    expect(call("COMPOSITE", sheet, halved, "Ann", "2025-03")).toMatchObject({
      code: "profileTable",
      problem: { code: "weights.total" },
    });
  });

  it("[FN8] names the profiles there are when it does not know the one asked for", () => {
    expect(call("COMPOSITE", sheet, "reguler")).toEqual({
      kind: "problem",
      code: "profileName",
      found: "reguler",
      known: builtInProfiles.map(({ id }) => id),
    });
  });

  it("[FN4] says that nobody has a ticket in a month", () => {
    expect(call("COMPOSITE", sheet, "regular", null, "2031-01")).toMatchObject({ code: "nobody" });
  });
});

describe("SCORECARD", () => {
  it("[FN9] spills a header and a row for each agent, with nothing but values", () => {
    const answer = call("SCORECARD", sheet, "regular", "2025-03") as unknown[][];
    expect(answer).toHaveLength(4);
    for (const line of answer) {
      expect(line).toHaveLength(answer[0]!.length);
      for (const cell of line) expect(typeof cell === "string" || Number.isFinite(cell)).toBe(true);
    }
    expect(answer[0]!.slice(0, 3)).toEqual(["Agent", "Group", "Tickets"]);
  });

  it("[FN9] takes the regular profile when none is named", () => {
    expect(call("SCORECARD", sheet, null, "2025-03")).toEqual(
      call("SCORECARD", sheet, "regular", "2025-03"),
    );
  });

  it("[FN10] speaks the language of the sheet's headers unless told otherwise", () => {
    const chinese = [
      ["工单编号", "客服", "客服组", "创建时间", "首次响应时间", "解决时间", "满意度", "重开次数"],
      ...sheet.slice(1),
    ];
    const first = (answer: unknown) => (answer as unknown[][])[0]![0];
    expect(first(call("SCORECARD", chinese))).toBe("客服");
    expect(first(call("SCORECARD", chinese, null, null, "en"))).toBe("Agent");
    expect(first(call("SCORECARD", sheet, null, null, "zh"))).toBe("客服");
    expect(problem(call("SCORECARD", sheet, null, null, "fr"))).toMatchObject({ code: "language" });
  });
});

describe("COLUMNS and ISSUES", () => {
  it("[FN11] lists every column of the sheet with what it was read as", () => {
    const answer = call("COLUMNS", [
      [...header, "Mood"],
      ...sheet.slice(1).map((of) => [...of, "blue"]),
    ]) as unknown[][];
    expect(answer).toHaveLength(header.length + 2);
    expect(answer[2]!.slice(0, 3)).toEqual(["Agent", "Agent", 1]);
    expect(answer.at(-1)!.slice(0, 3)).toEqual(["Mood", "not used", ""]);
  });

  it("[FN11] says how the cells of a column were read, in words", () => {
    const said = (answer: unknown) => (answer as unknown[][]).slice(1).map((line) => line[3]);
    const durations = [
      ["Agent", "Created", "Resolution time (min)", "Assignee"],
      ...Array.from({ length: 5 }, (_, at) => ["Ann", 45717 + at, 30 + at, "Ann"]),
    ];
    for (const note of said(call("COLUMNS", durations))) expect(note).not.toMatch(/[a-z]+[A-Z:?]/);
    expect(said(call("COLUMNS", durations, "en"))).toContain("in minutes");
    expect(said(call("COLUMNS", durations, "zh"))).toContain("单位为分钟");
  });

  it("[FN11] lists what is wrong with its row", () => {
    const answer = call("ISSUES", [...sheet, row(300, "Ann", 5, -3)]) as unknown[][];
    expect(answer.find((line) => line[0] === sheet.length + 1)).toBeDefined();
    expect(call("ISSUES", sheet)).toHaveLength(1);
  });

  it("[FN11] says in the problem what the other columns do not", () => {
    const again = sheet[3]!;
    const wrong = [...sheet, row(300, "Ann", 5, -3), again];
    const rowsIn = (language: string) => (call("ISSUES", wrong, language) as unknown[][]).slice(1);
    const at = (language: string, row: number) =>
      rowsIn(language).find((line) => line[0] === sheet.length + row)!;
    expect(at("zh", 1)[2]).toMatch(/^[^第“]*不应早于创建时间.*实际为“.*”。$/);
    expect(at("zh", 2)[4]).toBe("第 4 行");
    expect(at("en", 2)[4]).toMatch(/^row 4$/i);
    for (const language of ["zh", "en"])
      for (const line of rowsIn(language)) expect(line[2]).not.toContain(line[5]);
  });

  it("[FN11] lists every row that was left out, once, with its cause", () => {
    const rules = [
      ["Reason", "Column", "Condition", "Leave out"],
      ["Training", "Ticket ID", "T-1*", "ticket"],
      ["Wrong customer", "Ticket ID", "T-200", "rating"],
    ];
    const cells = [...sheet, new Array(header.length).fill(""), sheet[1]!, header];
    const listed = (call("ISSUES", cells, "en", [rules]) as unknown[][]).slice(1);
    const left = listed.filter((line) => /left out|not counted/.test(String(line[5])));
    // T-1, T-10, T-11 and T-100 to T-111; Cleo's rating is blank; the repeated ticket and header.
    const rowsLeft = left.map((line) => line[0]);
    expect(new Set(rowsLeft).size).toBe(rowsLeft.length);
    expect(rowsLeft).toEqual(expect.arrayContaining([3, 12, 13, 14, 25, 29]));
    expect(left.find((line) => line[0] === 3)![2]).toContain("KPI_Exclusions, row 1: Training");
    expect(rowsLeft).not.toContain(27);
  });
});

describe("a sheet that is none", () => {
  it.each([
    ["nothing", [[null]], "sheet.empty"],
    ["a header alone", [header], "sheet.headerOnly"],
    ["a list without agents", sheet.map((of) => of.slice(2)), "sheet.noAgentColumn"],
  ])("[FN12] %s is refused with its reason", (_, cells, code) => {
    for (const id of ["FCR", "SCORECARD"]) {
      expect(problem(call(id, cells))).toMatchObject({ code: "tickets", issue: { code } });
    }
  });

  it("[FN12] is said to begin below its header only where no header is recognised", () => {
    const told = (cells: unknown[][]) => sayProblem(problem(call("CSAT", cells)), "zh-CN");
    const below = "区域须包含表头行";
    expect(told(sheet.slice(1))).toContain(below);
    expect(told(sheet.slice(1).map((of) => ["投诉", ...of.slice(0, 2)]))).toContain(below);
    expect(told(sheet.map((of) => of.slice(2)))).not.toContain(below);
    expect(told([["工单编号", "分类", "备注栏"], ...sheet.slice(1)])).not.toContain(below);
  });

  it("[FN12] the error of a formula in place of the tickets sends to that formula", () => {
    const answer = problem(call("CSAT", { code: "#VALUE!" }));
    expect(answer).toEqual({ kind: "problem", code: "ticketsFailed", found: "#VALUE!" });
    expect(sayProblem(answer, "zh-CN")).toMatch(/^tickets（工单）.*KPI\.OPEN.*#VALUE!/);
    expect(sayProblem(answer, "en")).toMatch(/^tickets: .*#VALUE!.*KPI\.OPEN/);
  });

  it("[FN12] an Excel error in place of the tickets is told as such", () => {
    for (const cells of [{ code: "#REF!" }, [[{ code: "#REF!" }]]])
      expect(problem(call("FCR", cells))).toMatchObject({ code: "noTickets", found: "#REF!" });
  });

  it("[FN12] too many cells are refused before they are read", () => {
    const wide = Array.from({ length: 5 }, () => new Array<unknown>(1_000_001));
    expect(problem(call("FCR", wide))).toMatchObject({ code: "tooManyCells", found: 5_000_005 });
  });
});

it("VERSION is the engine's", () => expect(call("VERSION")).toMatch(/^\d+\.\d+\.\d+/));
