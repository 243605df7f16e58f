import { BookError } from "../../../src/workbench/book/Book";
import { at, bookForTests, load, type, value } from "./loadedBook";

const book = bookForTests();

const tickets = {
  name: "Tickets",
  rows: [
    ["Id", "Agent", "Min"],
    [1, "Ann", 10],
    [2, "Bob", 20],
  ],
  tables: [{ name: "Tickets", area: "A1:C3" }],
};

describe("tables", () => {
  it("may carry the name of a sheet, as in Excel", async () => {
    await load(book(), tickets);
    expect(
      book()
        .tables()
        .map(({ name, area, style }) => [name, area, style]),
    ).toEqual([["Tickets", at("A1:C3"), "TableStyleMedium2"]]);
  });

  it("are found in formulas whatever the case, with every part of a table", async () => {
    const formulas = [
      "=SUM(tickets[min])",
      "=ROWS(TICKETS[#All])",
      "=ROWS(Tickets)",
      "=COLUMNS(Tickets[[Id]:[AGENT]])",
      '=TEXTJOIN(",",TRUE,Tickets[#Headers])',
    ];
    await load(book(), tickets, { rows: formulas.map((formula) => [{ formula }]) });
    const sheet = book().sheet("Sheet2");
    expect(sheet?.values(at("A1:A5"))).toEqual([[30], [3], [2], [2], ["Id,Agent,Min"]]);
    expect(book().table("TICKETS")).toBe(book().tables()[0]);
  });

  it("are found by names with underscores and dots, also beside decimal numbers", async () => {
    await load(
      book(),
      { ...tickets, tables: [{ name: "KPI_2025.03", area: "A1:C3" }] },
      {
        rows: [
          [{ formula: "=SUM(KPI_2025.03[Min])*1.5" }, { formula: "=ROWS(kpi_2025.03[#All])" }],
        ],
      },
    );
    expect(book().sheet("Sheet2")?.values(at("A1:B1"))).toEqual([[45, 3]]);
  });

  it("give new values to their formulas when a cell or a header changes or rows are added", async () => {
    const sheet = await load(book(), tickets);
    await type(sheet, "E1", "=SUM(Tickets[Min])");
    await type(sheet, "C2", 40);
    expect(value(sheet, "E1")).toBe(60);
    book().table("Tickets")?.resize(at("A1:C4"));
    await type(sheet, "C4", 5);
    expect(value(sheet, "E1")).toBe(65);
    await type(sheet, "C1", "Minutes");
    await type(sheet, "E1", "=SUM(Tickets[Minutes])");
    expect(value(sheet, "E1")).toBe(65);
  });

  it("are renamed in every formula, however it spells them", async () => {
    const sheet = await load(book(), tickets);
    await type(sheet, "E1", "=SUM(tickets[Min])+ROWS(Tickets)");
    const table = book().table("Tickets");
    if (table) table.name = "Work";
    await book().calculated();
    expect(sheet.formulas(at("E1"))).toEqual([["=SUM(Work[Min])+ROWS(Work)"]]);
    expect(value(sheet, "E1")).toBe(32);
  });

  it("get a free name, and distinct texts for headers, like Excel's", async () => {
    const sheet = await load(book(), {
      rows: [
        ["Team", "Team", null, 2024],
        [1, 2, 3, 4],
      ],
    });
    const table = sheet.addTable(at("A1:D2"), undefined, true);
    expect(table.name).toBe("Table1");
    expect(sheet.values(at("A1:D1"))).toEqual([["Team", "Team2", "Column3", "2024"]]);
  });

  it("without headers get a header row above their cells", async () => {
    const sheet = await load(book(), {
      rows: [
        [1, 2],
        ["below", null],
      ],
    });
    const table = sheet.addTable(at("A1:B1"), "T", false);
    expect(table.area).toEqual(at("A1:B2"));
    expect(sheet.values(at("A1:B3"))).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      ["below", ""],
    ]);
  });

  it("may not overlap, share a name or be named like a cell", async () => {
    const sheet = await load(book(), tickets);
    expect(() => sheet.addTable(at("C3:E5"), "Other", true)).toThrow(BookError);
    expect(() => sheet.addTable(at("F1:G2"), "tickets", true)).toThrow(BookError);
    expect(() => sheet.addTable(at("F1:G2"), "A1", true)).toThrow(BookError);
    expect(() => sheet.addTable(at("F1:G2"), "two words", true)).toThrow(BookError);
    expect(book().tables()).toHaveLength(1);
  });

  it("leave their cells behind when removed", async () => {
    const sheet = await load(book(), tickets);
    book().table("Tickets")?.remove();
    expect(book().tables()).toEqual([]);
    expect(value(sheet, "B2")).toBe("Ann");
  });

  it("grow when a row is inserted inside them", async () => {
    const sheet = await load(book(), tickets);
    sheet.insert({ row: 2, column: 0, rows: 2, columns: sheet.columnCount }, "down");
    expect(book().table("Tickets")?.area).toEqual(at("A1:C5"));
  });
});
