import {
  parsePeriod,
  builtInProfiles,
  profileById,
  readTickets,
  scoreMonth,
  type Profile,
} from "../../../src/engine";
import { watchWaiting } from "../../../src/host";
import { openPane, type PaneSession } from "../../../src/taskpane/state/openPane";
import type { Pane, Ready } from "../../../src/taskpane/state/pane";
import { profileChoices } from "../../../src/taskpane/state/profileChoices";
import type { Scalar, SheetContent } from "../../../src/workbench/book/content";
import { bootOffice } from "../../support/bootOffice";
import { ticketSheet, type SheetTicket } from "../../support/ticketSheet";

const office = bootOffice({ language: "en-US" });

const march = (agents: readonly string[]): SheetTicket[] =>
  agents.flatMap((agent, place) =>
    Array.from({ length: 12 }, (_, index) => ({
      agent,
      day: 2 * index + place + 1,
      rating: 5 - ((index + place) % 3),
      minutesToFirstResponse: 5 + 4 * index,
      cost: 10 + place,
    })),
  );

const sheet = (
  tickets = march(["Ann", "Bob"]),
  rest: Partial<SheetContent> = {},
): SheetContent => ({
  name: "Calls",
  rows: ticketSheet(tickets) as Scalar[][],
  ...rest,
});

let session: PaneSession | undefined;

/** A pane on a workbook of these sheets, as it stands after looking for tickets. */
async function paneOn(...sheets: readonly SheetContent[]): Promise<PaneSession> {
  const { book, host } = await office;
  host.faults.clear();
  await book.load({ sheets });
  session = openPane();
  await session.look();
  return session;
}

afterEach(() => session?.close());

/** The pane as soon as it fits. */
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

const problemOf = (pane: PaneSession) => (pane.state() as Ready).problem;
const sheetNames = async () => (await office).book.sheets().map(({ name }) => name);

describe("opening the pane", () => {
  it("reads the sheet that holds tickets and offers its month", async () => {
    const prices: SheetContent = { name: "Prices", rows: [["Lamp", 12]] };
    const pane = (await paneOn(prices, sheet())).state();
    expect(pane).toMatchObject({
      step: "ready",
      chosen: [{ kind: "sheet", name: "Calls" }],
      choice: { month: "2025-03", profile: "regular" },
      problem: null,
    });
  });

  it("has nothing to read in an empty workbook", async () => {
    const pane = await paneOn({ name: "Sheet1", rows: [] });
    expect(pane.state()).toMatchObject({ step: "unread", sources: [], problem: null });
  });

  it("says what a sheet lacks, and reads it once it was mended", async () => {
    const rows = sheet().rows.map((row) => [...row]);
    const agent = rows[0]!.indexOf("Agent");
    rows[0]![agent] = "Colour";
    const pane = await paneOn({ name: "Calls", rows });
    expect(pane.state()).toMatchObject({ step: "unread", chosen: [] });

    await pane.choose([pane.state().sources[0]!]);
    expect(pane.state()).toMatchObject({
      problem: { kind: "unreadable", outcome: { issues: [{ code: "sheet.noAgentColumn" }] } },
    });

    const { book } = await office;
    book.sheet("Calls")!.write({ row: 0, column: agent, rows: 1, columns: 1 }, [["Agent"]]);
    await pane.choose([pane.state().sources[0]!]);
    expect(pane.state().step).toBe("ready");
  });
});

