import fc from "fast-check";
import Papa from "papaparse";

import { guessDelimiter } from "../../../../src/workbench/files/delimited/guessDelimiter";

describe("guessDelimiter", () => {
  it("[FILE9] finds the separator of any table of two columns or more", () => {
    const field = fc
      .string({ minLength: 1 })
      .filter((text) => !/[,;|\t]/.test(text) && text.trim() !== "");
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(",", "\t", ";", "|"), (rows, delimiter) => {
        expect(guessDelimiter(Papa.unparse(rows, { delimiter }))).toBe(delimiter);
      }),
    );
  });

  it("[FILE9] is not misled by decimal commas, commas in sentences, or a title", () => {
    expect(guessDelimiter("客服;成本\n客服01;1,5\n客服02;2,5\n")).toBe(";");
    expect(guessDelimiter("id\tnote\n1\tyes, please\n2\tno\n")).toBe("\t");
    expect(guessDelimiter("Tickets; all of them\n\na,b,c\n1,2,3\n4,5,6\n")).toBe(",");
  });
});
