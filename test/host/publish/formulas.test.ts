import {
  countNotes,
  formulasToValues,
  listSources,
  putFormulasBack,
  repairFormulas,
} from "../../../src/host";
import { isKpiFormula } from "../../../src/host/publish/formulas/isKpiFormula";
import { addressOf } from "../../../src/host/publish/formulas/place";
import { openBook } from "../../../src/workbench/cli/openBook";
import type { BookContent, SheetContent } from "../../../src/workbench/book/content";
import { openExcelInNode } from "../../../src/workbench/office/channels/openExcelInNode";
import { ticketSheet } from "../../support/ticketSheet";

// The first run on a machine has all of Univer to transform.
jest.setTimeout(120_000);

const tickets: SheetContent = {
  name: "Tickets",
  rows: ticketSheet([
    { agent: "Ann", day: 3 },
    { agent: "Bob", day: 4 },
  ]) as SheetContent["rows"],
};
const RANGE = `Tickets!A1:L${tickets.rows.length}`;
const book = openBook({ sheets: [tickets] }, "en");

async function open(...sheets: SheetContent[]) {
  const opened = await book;
  const host = openExcelInNode(opened);
  await opened.load({ sheets: [tickets, ...sheets] } satisfies BookContent);
  await opened.calculated();
  return { book: opened, host };
}

const formula = (text: string) => ({ formula: text });
const cell = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});

describe("a formula of ours", () => {
  it.each([
    ["=KPI.FCR(Tickets[#All])", true],
    ["=IF(A1>0,kpi.fcr(A1:B2),0)", true],
    ["=_xldudf_KPI_FCR(A1:B2)", true],
    ["=SUM(KPI_2025_03[Composite])", false],
    ['="KPI.FCR("&A1&")"', false],
    ["='KPI.old (2)'!A1", false],
    ["=MYKPI.FCR(A1)", false],
    ["KPI.FCR(A1)", false],
    [7, false],
  ])("[PUB4] %s: %s", (text, isOurs) => {
    expect(isKpiFormula(text)).toBe(isOurs);
  });

  it("[PUB5] is named by its cells", () => {
    expect(addressOf(cell(1, 1))).toBe("B2");
    expect(addressOf(cell(0, 25, 3, 2))).toBe("Z1:AA3");
    expect(addressOf(cell(9, 701, 1, 2))).toBe("ZZ10:AAA10");
  });
});

describe("formulas stuck in #NAME?", () => {
  const stuck = (text: string) => ({ formula: text, value: "#NAME?" });

  it("[PUB4] are entered again; others, and those of protected sheets, are left", async () => {
    const sheet: SheetContent = {
      name: "Board",
      rows: [
        [stuck(`=KPI.METRIC(${RANGE},"VOLUME","Ann")`), "text"],
        [stuck(`=KPI.METRIC(${RANGE},"VOLUME","Bob")`), formula("=1+1")],
        [stuck("=NOSUCH(1)")],
      ],
    };
    const closed: SheetContent = { name: "Closed", rows: [[stuck("=KPI.VERSION()")]] };
    const { book } = await open(sheet, closed);
    book.sheet("Closed")!.isProtected = true;
    expect(book.sheet("Board")!.values(cell(0, 0, 2))).toEqual([["#NAME?"], ["#NAME?"]]);

    expect(await repairFormulas()).toEqual({
      ok: true,
      value: { entered: 2, stillStuck: [], protectedSheets: ["Closed"] },
    });
    expect(book.sheet("Board")!.values(cell(0, 0, 3))).toEqual([[1], [1], ["#NAME?"]]);
    expect(await repairFormulas()).toMatchObject({ value: { entered: 0 } });
    book.sheet("Closed")!.isProtected = false;
  });

  it("[PUB4] that no entering cures are named", async () => {
    await open({ name: "Board", rows: [[], [null, stuck("=KPI.NOSUCH(1)")]] });
    expect(await repairFormulas()).toMatchObject({
      value: { entered: 1, stillStuck: ["Board!B2"] },
    });
  });
});

