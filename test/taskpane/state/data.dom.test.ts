import { chinaHolidayYears, columnTable, type Cells } from "../../../src/engine";
import { outcomeOf } from "../../../src/taskpane/state/data/outcomeOf";
import { openPane, type PaneSession } from "../../../src/taskpane/state/openPane";
import type { Pane, Ready } from "../../../src/taskpane/state/pane";
import { questionGroups } from "../../../src/taskpane/state/questionGroups";
import type { Scalar, SheetContent } from "../../../src/workbench/book/content";
import { bootOffice } from "../../support/bootOffice";
import { ticketSheet, type SheetTicket } from "../../support/ticketSheet";

const office = bootOffice({ language: "en-US" });

const tickets = (...agents: readonly string[]): SheetTicket[] =>
  agents.map((agent, index) => ({ agent, day: 1 + (index % 28), rating: 5 }));

const sheet = (
  name: string,
  rows: unknown[][] = ticketSheet(tickets("Ann", "Bob", "Ann")),
): SheetContent => ({ name, rows: rows as Scalar[][] });

/** The sheet with another header in place of one. */
function renamed(name: string, from: string, to: string): SheetContent {
  const rows = ticketSheet(tickets("Ann", "Bob", "Ann"));
  rows[0] = rows[0]!.map((header) => (header === from ? to : header));
  return sheet(name, rows);
}

const sessions: PaneSession[] = [];

async function paneOn(...sheets: readonly SheetContent[]): Promise<PaneSession> {
  const { book, host } = await office;
  host.faults.clear();
  await book.load({ sheets });
  return openedPane();
}

async function openedPane(): Promise<PaneSession> {
  const session = openPane();
  sessions.push(session);
  await session.look();
  return session;
}

afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
});

const becomes = (pane: PaneSession, fits: (state: Pane) => boolean): Promise<Pane> =>
  new Promise((resolve) => {
    const check = () => {
      if (!fits(pane.state())) return;
      stop();
      resolve(pane.state());
    };
    const stop = pane.subscribe(check);
    check();
  });

const ready = (pane: PaneSession): Ready => {
  const state = pane.state();
  if (state.step !== "ready") throw new Error(`the pane is ${state.step}`);
  return state;
};

const fieldOf = (pane: PaneSession, header: string) =>
  ready(pane).tickets.outcome.columns.find((column) => column.header === header)?.field;

/** A table of the workbook with its header row; null: there is none. */
async function table(name: string): Promise<Cells | null> {
  const { book } = await office;
  const found = book.table(name);
  return found ? found.sheet.values(found.area) : null;
}

describe("a column that was misunderstood", () => {
  it("[PANE8] is corrected in the workbook's table, and the next pane knows it", async () => {
    const pane = await paneOn(renamed("Calls", "Agent", "Colleague on duty"));
    const source = pane.state().sources[0]!;
    await pane.choose([source]);
    expect(pane.state()).toMatchObject({ step: "unread", problem: { kind: "unreadable" } });

    const said = { field: "agent" } as const;
    await pane.changeColumn({ sheet: null, header: "Colleague on duty", said }, "en");
    expect(fieldOf(pane, "Colleague on duty")).toBe("agent");
    const written = await table(columnTable.name);
    expect(written).toContainEqual(expect.arrayContaining(["Colleague on duty", "Agent"]));

    const next = await openedPane();
    expect(fieldOf(next, "Colleague on duty")).toBe("agent");
  });

  it("[PANE8] may be corrected in the cells; the pane says that it was read before", async () => {
    const pane = await paneOn(sheet("Calls"));
    await pane.openTable("columns", "en");
    const { book } = await office;
    const { sheet: map, area } = book.table(columnTable.name)!;
    const cells = map.values(area);
    const field = cells[0]!.indexOf("Understood as");
    const row = cells.findIndex((line) => line.includes("CSAT score"));
    const cell = { row: area.row + row, column: area.column + field, rows: 1, columns: 1 };
    map.write(cell, [["not used"]], "user");
    await becomes(pane, (state) => state.step === "ready" && state.edited);
    await pane.readAgain();
    expect(fieldOf(pane, "CSAT score")).toBeNull();
    expect(ready(pane).edited).toBe(false);
  });

  it("keeps what people wrote beside the rules", async () => {
    const pane = await paneOn(sheet("Calls"));
    await pane.openTable("columns", "en");
    const { book } = await office;
    const { sheet: map, area } = book.table(columnTable.name)!;
    const note = { row: area.row + 1, column: area.column + 10, rows: 1, columns: 1 };
    expect(map.values({ ...note, row: area.row })).toEqual([["Note"]]);
    const said = { unit: "hours" } as const;
    await pane.changeColumn({ sheet: null, header: "Cost", said }, "en");
    const written = (await table(columnTable.name))!;
    expect(written.find((line) => line.includes("Cost"))).toContain("hours");
  });
});

