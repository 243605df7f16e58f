import {
  kindOf,
  measureMonth,
  monthRequest,
  parsePeriod,
  readOptionsOf,
  readRulebook,
  readTicketSheets,
  scoreBy,
} from "../../../src/engine";
import { Handles } from "../../../src/functions/handles";
import { spokenFunctions } from "../../../src/functions/spokenFunctions";
import { listSources, readCells, readRuleTables, ticketsInExcel } from "../../../src/host";
import { cellAddress } from "../../../src/workbench/book/address";
import type { BookContent, Scalar } from "../../../src/workbench/book/content";
import type { FunctionResult } from "../../../src/workbench/office/functions/wireResult";
import { bootOffice, type BootedOffice } from "../../support/bootOffice";
import { ticketSheet } from "../../support/ticketSheet";

const tickets = ticketSheet(
  ["Ann", "Bob", "Cleo"].flatMap((agent, which) =>
    Array.from({ length: 12 }, (_, index) => ({
      agent,
      day: 1 + 2 * index,
      rating: 5 - ((index + which) % 3),
      minutesToFirstResponse: 5 + 10 * which + index,
      hoursToResolution: 2 + index,
      reopens: index % (5 + which) === 0 ? 1 : 0,
    })),
  ),
) as Scalar[][];

const content: BookContent = {
  sheets: [
    { name: "March", rows: tickets, tables: [{ name: "Tickets", area: "A1:L37" }] },
    {
      name: "Rules",
      rows: [
        ["Dimension", "Metric", "Weight", "Target"],
        ["satisfaction", "CSAT", 60, 0.9],
        ["timeliness", "FRT.WITHIN", 40, 0.8],
      ],
      tables: [{ name: "Profile_Ours", area: "A1:D3" }],
    },
    { name: "Notes", rows: [["anything"]] },
  ],
};

const site = { address: "Notes!B1" };
const isRules = (name: string, header: readonly unknown[]) => kindOf(name, [header]) !== null;

let office: BootedOffice;
let handles: Handles;
const stop: (() => void)[] = [];
let functions: ReturnType<typeof spokenFunctions>;
beforeAll(async () => {
  office = await bootOffice();
  for (const id of ["OPEN", "METRIC", "COMPOSITE"])
    CustomFunctions.associate(id, (...args: unknown[]) => functions.get(id)!(...args));
});
afterAll(() => office.book.dispose());
beforeEach(async () => {
  await office.book.load(content);
  handles = new Handles({ settling: 30, atMost: 1_000 });
  handles.connect(ticketsInExcel(isRules));
  functions = spokenFunctions(
    (code, message) => new CustomFunctions.Error(errorCode(code), message),
    () => "en",
    handles,
  );
});
afterEach(() => {
  for (const end of stop.splice(0)) end();
  jest.restoreAllMocks();
});

const errorCode = (code: string) =>
  code === "#N/A" ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;

/** An OPEN formula through Microsoft's proxy: what it gives, one after the other. */
function open(name: string): () => Promise<FunctionResult> {
  const given: FunctionResult[] = [];
  let waiting: ((result: FunctionResult) => void) | undefined;
  stop.push(
    office.host.session.functions.stream("OPEN", [[[name]]], site, (result) => {
      given.push(result);
      waiting?.(given.shift()!);
      waiting = undefined;
    }),
  );
  return () =>
    given.length > 0
      ? Promise.resolve(given.shift()!)
      : new Promise((resolve) => (waiting = resolve));
}

async function handleOf(next: Promise<FunctionResult>): Promise<string> {
  const result = await next;
  if (result.kind === "error") throw new Error(result.message);
  return String(result.values);
}

/** Excel gives null for what is left out; both functions have five parameters. */
const ask = (id: "METRIC" | "COMPOSITE", ...args: readonly unknown[]) =>
  office.host.invoke(id, [...args, null, null, null].slice(0, 5), site);

function edit(sheet: string, row: number, column: number, value: Scalar) {
  office.book.sheet(sheet)!.write({ row, column, rows: 1, columns: 1 }, [[value]], "user");
}

