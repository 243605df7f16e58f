import fc from "fast-check";
import { BookError } from "../../../src/workbench/book/Book";
import { at, bookForTests, load, type, value } from "./loadedBook";

const book = bookForTests();

describe("reading cells", () => {
  it("gives numbers, text and booleans back as they were, and blanks as empty text", async () => {
    const sheet = await load(book(), { rows: [[1.5, "007", true, null, "TRUE", false]] });
    expect(sheet.values(at("A1:G1"))).toEqual([[1.5, "007", true, "", "TRUE", false, ""]]);
  });

  it("gives errors as their text and formulas as typed", async () => {
    const sheet = await load(book(), { rows: [[{ formula: "=1/0" }, { formula: "=A3+1" }]] });
    expect(sheet.values(at("A1:B1"))).toEqual([["#DIV/0!", 1]]);
    expect(sheet.formulas(at("A1:C1"))).toEqual([["=1/0", "=A3+1", ""]]);
  });

  it("gives dates as serials, and as people read them only in the texts", async () => {
    const style = { numberFormat: "yyyy-mm-dd" };
    const sheet = await load(book(), {
      rows: [[{ value: 45413, style }, { value: 0.875, style: { numberFormat: "0.0%" } }, 3, true]],
    });
    expect(sheet.values(at("A1:B1"))).toEqual([[45413, 0.875]]);
    expect(sheet.texts(at("A1:E1"))).toEqual([["2024-05-01", "87.5%", "3", "TRUE", ""]]);
    expect(sheet.numberFormats(at("A1:C1"))).toEqual([["yyyy-mm-dd", "0.0%", "General"]]);
  });

  it("keeps the value a formula was saved with until something it needs changes", async () => {
    const sheet = await load(book(), { rows: [[2, { formula: "=A1*2", value: 99 }]] });
    expect(value(sheet, "B1")).toBe(99);
    await type(sheet, "A1", 5);
    expect(value(sheet, "B1")).toBe(10);
  });

  it("includes spilled values, also in the used area", async () => {
    const sheet = await load(book(), { rows: [[], [null, { formula: "=SEQUENCE(3,2)" }]] });
    expect(sheet.values(at("B2:C4"))).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(sheet.usedArea()).toEqual(at("B2:C4"));
  });

  it("has no used area on a sheet that is only formatted", async () => {
    const sheet = await load(book(), { rows: [[{ style: { bold: true } }]] });
    expect(sheet.usedArea()).toBeNull();
  });
});

describe("writing cells", () => {
  it("takes = for a formula, an apostrophe for text, null for no change, empty text to clear", async () => {
    const sheet = await load(book(), { rows: [["a", "b", "c", "d"]] });
    sheet.write(at("A1:D1"), [["=1+1", "'=1+1", null, ""]]);
    await book().calculated();
    expect(sheet.values(at("A1:D1"))).toEqual([[2, "=1+1", "c", ""]]);
    expect(sheet.formulas(at("A1:D1"))).toEqual([["=1+1", "=1+1", "c", ""]]);
  });

  it("keeps text as text, even where it looks like a date, a number or a boolean", async () => {
    const sheet = await load(book(), { rows: [] });
    const texts = ["2024-05-01", "007", "50%", "TRUE", "1e5", "=", "'"];
    sheet.write(at("A1:G1"), [texts]);
    sheet.setStyle(at("A1:G1"), { bold: true });
    expect(sheet.values(at("A1:G1"))).toEqual([
      ["2024-05-01", "007", "50%", "TRUE", "1e5", "=", ""],
    ]);
  });

  it("gives back whatever was written", async () => {
    const sheet = await load(book(), { rows: [] });
    const scalar = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.string().filter((text) => !/^[=']/.test(text)),
    );
    fc.assert(
      fc.property(fc.array(scalar, { minLength: 4, maxLength: 4 }), (row) => {
        sheet.write(at("A1:D1"), [row]);
        expect(sheet.values(at("A1:D1"))).toEqual([row]);
      }),
    );
  });

  it("replaces a formula by a value and the other way round", async () => {
    const sheet = await load(book(), { rows: [[{ formula: "=1+1" }, 7]] });
    sheet.write(at("A1:B1"), [[5, "=A1*2"]]);
    await book().calculated();
    expect(sheet.values(at("A1:B1"))).toEqual([[5, 10]]);
    expect(sheet.formulas(at("A1:B1"))).toEqual([[5, "=A1*2"]]);
  });

  it("grows the sheet where Excel would have room", async () => {
    const sheet = await load(book(), { rows: [] });
    await type(sheet, "BA5000", 1);
    expect(sheet.usedArea()).toEqual(at("BA5000"));
  });

  it("clears contents, formats or both", async () => {
    const bold = { value: 1, style: { bold: true } };
    const sheet = await load(book(), { rows: [[bold, bold, bold]] });
    sheet.clear(at("A1"), "contents");
    sheet.clear(at("B1"), "formats");
    sheet.clear(at("C1"), "all");
    expect(sheet.values(at("A1:C1"))).toEqual([["", 1, ""]]);
    expect([0, 1, 2].map((column) => sheet.style(0, column).bold)).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });

  it("inserts and deletes cells, rows and columns, and formulas follow", async () => {
    const sheet = await load(book(), {
      rows: [
        [1, 10],
        [2, 20],
        [{ formula: "=SUM(A1:A2)" }, { formula: "=SUM(B1:B2)" }],
      ],
    });
    sheet.insert({ row: 1, column: 0, rows: 1, columns: sheet.columnCount }, "down");
    sheet.insert(at("A1"), "down");
    await book().calculated();
    expect(sheet.values(at("A1:B5"))).toEqual([
      ["", 10],
      [1, ""],
      ["", 20],
      [2, 30],
      [3, ""],
    ]);
    expect(sheet.formulas(at("A5"))).toEqual([["=SUM(A2:A4)"]]);
    sheet.delete(at("A1"), "up");
    sheet.delete({ row: 0, column: 1, rows: sheet.rowCount, columns: 1 }, "left");
    await book().calculated();
    expect(sheet.usedArea()).toEqual(at("A1:A4"));
  });

  it("refuses to write to a protected sheet", async () => {
    const sheet = await load(book(), { rows: [[1]], isProtected: true });
    expect(() => sheet.write(at("A1"), [[2]])).toThrow(BookError);
    expect(value(sheet, "A1")).toBe(1);
    sheet.isProtected = false;
    sheet.write(at("A1"), [[2]]);
    expect(value(sheet, "A1")).toBe(2);
  });
});