describe("rows that may be tickets or agents' days", () => {
  it("[RD166] are what a person says, in KPI_Settings, where functions read it too", async () => {
    const rows = [
      ["客服", "日期", "状态", "客户", "接待量", "满意率", "询单人数"],
      ["小王", "2025-03-01", "已解决", "c1", 20, "90%", 4],
    ];
    const pane = await paneOn(sheet("日报", rows));
    await pane.choose([pane.state().sources[0]!]);
    const { state } = pane;
    const { problem } = state() as Extract<Pane, { step: "unread" }>;
    if (problem?.kind !== "unreadable") throw new Error("the rows were understood");

    const [question] = questionGroups(problem.outcome);
    await pane.answer(question!, "agentDay", "en");
    expect(ready(pane).tickets.outcome.table.grain).toBe("agentDay");
    expect(await table("KPI_Settings")).toContainEqual(
      expect.arrayContaining(["A row is", "one agent's day or month"]),
    );
    expect(ready(await openedPane()).tickets.outcome.table.grain).toBe("agentDay");

    await pane.answer(question!, "ticket", "en");
    const written = (await table("KPI_Settings"))!;
    expect(written.filter((line) => line.includes("A row is"))).toHaveLength(1);
    expect(ready(pane).tickets.outcome.table.grain).toBe("ticket");
  });

  it("[PANE7] are what an earlier version kept of it, which moves to KPI_Settings", async () => {
    const rows = [
      ["客服", "日期", "状态", "客户", "接待量", "满意率", "询单人数"],
      ["小王", "2025-03-01", "已解决", "c1", 20, "90%", 4],
    ];
    const { book, host } = await office;
    host.faults.clear();
    const kept = { sources: [{ kind: "sheet", name: "日报" }], grain: "agentDay" };
    const settings = { "KPI.data": JSON.stringify(kept) };
    await book.load({ sheets: [sheet("日报", rows)], settings });
    const pane = await openedPane();
    expect(ready(pane).tickets.outcome).toMatchObject({
      questions: [],
      table: { grain: "agentDay" },
    });
    expect(await table("KPI_Settings")).toContainEqual(
      expect.arrayContaining(["A row is", "one agent's day or month"]),
    );
  });
});

