import type { BookContent, SheetContent } from "../../../src/workbench/book/content";
import { ticketSheetToTable } from "../../../src/workbench/files/ticketSheetToTable";
import { sampleBook } from "../../../src/workbench/sample/sampleBook";

const header = ["工单编号", "创建时间", "解决时间", "客服", "满意度"];
const ticket = (n: number) => [`GD${n}`, 45_700 + n, 45_700.5 + n, `客服0${n}`, "满意"];
const tickets = (name: string, extra: Partial<SheetContent> = {}): SheetContent => ({
  name,
  rows: [header, ticket(1), ticket(2)],
  ...extra,
});
const notes: SheetContent = { name: "Notes", rows: [["Remember"], ["the milk"]] };

const tablesOf = (content: BookContent, sheetName?: string) => {
  const found = ticketSheetToTable(content, sheetName);
  if (found.kind !== "table") return found;
  return found.content.sheets.map(({ name, tables = [] }) => [
    name,
    ...tables.map((table) => `${table.name} ${table.area}`),
  ]);
};

describe("ticketSheetToTable", () => {
  it("[FILE13] makes a table of the sheet whose columns are recognised", () => {
    expect(tablesOf({ sheets: [notes, tickets("工单")] })).toEqual([
      ["Notes"],
      ["工单", "Tickets A1:E3"],
    ]);
  });

  it("[FILE13] begins at the header row, under titles, and ends with the last row", () => {
    const rows = [["客服工单"], [], ...tickets("工单").rows.map((row) => [null, ...row])];
    expect(tablesOf({ sheets: [tickets("工单", { rows })] })).toEqual([["工单", "Tickets B3:F5"]]);
  });

  it("[FILE13] leaves out what stands beyond an empty column", () => {
    const rows = tickets("工单").rows.map((row, n) => [...row, null, n === 0 ? "班次" : "早班"]);
    expect(tablesOf({ sheets: [tickets("工单", { rows })] })).toEqual([["工单", "Tickets A1:E3"]]);
  });

  it("[FILE13] takes the named sheet, whatever the case", () => {
    expect(tablesOf({ sheets: [tickets("Old"), tickets("New")] }, "new")).toEqual([
      ["Old"],
      ["New", "Tickets A1:E3"],
    ]);
  });

  it("[FILE13] takes another name where Tickets is taken", () => {
    const tables = [{ name: "tickets", area: "A1:A2" }];
    const names = [{ name: "Tickets_2", formula: "=1" }];
    expect(tablesOf({ sheets: [{ ...notes, tables }, tickets("工单")], names })).toEqual([
      ["Notes", "tickets A1:A2"],
      ["工单", "Tickets_3 A1:E3"],
    ]);
  });

  it("[FILE13] changes nothing where the tickets are a table already", () => {
    const content = sampleBook();
    expect(ticketSheetToTable(content)).toEqual({
      kind: "table",
      content,
      sheet: "工单",
      table: "Tickets",
    });
    expect(ticketSheetToTable(content, "Help desk")).toMatchObject({ table: "HelpdeskTickets" });
  });

  it("[FILE13] does not look at hidden sheets unless asked", () => {
    const content = { sheets: [notes, tickets("工单", { visible: false })] };
    expect(ticketSheetToTable(content)).toMatchObject({ kind: "noTickets", sheet: "Notes" });
    expect(ticketSheetToTable(content, "工单")).toMatchObject({ kind: "table" });
  });

  it("[FILE13] says which sheets there are where the named one is missing", () => {
    expect(ticketSheetToTable({ sheets: [notes] }, "工单")).toEqual({
      kind: "noSheet",
      sheets: ["Notes"],
    });
  });

  it("[FILE13] says what is wrong with the likeliest sheet", () => {
    const rows = tickets("工单").rows.map((row) => row.slice(0, 3));
    const found = ticketSheetToTable({ sheets: [notes, tickets("工单", { rows })] });
    expect(found).toMatchObject({ kind: "noTickets", sheet: "工单" });
    expect(found.kind === "noTickets" && found.outcome.issues.map(({ code }) => code)).toEqual([
      "sheet.noAgentColumn",
    ]);
  });
});
