import type { Area, ChangeSource, Sheet } from "../../../../src/workbench/book/Book";
import { joinedChanges } from "../../../../src/workbench/office/events/joinedChanges";

const sheet = { id: "1" } as Sheet;
const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});
const joined = (areas: readonly Area[], source: ChangeSource = "add-in") =>
  joinedChanges(areas.map((each) => ({ sheet, area: each, source }))).map((change) => change.area);

describe("changes that follow on one another", () => {
  it("are one where they fill a rectangle", () => {
    expect(joined([area(0, 0, 1, 3), area(1, 0, 2, 3), area(1, 1, 1, 1)])).toEqual([
      area(0, 0, 3, 3),
    ]);
  });

  it("stay apart where they leave a gap", () => {
    expect(joined([area(0, 0, 1, 1), area(2, 0, 1, 1)])).toHaveLength(2);
    expect(joined([area(0, 0, 1, 2), area(1, 0, 1, 1)])).toHaveLength(2);
  });

  it("stay apart where the user and the add-in take turns", () => {
    const changes = (["user", "add-in"] as const).map((source, row) => ({
      sheet,
      area: area(row, 0, 1, 1),
      source,
    }));
    expect(joinedChanges(changes)).toHaveLength(2);
  });
});
