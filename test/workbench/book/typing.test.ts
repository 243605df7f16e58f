import { bookForTests, load, type, value } from "./loadedBook";

const book = bookForTests();

describe("formulas after a half-typed one", () => {
  it("still see their quotes and commas", async () => {
    const sheet = await load(book(), { rows: [["a"], ["b"], ["a"]] });
    book().grid.lexer.treeBuilder("=COUNTA(Tickets[");
    await type(sheet, "C1", '=COUNTIF(A1:A3,"a")');
    expect(value(sheet, "C1")).toBe(2);
  });
});

describe("conditional formats", () => {
  it("keep their order in a file: what was added last comes first", async () => {
    const sheet = await load(book(), { rows: [[1], [2]] });
    sheet.addConditionalFormat({ kind: "dataBar", area: "A1:A2", color: "#63be7b" });
    sheet.addConditionalFormat({
      kind: "colorScale",
      area: "A1:A2",
      colors: ["#ffffff", "#000000"],
    });
    const kinds = () =>
      book()
        .activeSheet()
        .conditionalFormats()
        .map(({ kind }) => kind);
    expect(kinds()).toEqual(["colorScale", "dataBar"]);
    await book().load(book().content());
    expect(kinds()).toEqual(["colorScale", "dataBar"]);
  });
});