describe("what was said of a table that calculates", () => {
  /** Somebody put a formula where the pane would put a word. */
  const map: SheetContent = {
    name: "Map",
    rows: [
      ["Header", "Understood as"],
      ["CSAT score", { formula: '="rating"', value: "rating" }],
    ],
    tables: [{ name: columnTable.name, area: "A1:B2" }],
  };
  const change = { sheet: null, header: "CSAT score", said: { field: null } };

  it("[RUL15] is written once the formulas may go, and nothing before", async () => {
    const pane = await paneOn(sheet("Calls"), map);
    await pane.changeColumn(change, "en");
    const { problem } = ready(pane);
    if (problem?.kind !== "formulasInTheWay") throw new Error("nothing was asked");
    expect(problem.formulas).toMatchObject([
      { table: "KPI_Columns", row: 1, header: "Understood as", formula: '="rating"' },
    ]);
    expect(fieldOf(pane, "CSAT score")).toBe("rating");

    await pane.sayOver(problem.said, "en");
    expect(ready(pane).problem).toBeNull();
    expect(fieldOf(pane, "CSAT score")).toBeNull();
  });

  it("[RUL15] the sheet that cannot be read yet stays on view, whatever is asked over it", async () => {
    const pane = await paneOn(renamed("Calls", "Agent", "Colleague on duty"), {
      ...map,
      rows: [
        ["Header", "Understood as"],
        ["Colleague on duty", { formula: '="not used"', value: "not used" }],
      ],
    });
    await pane.choose([pane.state().sources[0]!]);
    const said = { field: "agent" } as const;
    await pane.changeColumn({ sheet: null, header: "Colleague on duty", said }, "en");
    const asked = pane.state() as Extract<Pane, { step: "unread" }>;
    if (asked.problem?.kind !== "formulasInTheWay") throw new Error("nothing was asked");
    expect(outcomeOf(asked)?.columns.length).toBeGreaterThan(0);

    pane.dismissProblem();
    expect(pane.state()).toMatchObject({ step: "unread", problem: { kind: "unreadable" } });
    await pane.sayOver(asked.problem.said, "en");
    expect(fieldOf(pane, "Colleague on duty")).toBe("agent");
  });
});

describe("SLA fields that show what was left", () => {
  it("[RD149] have a goal each", async () => {
    const rows = [
      ["Key", "Assignee", "Created", "Time to first response", "Time to resolution"],
      ["A-1", "Ann", 45_717, "-0:15", "-2:00"],
      ["A-2", "Ann", 45_718, "0:10", "1:00"],
    ];
    const pane = await paneOn(sheet("Jira", rows));
    const asked = () => questionGroups(ready(pane).tickets.outcome);
    await pane.answer(asked()[0]!, "remaining", "en", 30);
    await pane.answer(asked()[0]!, "remaining", "en", 240);
    const { table: tickets } = ready(pane).tickets.outcome;
    expect([...tickets.column("firstResponseDuration")!.values]).toEqual([45, 20]);
    expect([...tickets.column("resolutionDuration")!.values]).toEqual([360, 180]);
    expect(asked()).toEqual([]);
  });
});

describe("several sheets", () => {
  it("[PANE9] are read as one set, and again when the workbook is opened next", async () => {
    const pane = await paneOn(sheet("January"), renamed("February", "Created at", "Opened"));
    await pane.choose(pane.state().sources);
    expect(ready(pane).tickets.outcome.table.size).toBe(3);
    expect(ready(pane).tickets.outcome.sheets.map(({ name }) => name)).toEqual([
      "January",
      "February",
    ]);

    const next = await openedPane();
    expect(ready(next).chosen.map(({ name }) => name)).toEqual(["January", "February"]);
  });

  it("[PANE9] lead to the cell on the right sheet", async () => {
    const bad = ticketSheet(tickets("Cy", "Di"));
    bad[2]![bad[0]!.indexOf("CSAT score")] = "so-so, really";
    const pane = await paneOn(sheet("January"), sheet("February", bad));
    await pane.choose(pane.state().sources);
    const issue = ready(pane).tickets.outcome.issues.find(
      ({ code }) => code === "rating.unreadable",
    )!;
    await pane.showCell({ sheet: issue.sheet, row: issue.row!, column: issue.column });
    const { book } = await office;
    const { sheet: shown, area } = book.selection();
    expect([shown.name, area.row, area.column]).toEqual(["February", 2, 8]);
  });

  it("[PANE9] go on without one that was deleted, and say so", async () => {
    const pane = await paneOn(sheet("January"), sheet("February"));
    await pane.choose(pane.state().sources);
    const { book } = await office;
    book.sheet("February")!.remove();
    const told = await becomes(pane, (state) => state.step === "ready" && state.problem !== null);
    expect(told).toMatchObject({
      chosen: [{ name: "January" }],
      edited: true,
      problem: { kind: "sourceGone", name: "February" },
    });
  });
});