describe("scoring a month", () => {
  it("gives the engine's numbers and writes them to a sheet of their own", async () => {
    const pane = await paneOn(sheet());
    await pane.score("en");

    const read = readTickets(ticketSheet(march(["Ann", "Bob"])));
    if (read.kind !== "read") throw new Error("the sheet of this test is readable");
    const profile = profileById("regular") as Profile;
    const expected = scoreMonth(read, { period: parsePeriod("2025-03"), profile });
    expect(pane.state().result?.report.agents).toEqual(expected.agents);
    const { sheetNames: written } = pane.state().result!.written;
    expect((await sheetNames()).slice(0, 1 + written.length)).toEqual(["Calls", ...written]);
  });

  it("goes through reading, parsing, measuring and writing, in this order", async () => {
    const pane = await paneOn(sheet());
    const stages = new Set<string>();
    const stop = pane.subscribe(() => {
      const state = pane.state();
      if (state.step === "scoring") stages.add(state.progress.stage);
    });
    await pane.score("en");
    stop();
    expect([...stages]).toEqual(["reading", "parsing", "measuring", "writing"]);
  });

  it.each(["reading", "measuring", "writing"])(
    "cancelled while %s leaves the workbook as it was",
    async (stage) => {
      const pane = await paneOn(sheet());
      pane.subscribe(() => {
        const state = pane.state();
        const isThere = state.step === "scoring" && state.progress.stage === stage;
        if (isThere && !state.cancelling) pane.cancel();
      });
      await pane.score("en");
      expect(pane.state()).toMatchObject({
        step: "ready",
        problem: { kind: "scoreCancelled" },
        choice: { month: "2025-03" },
        result: null,
      });
      expect(await sheetNames()).toEqual(["Calls"]);
    },
  );

  /** A cell is edited from the moment at which the writing is so far, and that is cancelled. */
  async function editedFrom(done: number | "start", pane: PaneSession) {
    const { host } = await office;
    const edit = () =>
      host.faults.next("InvalidOperationInCellEditMode", { after: 0, times: 1_000 });
    if (done === "start") edit();
    const unsubscribe = pane.subscribe(() => {
      const state = pane.state();
      const share =
        state.step === "scoring" && state.progress.stage === "writing" && state.progress;
      if (!share || (share.done !== done && share.done !== share.total + Number(done))) return;
      unsubscribe();
      edit();
    });
    const stop = watchWaiting((waiting) => waiting && pane.cancel());
    const scoring = pane.score("en");
    const left = await becomes(pane, (state) => state.step === "ready" && !!state.problem);
    stop();
    host.faults.clear();
    return { left: left as Ready, scoring };
  }

  it.each([
    ["start", "scoreCancelled"],
    [0, "takenBackLater"],
    [3, "takenBackLater"],
  ] as const)(
    "[HO32] is cancelled at once while a cell is being edited (%s), and then taken back",
    async (from, kind) => {
      const pane = await paneOn(sheet());
      const { left, scoring } = await editedFrom(from, pane);
      expect(left).toMatchObject({ problem: { kind }, result: null });
      await scoring;
      expect(problemOf(pane)).toEqual({ kind: "scoreCancelled" });
      expect(await sheetNames()).toEqual(["Calls"]);
    },
  );

  it("[HO32] shows the result all the same where the cancel came too late", async () => {
    const pane = await paneOn(sheet());
    const { scoring } = await editedFrom(-1, pane);
    await scoring;
    expect(pane.state()).toMatchObject({ step: "ready", problem: null });
    expect(await sheetNames()).toEqual(
      expect.arrayContaining([...pane.state().result!.written.sheetNames]),
    );
  });

  it("keeps the earlier result, on view and in the workbook, when Excel refuses", async () => {
    const pane = await paneOn(sheet());
    await pane.score("en");
    const before = pane.state().result;
    const sheets = await sheetNames();

    const { host } = await office;
    host.faults.at("WorksheetCollection.add", "AccessDenied");
    await pane.score("en");
    expect(problemOf(pane)).toMatchObject({ kind: "host" });
    expect(pane.state().result).toBe(before);
    expect(await sheetNames()).toEqual(sheets);
  });

  it("[PANE3] scores what the sheet shows now, not what was read before", async () => {
    const pane = await paneOn(sheet());
    const { book } = await office;
    const agent = sheet().rows[0]!.indexOf("Agent");
    const renamed = Array.from({ length: 12 }, () => ["Cleo"]);
    book.sheet("Calls")!.write({ row: 1, column: agent, rows: 12, columns: 1 }, renamed);
    await pane.score("en");
    const agents = pane.state().result?.report.agents.map((score) => score.agent);
    expect(agents?.toSorted()).toEqual(["Bob", "Cleo"]);
  });

  it("[PANE5] names the months there are when the chosen one has nobody's tickets", async () => {
    const pane = await paneOn(sheet());
    pane.chooseMonth("2024-12");
    await pane.score("en");
    expect(problemOf(pane)).toEqual({ kind: "monthEmpty", month: "2024-12", found: ["2025-03"] });
    expect(await sheetNames()).toEqual(["Calls"]);
  });

  it("takes any text as a name", async () => {
    const names = ["__proto__", "=1+1", "constructor"];
    const pane = await paneOn(sheet(march(names)));
    await pane.score("en");
    const agents = pane.state().result?.report.agents.map(({ agent }) => agent);
    expect(agents?.toSorted()).toEqual(names.toSorted());
    const { book } = await office;
    const written = book.table(pane.state().result!.written.tableName)!;
    const texts = written.sheet.formulas(written.area).flat();
    expect(texts).toEqual(expect.arrayContaining(["__proto__", "constructor"]));
    expect(written.sheet.values(written.area).flat()).toContain("=1+1");
  });
});

