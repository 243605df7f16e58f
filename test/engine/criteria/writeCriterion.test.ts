import fc from "fast-check";
import { parseCriterion, writeCriterion } from "../../../src/engine/criteria";

describe("a criterion written into a cell", () => {
  it.each([
    ["=已解决", "已解决"],
    ["=", '""'],
    ["<>", "<>"],
    [">= 4", ">=4"],
    ["=-4", '"=-4"'],
    ["==SUM(A1)", '"==SUM(A1)"'],
    ['"a|b"', '"=a|b"'],
    ["<>A|B", "<>A|<>B"],
    ["<>A|=B", "<>A|=B"],
    ["退货|=", '退货|""'],
  ])("[CRI13] of %s is %s", (written, expected) => {
    expect(writeCriterion(parseCriterion(written))).toBe(expected);
  });

  it("[CRI13] reads back the same, and is no formula", () => {
    const piece = fc.constantFrom(
      "=",
      "<>",
      ">=",
      "<",
      "|",
      '"',
      "“",
      "”",
      "[",
      "]",
      "【",
      "】",
      "~",
      "*",
      "?",
      "4",
      "-1",
      "@",
      "+",
      " ",
      "TRUE",
      "已解决",
      "a",
      "2025-03-01",
      "#N/A",
      "≥",
      "＝",
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (any) => {
        const criterion = parseCriterion(any);
        const written = writeCriterion(criterion);
        expect(parseCriterion(written)).toEqual(criterion);
        expect(written).not.toMatch(/^[=+\-@]/);
      }),
      { numRuns: 3_000 },
    );
  });
});
