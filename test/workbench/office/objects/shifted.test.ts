import fc from "fast-check";
import type { Area } from "../../../../src/workbench/book/Book";
import { shifted } from "../../../../src/workbench/office/objects/shifted";

const rows = (row: number, count: number): Area => ({ row, column: 0, rows: count, columns: 2 });

describe("an area when rows are inserted or deleted", () => {
  it.each<[string, Area, Area, "down" | "up", Area | null]>([
    ["moves down from below", rows(5, 2), rows(5, 3), "down", rows(8, 2)],
    ["grows around an insertion", rows(5, 2), rows(6, 3), "down", rows(5, 5)],
    ["stays above an insertion", rows(5, 2), rows(7, 3), "down", rows(5, 2)],
    ["moves up from below", rows(5, 2), rows(1, 3), "up", rows(2, 2)],
    ["shrinks by what was deleted of it", rows(5, 4), rows(7, 9), "up", rows(5, 2)],
    ["shrinks and moves where its head was deleted", rows(5, 4), rows(3, 3), "up", rows(3, 3)],
    ["is gone when all of it was deleted", rows(5, 2), rows(4, 4), "up", null],
  ])("%s", (_, area, changed, shift, expected) => {
    expect(shifted(area, changed, shift)).toEqual(expected);
  });

  it("stays where only columns beside it move", () => {
    const beside = { row: 0, column: 3, rows: 2, columns: 1 };
    expect(shifted(rows(5, 2), beside, "down")).toEqual(rows(5, 2));
  });

  it("comes back to its place when an insertion is deleted again", () => {
    const small = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(small, small, small, small, (row, count, at, by) => {
        const area = rows(row, count + 1);
        const inserted = rows(at, by + 1);
        const moved = shifted(area, inserted, "down");
        expect(moved && shifted(moved, inserted, "up")).toEqual(area);
      }),
    );
  });
});
