import fc from "fast-check";
import type { Area } from "../../../../src/workbench/book/Book";
import {
  absoluteAddress,
  addressOn,
  maxColumns,
  maxRows,
  parseAddress,
} from "../../../../src/workbench/office/objects/address";

const span = (max: number) =>
  fc.tuple(fc.integer({ min: 0, max: max - 1 }), fc.integer({ min: 0, max: max - 1 }));
const areas = fc.tuple(span(maxRows), span(maxColumns)).map(([rows, columns]): Area => {
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
});

describe("addresses", () => {
  it("are read back as the area they were written for, on a sheet of any name", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31 }), areas, (sheet, area) => {
        expect(parseAddress(addressOn(sheet, area))).toEqual({ sheet, area });
      }),
    );
  });

  it.each([
    ["$B$2:$C$9", { row: 1, column: 1, rows: 8, columns: 2 }],
    ["c9:B2", { row: 1, column: 1, rows: 8, columns: 2 }],
    ["A:C", { row: 0, column: 0, rows: maxRows, columns: 3 }],
    ["3:5", { row: 2, column: 0, rows: 3, columns: maxColumns }],
  ])("%s is an area", (address, area) => {
    expect(parseAddress(address)).toEqual({ sheet: null, area });
  });

  it.each(["", "A0", "XFE1", "A1048577", "A1:B", "Tickets", "A1,B2", "R1C1"])(
    "%j is none",
    (address) => {
      expect(parseAddress(address)).toBeNull();
    },
  );

  it("stay where they are in a name", () => {
    expect(absoluteAddress({ row: 0, column: 0, rows: 2, columns: 2 })).toBe("$A$1:$B$2");
    expect(absoluteAddress({ row: 0, column: 1, rows: maxRows, columns: 2 })).toBe("$B:$C");
  });
});
