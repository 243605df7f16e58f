import { readTickets, type Cells } from "../../../../src/engine";
import { withUnitsBelow } from "../../../../src/engine/tickets/headers/unitsBelow";
import { findHeader } from "../../../../src/engine/tickets/headers/findHeader";

const sheet: Cells = [
  ["客服", "日期", "接待量", "平均处理时长", "满意率", "销售额"],
  ["", "", "次", "(秒)", "%", "万元"],
  ["小王", 45_717, 20, 90, 95, 1.5],
];

describe("a row of units below the header", () => {
  it("[RD168] is the header's, and its units are those of the columns", () => {
    const outcome = readTickets(sheet);
    if (outcome.kind !== "read") throw new Error("unreadable");
    const { table, headerRow, excluded } = outcome;
    expect([headerRow, table.size, excluded]).toEqual([2, 1, []]);
    expect(table.sheetOf(0).row).toBe(3);
    expect(table.column("received")!.values[0]).toBe(20);
    expect(table.column("handleDuration")!.values[0]).toBe(1.5);
    expect(table.column("satisfiedShare")!.values[0]).toBeCloseTo(0.95, 12);
    expect(table.column("sales")!.values[0]).toBe(15_000);
    expect(outcome.columns.map(({ header }) => header)).toContain("平均处理时长 (秒)");
  });

  it("[RD168] holds nothing but units: a row of dashes, or of one name more, is no such row", () => {
    const below = (...row: readonly unknown[]) => {
      const header = findHeader([sheet[0]!, row, sheet[2]!])!;
      return withUnitsBelow([sheet[0]!, row, sheet[2]!], header) === header;
    };
    expect(below("", "", "次", "—", "%", "")).toBe(false);
    expect(below("-", "-", "-", "-", "-", "-")).toBe(true);
    expect(below("小李", "", "次", "秒", "%", "")).toBe(true);
    expect(below("", "", "", "", "", "")).toBe(true);
  });
});
