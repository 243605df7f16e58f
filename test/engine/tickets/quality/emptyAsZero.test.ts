import { readTickets } from "../../../../src/engine/tickets/readTickets";
import type { Cells } from "../../../../src/engine/tickets/cells";

const sheet = (blank: unknown): Cells => [
  ["客服", "创建时间", "解决时间", "首次响应时长(分)", "服务成本", "重开次数", "是否升级"],
  ["甲", 45_700, 45_701, 0, 0, 0, 0],
  ["乙", 45_700, blank, 12, 3, 1, 1],
];

function read(cells: Cells) {
  const outcome = readTickets(cells);
  if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome.issues));
  const { table, issues } = outcome;
  return {
    response: [...table.column("firstResponseDuration")!.values],
    cost: [...table.column("cost")!.values],
    reopens: [...table.column("reopens")!.values],
    escalated: [...table.column("escalated")!.values],
    issues: issues.map(({ code, column, row, handling }) => [code, column, row, handling]),
  };
}

describe("a sheet whose empty cells come as 0", () => {
  it("[RD131] is known by a time that is 0, and has no durations and amounts of 0", () => {
    expect(read(sheet(0))).toEqual({
      response: [NaN, 12],
      cost: [NaN, 3],
      reopens: [0, 1],
      escalated: [0, 1],
      issues: [
        ["cell.emptyAsZero", "首次响应时长(分)", 2, "treatedAsMissing"],
        ["cell.emptyAsZero", "服务成本", 2, "treatedAsMissing"],
      ],
    });
  });

  it.each([[""], [null], [45_702]])("[RD131] is none where %p stands in its place", (blank) => {
    expect(read(sheet(blank))).toMatchObject({ response: [0, 12], cost: [0, 3], issues: [] });
  });
});