describe("a question", () => {
  it("[PANE7] is answered once, kept with the workbook, and not asked again", async () => {
    const rows = ticketSheet(tickets("Ann", "Bob", "Ann"));
    const created = rows[0]!.indexOf("Resolved at");
    for (const row of rows.slice(1)) row[created] = "02/03/2025 10:00";
    const pane = await paneOn(sheet("Calls", rows));
    const [group] = questionGroups(ready(pane).tickets.outcome);
    expect(group).toMatchObject({ question: { kind: "dateOrder", header: "Resolved at" } });

    await pane.answer(group!, "dayFirst", "en");
    expect(ready(pane).tickets.outcome.questions).toEqual([]);
    const next = await openedPane();
    expect(ready(next).tickets.outcome.questions).toEqual([]);
  });
});

describe("agents spelt in two ways", () => {
  const spelt = sheet("Calls", ticketSheet(tickets("Ann Lee", "Ann Lee", "Ann Lee", "ann lee")));

  it("[PANE10] are one person once somebody says so", async () => {
    const pane = await paneOn(spelt);
    await pane.mergeAgent("ann lee", "Ann Lee", "en");
    const agents = ready(pane).tickets.outcome.table.column("agent")!.words;
    expect(agents.filter(Boolean)).toEqual(["Ann Lee"]);
    expect(await table("KPI_Agents")).toContainEqual(
      expect.arrayContaining(["ann lee", "Ann Lee"]),
    );
  });
});

describe("tables to start from", () => {
  it.each([
    ["agents", "KPI_Agents", 3],
    ["exclusions", "KPI_Exclusions", 10],
    ["schedule", "KPI_Schedule", 8],
    ["columns", "KPI_Columns", 13],
  ] as const)("make %s a table of the workbook", async (kind, name, rows) => {
    const pane = await paneOn(sheet("Calls"));
    await pane.openTable(kind, "en");
    const cells = await table(name);
    expect(cells).toHaveLength(rows);
    expect(pane.state().rules?.tables.has(name)).toBe(true);
    expect(pane.state().rules?.findings).toEqual([]);
    expect(ready(pane).edited).toBe(false);
  });

  it("[PANE24] open at the setting that is meant", async () => {
    const pane = await paneOn(sheet("Calls"));
    await pane.showSetting("asOf", "en");
    const { book } = await office;
    const { sheet: shown, area } = book.selection();
    const chosen = { ...area, column: 0, columns: 2 };
    expect(shown.values(chosen)).toEqual([["Judged as of", ""]]);
  });

  it("fill the holidays of the years that the tickets are of", async () => {
    const pane = await paneOn(sheet("Calls"));
    await pane.openTable("holidays", "en");
    const cells = (await table("KPI_Holidays"))!;
    expect(chinaHolidayYears).toContain(2025);
    expect(cells.length).toBeGreaterThan(20);
    const { specialDays } = pane.state().rules!.rulebook.settings.calendar;
    expect(specialDays.length).toBe(cells.length - 1);
  });

  it("hold every setting in words, and change nothing", async () => {
    const pane = await paneOn(sheet("Calls"));
    const before = pane.state().rules!.rulebook.settings;
    await pane.openTable("settings", "zh-CN");
    expect(pane.state().rules!.rulebook.settings).toEqual(before);
    expect(pane.state().rules!.findings).toEqual([]);
  });

  it("are not taken for tickets", async () => {
    const pane = await paneOn(sheet("Calls"));
    for (const kind of ["agents", "targets", "inputs", "settings"] as const)
      await pane.openTable(kind, "en");
    await pane.look();
    expect(pane.state().sources.map(({ name }) => name)).toEqual(["Calls"]);
  });
});