describe("weights in a table of the workbook", () => {
  const weights = (fcr: number): SheetContent => ({
    name: "Weights",
    rows: [
      ["Dimension", "Metric", "Weight", "Target"],
      ["solving", "FCR", fcr, 0.8],
      ["satisfaction", "CSAT", 40, 0.95],
    ],
    tables: [{ name: "Profile_Ours", area: "A1:D3" }],
  });

  it("[PANE4] are offered beside the built-in profiles", async () => {
    const pane = await paneOn(sheet(), weights(60));
    expect(profileChoices(pane.state().rules!).map(({ id }) => id)).toEqual([
      "Profile_Ours",
      ...builtInProfiles.map(({ id }) => id),
    ]);
  });

  it("[PANE4] are read anew for each scoring, and block it when they do not add up", async () => {
    const pane = await paneOn(sheet(), weights(60));
    pane.chooseProfile("Profile_Ours");
    await pane.score("en");
    expect(pane.state().result?.report.profile.id).toBe("Profile_Ours");

    const { book } = await office;
    book.sheet("Weights")!.write({ row: 1, column: 2, rows: 1, columns: 1 }, [[50]]);
    await pane.score("en");
    expect(problemOf(pane)).toEqual({ kind: "rulesBroken" });
    const { choice, rules } = pane.state();
    expect(choice.profile).toBe("Profile_Ours");
    expect(rules!.findings[0]).toMatchObject({ severity: "error", table: "Profile_Ours" });
  });
});

describe("while the pane is open", () => {
  const cell = { row: 3, column: 8, rows: 1, columns: 1 };

  it("[PANE6] an edit of the tickets marks them and their result", async () => {
    const pane = await paneOn(sheet());
    await pane.score("en");
    const { book } = await office;
    book.sheet("Calls")!.write(cell, [[1]], "user");
    const edited = await becomes(pane, (state) => state.step === "ready" && state.edited);
    expect(edited.result?.edited).toBe(true);
  });

  it("[PANE6] a sheet that is deleted is told, and the others are offered", async () => {
    const pane = await paneOn(sheet(), { name: "Prices", rows: [["Lamp", 12]] });
    const { book } = await office;
    book.sheet("Calls")!.remove();
    const gone = await becomes(pane, ({ step }) => step === "unread");
    expect(gone).toMatchObject({
      chosen: [],
      sources: [{ name: "Prices" }],
      problem: { kind: "sourceGone", name: "Calls" },
    });
  });

  it("[PANE6] a sheet that is renamed is still scored", async () => {
    const pane = await paneOn(sheet());
    const { book } = await office;
    book.sheet("Calls")!.name = "Q1";
    book.addSheet("Notes");
    const told = await becomes(pane, (state) => state.step === "ready" && state.problem !== null);
    expect(told).toMatchObject({ problem: { kind: "sourceRenamed", from: "Calls", to: "Q1" } });
    await pane.score("en");
    expect(pane.state().result?.report.agents).toHaveLength(2);
  });

  it("tickets that arrive in a workbook without any are read at once", async () => {
    const pane = await paneOn({ name: "Sheet1", rows: [] });
    const { book } = await office;
    const rows = sheet().rows as Scalar[][];
    const calls = book.addSheet("Calls");
    calls.write({ row: 0, column: 0, rows: rows.length, columns: rows[0]!.length }, rows);
    const found = await becomes(pane, ({ step }) => step === "ready");
    expect(found).toMatchObject({ chosen: [{ name: "Calls" }] });
  });

  it("shows the cell of a problem", async () => {
    const pane = await paneOn({ name: "Front", rows: [["Lamp", 12]] }, sheet());
    await pane.showCell({ sheet: "Calls", row: 4, column: "CSAT score" });
    const { book } = await office;
    const { sheet: shown, area } = book.selection();
    expect([shown.name, area]).toEqual(["Calls", cell]);
  });

  it("makes the sheet a table and goes on with that", async () => {
    const pane = await paneOn(sheet());
    await pane.makeTable();
    expect(pane.state()).toMatchObject({
      step: "ready",
      chosen: [{ kind: "table", name: "Tickets" }],
    });
  });

  it("brings the result sheet to the front", async () => {
    const pane = await paneOn(sheet());
    await pane.score("en");
    const { book } = await office;
    book.sheet("Calls")!.activate();
    await pane.showResult();
    expect(book.activeSheet().name).toBe("KPI 2025-03");
  });
});