describe("handles through Excel", () => {
  it("[HDL1] are streamed for a table, and anew after an edit", async () => {
    const next = open("Tickets");
    const handle = await handleOf(next());
    expect(handle).toMatch(/^Tickets#/);
    expect(await ask("METRIC", [[handle]], "VOLUME", [["Ann"]])).toMatchObject({ values: [[12]] });

    edit("March", 1, 4, "Bob");
    const renewed = await handleOf(next());
    expect(renewed).not.toBe(handle);
    expect(await ask("METRIC", [[renewed]], "VOLUME", [["Ann"]])).toMatchObject({
      values: [[11]],
    });
  });

  it("[HDL1] are given for a sheet as well", async () => {
    const handle = await handleOf(open("march")());
    expect(handle).toMatch(/^March#/);
    expect(await ask("METRIC", [[handle]], "VOLUME")).toMatchObject({ values: [[36]] });
  });

  it("[HDL4] give the composites that the pane gives, by the workbook's rules", async () => {
    const handle = await handleOf(open("Tickets")());
    const answer = await ask("COMPOSITE", [[handle]], [["Profile_Ours"]], null, "2025-03");

    const source = (await ok(listSources())).find(({ name }) => name === "Tickets")!;
    const rules = await ok(readRuleTables(isRules));
    const { rulebook } = readRulebook(new Map(rules.map(({ name, cells }) => [name, cells])));
    const { cells, firstRow } = await ok(readCells(source));
    const read = readTicketSheets(
      [{ name: source.name, cells, firstRow }],
      readOptionsOf(rulebook),
    );
    if (read.kind !== "read") throw new Error("unreadable");
    const measures = measureMonth(read, monthRequest(rulebook, parsePeriod("2025-03")));
    const scored = scoreBy(rulebook, measures, "Profile_Ours");
    if (scored.kind !== "scored") throw new Error("not scored");
    expect(scored.report.agents.map(({ composite }) => composite)).not.toContain(null);
    expect(answer).toEqual({
      kind: "values",
      values: scored.report.agents.map(({ agent, composite }) => [agent, composite]),
    });
  });

  it("[HDL4] follow an edit of a rule", async () => {
    const next = open("Tickets");
    const handle = await handleOf(next());
    edit("Rules", 1, 2, 50);
    edit("Rules", 2, 2, 50);
    expect(await handleOf(next())).not.toBe(handle);
  });

  it("[HDL2] do not care for edits elsewhere", async () => {
    const next = open("Tickets");
    await next();
    const read = jest.spyOn(office.host, "answer");
    edit("Notes", 0, 0, "something");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(read).not.toHaveBeenCalled();
  });

  it("[HDL12] follow tickets that are formulas over another sheet", async () => {
    const linked = tickets.map((row, r) => row.map((_, c) => `=March!${cellAddress(r, c)}`));
    await office.book.load({
      sheets: [
        content.sheets[0]!,
        { name: "Linked", rows: linked.map((row) => row.map((formula) => ({ formula }))) },
      ],
    });
    const next = open("Linked");
    const handle = await handleOf(next());
    expect(await ask("METRIC", [[handle]], "VOLUME", [["Ann"]])).toMatchObject({ values: [[12]] });
    edit("March", 1, 4, "Bob");
    const renewed = await handleOf(next());
    expect(await ask("METRIC", [[renewed]], "VOLUME", [["Ann"]])).toMatchObject({ values: [[11]] });
  });

  it("[HDL5] are read on demand, once for functions that ask at once", async () => {
    const reading = jest.spyOn(office.host, "answer");
    const answers = await Promise.all([
      ask("METRIC", [["Tickets#abcdef"]], "VOLUME", [["Ann"]]),
      ask("METRIC", [["Tickets#abcdef"]], "VOLUME", [["Bob"]]),
    ]);
    expect(answers).toMatchObject([{ values: [[12]] }, { values: [[12]] }]);
    const blocks = reading.mock.calls.filter(([request]) => request.includes('"GetResizedRange"'));
    expect(blocks).toHaveLength(1);
  });

  it("[HDL6] follow a table that is renamed, and say when it is deleted", async () => {
    const next = open("Tickets");
    await next();
    office.book.table("Tickets")!.name = "Cases";
    edit("March", 1, 4, "Bob");
    expect(await handleOf(next())).toMatch(/^Cases#/);

    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Cases").delete();
      await context.sync();
    });
    expect(await next()).toMatchObject({
      kind: "error",
      error: "#VALUE!",
      message: expect.stringContaining("no table or sheet “Tickets”") as string,
    });
  });

  it("[HDL10] say what Excel refuses", async () => {
    office.host.faults.next("WriteNotSupportedWhenModalDialogOpen");
    expect(await open("Tickets")()).toMatchObject({
      kind: "error",
      error: "#VALUE!",
      message: expect.stringContaining("dialog") as string,
    });
  });
});

async function ok<T>(asked: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> {
  const answer = await asked;
  if (!answer.ok) throw new Error("refused");
  return answer.value;
}
