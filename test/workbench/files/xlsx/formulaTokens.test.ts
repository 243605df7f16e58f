import fc from "fast-check";

import { formulaTokens } from "../../../../src/workbench/files/xlsx/formulaTokens";

describe("formulaTokens", () => {
  it("loses nothing, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (formula) => {
        expect(
          formulaTokens(formula)
            .map(({ text }) => text)
            .join(""),
        ).toBe(formula);
      }),
    );
  });

  it.each([
    ['IF(A1="a(b",1)', ["IF", "(", "A1", "=", '"a(b"', ",", "1", ")"]],
    ["'It''s'!$A$1:B2", ["'It''s'", "!", "$A$1", ":", "B2"]],
    ["Tickets[[#All],[满意度]]", ["Tickets", "[[#All],[满意度]]"]],
    ["T[a']b]&1.5E-3", ["T", "[a']b]", "&", "1.5E-3"]],
    ["SUM(2:5)", ["SUM", "(", "2:5", ")"]],
  ])("cuts %s", (formula, texts) => {
    expect(formulaTokens(formula).map(({ text }) => text)).toEqual(texts);
  });
});
