import { functionMetadata } from "../../../src/functions/metadata/functionMetadata";
import type { UniverBook } from "../../../src/workbench/book/UniverBook";
import { openHeadlessBook } from "../../../src/workbench/book/headlessBook";
import type { Scalar, SheetContent } from "../../../src/workbench/book/content";
import { kpiFunctions } from "../../../src/workbench/kpiFunctions";
import { ticketSheet } from "../../support/ticketSheet";
import { at, load, type, value } from "../book/loadedBook";

const tickets = ticketSheet([
  { agent: "Ann", day: 3, rating: 5 },
  { agent: "Ann", day: 4, rating: 1 },
  { agent: "Bob", day: 5, rating: 4 },
]) as Scalar[][];

const ticketTable: SheetContent = {
  name: "March",
  rows: tickets,
  tables: [{ name: "Tickets", area: "A1:L4" }],
};

let book: UniverBook;
beforeAll(async () => {
  const { en } = await functionMetadata();
  book = await openHeadlessBook(kpiFunctions(en, () => "en"));
}, 60_000);
afterAll(() => book.dispose());

const formulas = (...rows: string[][]) =>
  load(
    book,
    { rows: rows.map((cells) => cells.map((formula) => ({ formula }))) },
    { ...ticketTable },
  );

/** Edits are followed once they pause. */
async function followed() {
  await new Promise((resolve) => setTimeout(resolve, 450));
  await book.calculated();
}

describe("handles in the workbench", () => {
  it("[HDL1] stand for the range in every function", async () => {
    const sheet = await formulas([
      '=KPI.OPEN("Tickets")',
      '=KPI.CSAT(A1,"Ann")',
      '=KPI.CSAT(Tickets[#All],"Ann")',
    ]);
    expect(sheet.values(at("A1:C1"))).toEqual([
      [expect.stringMatching(/^Tickets#[0-9a-z]{6,7}$/), 0.5, 0.5],
    ]);
  });

  it("[HDL1] [HDL3] bring a new number after an edit of the table", async () => {
    const sheet = await formulas(['=KPI.OPEN("Tickets")', '=KPI.CSAT(A1,"Ann")']);
    const before = value(sheet, "A1");
    book.sheet("March")!.write(at("I3"), [[5]]);
    await followed();
    expect(value(sheet, "A1")).not.toBe(before);
    expect(value(sheet, "B1")).toBe(1);
  });

  it("[HDL4] bring a new number after an edit of a rule", async () => {
    const sheet = await load(
      book,
      { rows: [[{ formula: '=KPI.OPEN("Tickets")' }, { formula: '=KPI.CSAT(A1,"Ann")' }]] },
      ticketTable,
      {
        name: "Rules",
        rows: [
          ["Name in the sheet", "Agent"],
          ["Bob", "Bob"],
        ],
        tables: [{ name: "KPI_Agents", area: "A1:B2" }],
      },
    );
    expect(value(sheet, "B1")).toBe(0.5);
    book.sheet("Rules")!.write(at("B2"), [["Ann"]]);
    await followed();
    expect(value(sheet, "B1")).toBeCloseTo(2 / 3, 12);
  });

  it("[HDL5] are read when they stand in a cell of a workbook that was opened again", async () => {
    const sheet = await load(
      book,
      { rows: [["Tickets#abcdef", { formula: '=KPI.CSAT(A1,"Ann")' }]] },
      ticketTable,
    );
    expect(value(sheet, "B1")).toBe(0.5);
  });

  it("[HDL6] say at OPEN that a table is not there", async () => {
    const sheet = await formulas(['=KPI.OPEN("Calls")']);
    expect(value(sheet, "A1")).toBe("#VALUE!");
    expect(book.messageAt(sheet, 0, 0)).toBe(
      "tickets: there is no table or sheet “Calls”. There is: Tickets, Sheet1, March.",
    );
  });

  it("[HDL9] leave nothing behind when another file is opened", async () => {
    await formulas(['=KPI.OPEN("Tickets")', '=KPI.CSAT(A1,"Ann")']);
    const rows = tickets.map((row, index) => (index === 2 ? row.with(8, 5) : row));
    const sheet = await load(
      book,
      { rows: [[{ formula: '=KPI.OPEN("Tickets")' }, { formula: '=KPI.CSAT(A1,"Ann")' }]] },
      { ...ticketTable, rows },
    );
    expect(value(sheet, "B1")).toBe(1);
  });

  it("can be written into one another, as calc does", async () => {
    await formulas(["=1"]);
    const { values } = await book.evaluate('=KPI.CSAT(KPI.OPEN("Tickets"),"Ann")');
    expect(values).toEqual([[0.5]]);
    expect((await book.evaluate('=KPI.OPEN("Calls")')).message).toMatch(
      /no table or sheet “Calls”/,
    );
  });

  it("[HDL6] follow a renamed table at its next edit", async () => {
    const sheet = await formulas(['=KPI.OPEN("Tickets")', '=KPI.CSAT(A1,"Ann")']);
    book.table("Tickets")!.name = "Cases";
    await type(book.sheet("March")!, "I3", 5);
    await followed();
    expect(value(sheet, "A1")).toMatch(/^Cases#/);
    expect(value(sheet, "B1")).toBe(1);
  });
});