describe("formulas to values and back", () => {
  const board: SheetContent = {
    name: "Board",
    rows: [
      [
        formula(`=KPI.METRIC(${RANGE},"VOLUME","Ann")`),
        formula("=A1*2"),
        formula("=KPI.VERSION()"),
      ],
      [formula(`=KPI.FCR(${RANGE},"nobody")`)],
      [formula(`=KPI.COLUMNS(${RANGE})`)],
    ],
  };
  const fix = (onlyActive = false, signal?: AbortSignal) =>
    formulasToValues({ language: "en", onlyActive, ...(signal && { signal }) });

  it("[PUB5] puts values in their place, a filled area as one, and leaves errors", async () => {
    const { book } = await open(board);
    const sheet = book.sheet("Board")!;
    const used = { row: 0, column: 0, rows: 12, columns: 6 };
    const values = sheet.values(used);
    const formulas = sheet.formulas(used);
    expect(await fix()).toEqual({
      ok: true,
      value: { fixed: 3, inError: ["Board!A2"], protectedSheets: [] },
    });
    expect(sheet.values(used)).toEqual(values);
    expect(
      sheet
        .formulas(used)
        .flat()
        .filter((text) => String(text).startsWith("=")),
    ).toEqual(["=A1*2", formulas[1]![0]]);
    expect(book.sheets().map(({ name, visible }) => [name, visible])).toContainEqual([
      "KPI formulas",
      false,
    ]);
    expect(await countNotes()).toEqual({ ok: true, value: 3 });
    const sources = await listSources();
    expect(sources.ok && sources.value.map(({ name }) => name)).toEqual(["Tickets", "Board"]);

    expect(await putFormulasBack("en")).toEqual({
      ok: true,
      value: { restored: 3, edited: [], protectedSheets: [], goneSheets: [] },
    });
    await book.calculated();
    expect(sheet.formulas(used)).toEqual(formulas);
    expect(sheet.values(used)).toEqual(values);
    expect(book.sheet("KPI formulas")).toBeUndefined();
  });

  it("[PUB6] leaves cells that were edited since, sheets that are protected or gone", async () => {
    const other: SheetContent = { name: "Other", rows: [[formula("=KPI.VERSION()")]] };
    const { book } = await open(board, other, { ...other, name: "Gone" });
    await fix();
    book.sheet("Board")!.write(cell(0, 0), [[42]], "user");
    book.sheet("Other")!.isProtected = true;
    book.sheet("Gone")!.remove();
    expect(await putFormulasBack("en")).toEqual({
      ok: true,
      value: {
        restored: 2,
        edited: ["Board!A1"],
        protectedSheets: ["Other"],
        goneSheets: ["Gone"],
      },
    });
    expect(book.sheet("Board")!.values(cell(0, 0))).toEqual([[42]]);
    expect(await countNotes()).toEqual({ ok: true, value: 3 });
    book.sheet("Other")!.isProtected = false;
  });

  it("[PUB5] puts back what went when it fails, or is cancelled, at any batch", async () => {
    const { book, host } = await open(board);
    const before = book.content();
    let failures = 0;
    for (let after = 0; ; after++) {
      host.faults.clear();
      host.faults.next("ActivityLimitReached", { after });
      const fixed = await fix();
      host.faults.clear();
      if (fixed.ok) break;
      failures++;
      await book.calculated();
      expect(book.content()).toEqual(before);
    }
    expect(failures).toBeGreaterThan(3);
  });

  it("[PUB5] takes the sheet in front alone, where that was asked for", async () => {
    const { book } = await open(board, { name: "Other", rows: [[formula("=KPI.VERSION()")]] });
    book.sheet("Other")!.activate();
    expect(await fix(true)).toMatchObject({ value: { fixed: 1 } });
    expect(book.sheet("Board")!.formulas(cell(0, 2))).toEqual([["=KPI.VERSION()"]]);
  });
});
