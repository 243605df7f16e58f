import { Range } from "../../../src/workbench/office/objects/Range";
import { References } from "../../../src/workbench/office/References";
import type { Session } from "../../../src/workbench/office/Session";

const session = {} as Session;
const cell = (row: number) => new Range(session, "1", { row, column: 0, rows: 1, columns: 1 });

describe("references", () => {
  it("keep a range under the same id however often it is kept", () => {
    const references = new References();
    const range = cell(0);
    references.keep(range);
    references.keep(range);
    expect(references.count).toBe(1);
    expect(references.find(range.referenceId ?? "")).toBe(range);
  });

  it("keep the ranges of the last 200 events only, and every range the pane holds", () => {
    const references = new References();
    const held = cell(0);
    references.keep(held);
    const ids = Array.from({ length: 300 }, (_, row) => references.keepForEvent(cell(row)));
    expect(references.count).toBe(201);
    expect(references.find(ids[0] ?? "")).toBeNull();
    expect(references.find(ids[299] ?? "")).not.toBeNull();
    expect(references.find(held.referenceId ?? "")).toBe(held);
  });

  it("move with the cells of their own sheet, and are gone when those are", () => {
    const references = new References();
    const [above, within] = [cell(1), cell(5)];
    references.keep(above);
    references.keep(within);
    const rows = { row: 5, column: 0, rows: 2, columns: 1 };
    references.move("2", rows, "down", cell(9));
    expect(within.area.row).toBe(5);
    references.move("1", rows, "down", cell(9));
    expect([above.area.row, within.area.row]).toEqual([1, 7]);
    references.move("1", { ...rows, row: 7 }, "up", cell(9));
    expect([above.isGone, within.isGone]).toEqual([false, true]);
  });
});
