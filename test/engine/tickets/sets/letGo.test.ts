import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { readTicketSheets } from "../../../../src/engine/tickets/sets/readTicketSheets";
import type { ReadOutcome } from "../../../../src/engine/tickets/ticketTable";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** In a function of its own, so that nothing of its stack outlives it. */
function readAndForget(
  rows: (sheet: number) => unknown[][],
): [ReadOutcome, WeakRef<unknown[][]>[]] {
  const sheets = [0, 1].map((sheet) => ({ name: String(sheet), cells: rows(sheet) }));
  return [
    readTicketSheets(sheets),
    sheets.map(({ cells }) => new WeakRef(cells.at(-1)! as unknown[][])),
  ];
}

describe("a set of tickets", () => {
  const header = ["工单号", "客服", "状态", "创建时间", "更新时间"];
  const ticket = (sheet: number, row: number) => [
    `T${sheet}-${row % 50}`,
    "甲",
    `状态${row}`,
    45_700,
    45_700 + row,
  ];

  it.each([
    ["tickets", 50],
    ["a log of events", 200],
  ])("[RD86] holds on to nothing of the sheets' cells: %s", async (_, count) => {
    const [outcome, cells] = readAndForget((sheet) => [
      header,
      ...Array.from({ length: count }, (_, row) => ticket(sheet, row)),
    ]);
    await new Promise((resolve) => setTimeout(resolve));
    collectGarbage();
    expect(cells.map((ref) => ref.deref())).toEqual([undefined, undefined]);
    if (outcome.kind !== "read") throw new Error("unreadable");
    expect(outcome.table.sheetOf(99)).toEqual({ sheet: "1", row: count + 1 });
  });
});
