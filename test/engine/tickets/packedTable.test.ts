import {
  buffersOf,
  packTable,
  readTicketSheets,
  unpackTable,
  type Cells,
  type TicketTable,
} from "../../../src/engine";
import { fields, type Field } from "../../../src/engine/tickets/fields";
import { ticketSheet } from "../../support/ticketSheet";

const sheet = (agent: string): Cells =>
  ticketSheet([
    { agent, day: 3, rating: 4 },
    { agent: "Bob", day: 5, cost: 12.5 },
  ]);

const extraColumns = ["CSAT score", "Agent"];

function tableOf(): TicketTable {
  const sheets = [
    { name: "March", cells: sheet("Ann"), firstRow: 1 },
    { name: "April", cells: sheet("Cleo"), firstRow: 10 },
  ];
  const read = readTicketSheets(sheets, { extraColumns });
  if (read.kind !== "read") throw new Error("the sheets of this test are readable");
  return read.table;
}

const contents = (table: TicketTable) => ({
  grain: table.grain,
  size: table.size,
  rows: table.sheetRow,
  places: Array.from({ length: table.size }, (_, ticket) => table.sheetOf(ticket)),
  columns: (Object.keys(fields) as Field[]).map((field) => [table.has(field), table.column(field)]),
  extras: extraColumns.map((header) => table.extra?.(header)),
});

describe("a packed table", () => {
  it("[RD169] is the same table once it is unpacked, after a message between threads", () => {
    const table = tableOf();
    const packed = packTable(table, extraColumns);
    const arrived = structuredClone(packed, { transfer: [...buffersOf(packed)] });
    expect(contents(unpackTable(arrived))).toEqual(contents(table));
  });

  it("[RD169] leaves the table itself as it was, though its arrays were given away", () => {
    const table = tableOf();
    const before = structuredClone(contents(table));
    const packed = packTable(table, extraColumns);
    structuredClone(packed, { transfer: [...buffersOf(packed)] });
    expect(contents(table)).toEqual(before);
  });
});
