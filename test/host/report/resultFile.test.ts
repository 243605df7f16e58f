import { writeReport } from "../../../src/host";
import { cellAddress, parseArea } from "../../../src/workbench/book/address";
import { writeBook } from "../../../src/workbench/files/writeBook";
import { excelInNode, sheet1 } from "../../support/excelInNode";
import { settledMonth } from "../../support/settledMonth";
import { all, spreadsheetParts, target } from "../../support/spreadsheetParts";

const office = excelInNode();
const { report, ...grounds } = settledMonth();

async function scoredFile() {
  const { book } = await office;
  await book.load({ ...sheet1([["客服"], ["A"]]), settings: {} });
  await writeReport(report, { ...grounds, language: "zh-CN", sourceName: "工单" });
  const { bytes } = await writeBook(book.content());
  return { book, ...spreadsheetParts(bytes) };
}

/** CT_Worksheet of ECMA-376 part 1, 18.3.1.99: Excel repairs, or refuses, a file in another order. */
const order =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

describe("a scored month in a file, read with nothing of ours", () => {
  let file: Awaited<ReturnType<typeof scoredFile>>;
  beforeAll(async () => {
    file = await scoredFile();
  });
  const results = () =>
    file.book.sheets().map((sheet) => ({
      sheet,
      read: file.sheets.find(({ name }) => name === sheet.name)!,
    }));

  it("holds every value, and number format, where it was written", () => {
    for (const { sheet, read } of results()) {
      const area = sheet.usedArea()!;
      const values = sheet
        .values(area)
        .flatMap((row, r) =>
          row.flatMap((value, c) =>
            value === "" ? [] : [[cellAddress(area.row + r, area.column + c), value] as const],
          ),
        );
      expect([...read.values].sort()).toEqual(values.sort());
      for (const [address] of values)
        expect([address, read.formats.get(address)]).toEqual([
          address,
          sheet.numberFormats(parseArea(address))[0]![0],
        ]);
    }
  });

  it("keeps each table with its name, its place and the columns that its header shows", () => {
    for (const { sheet, read } of results()) {
      const tables = sheet.tables().map(({ name, area }) => ({
        name,
        ref: [
          cellAddress(area.row, area.column),
          cellAddress(area.row + area.rows - 1, area.column + area.columns - 1),
        ].join(":"),
        columns: sheet.values({ ...area, rows: 1 })[0]!.map(String),
      }));
      expect(read.tables).toEqual(tables);
    }
    expect(file.sheets.flatMap(({ tables }) => tables).length).toBeGreaterThan(7);
  });

  it("keeps what stays in view, the page, its breaks and the colours by rule", () => {
    for (const { sheet, read } of results()) {
      const pane = all(read.xml, "pane")[0]?.at ?? {};
      expect({ rows: Number(pane["ySplit"] ?? 0), columns: Number(pane["xSplit"] ?? 0) }).toEqual(
        sheet.freeze,
      );
      const page = all(read.xml, "pageSetup")[0]?.at["orientation"];
      expect(page).toBe(sheet.print.orientation);
      const breaks = all(read.xml, "brk").map(({ at }) => Number(at["id"]));
      expect(breaks).toEqual(sheet.print.pagesFrom ?? []);
      expect(all(read.xml, "cfRule")).toHaveLength(sheet.conditionalFormats().length);
      const merged = all(read.xml, "mergeCell").map(({ at }) => at["ref"]);
      const content = file.book.content().sheets.find(({ name }) => name === sheet.name);
      expect(merged.sort()).toEqual([...(content?.merges ?? [])].sort());
    }
  });

  it("has its elements in the order of the standard, and no part that leads nowhere", () => {
    const { parts, sheets } = file;
    for (const { elements } of sheets) {
      const places = elements.map((name) => order.indexOf(name));
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(places).not.toContain(-1);
    }
    for (const [path, xml] of Object.entries(parts))
      for (const [, id] of xml.matchAll(/\sr:(?:id|embed)="([^"]+)"/g))
        expect(parts[target(parts, path, id!)]).toBeDefined();
    const types = parts["[Content_Types].xml"]!;
    const named = all(types, "Override").map(({ at }) => at["PartName"]!.slice(1));
    for (const path of named) expect(parts[path]).toBeDefined();
    const own = Object.keys(parts).filter((path) =>
      /(sheet|table|chart|drawing)\d+\.xml$/.test(path),
    );
    expect(named).toEqual(expect.arrayContaining(own));
  });
});
