import type { Cells } from "../../../../src/engine/tickets/cells";
import { readTicketSheets } from "../../../../src/engine/tickets/sets/readTicketSheets";

const header = ["客服", "创建时间", "满意度", "备注"];

function told(sheets: Readonly<Record<string, Cells>>) {
  const outcome = readTicketSheets(
    Object.entries(sheets).map(([name, cells]) => ({ name, cells: [header, ...cells] })),
  );
  if (outcome.kind !== "read") throw new Error("unreadable");
  return {
    tickets: outcome.table.size,
    issues: outcome.issues.map(({ code, sheet, row, expected }) => [code, sheet, row, expected]),
  };
}

describe("rows without ids", () => {
  const row = ["甲", 45_700.25, 5, "x"];

  it("[RD133] that repeat another down to a time of day are told, and kept", () => {
    expect(
      told({ 一月: [row, ["甲", 45_700.25, 5, "y"], row], 二月: [["乙", 45_700.25, 5, "x"], row] }),
    ).toEqual({
      tickets: 5,
      issues: [
        ["ticket.identicalRow", "一月", 4, "2"],
        ["ticket.identicalRow", "二月", 3, "一月!2"],
      ],
    });
  });

  it("[RD133] are not told of where they have no more than a day", () => {
    expect(
      told({
        一月: [
          ["甲", 45_700, 5, ""],
          ["甲", 45_700, 5, ""],
        ],
      }).issues,
    ).toEqual([]);
  });
});
