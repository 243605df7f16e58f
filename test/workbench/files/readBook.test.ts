import { readFileSync } from "node:fs";

import { writeXlsx } from "hucre/xlsx";
import fc from "fast-check";

import { readBook } from "../../../src/workbench/files/readBook";
import { describeShared } from "../../support/sharedData";
import { opened, text } from "./opened";

const smallBook = () => writeXlsx({ sheets: [{ name: "工单", rows: [["客服"], ["客服01"]] }] });

/** An OLE compound file as far as anybody looks: its signature and the names in its directory. */
const compound = (...streams: string[]) =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...Buffer.alloc(504),
    ...streams.flatMap((name) => [...Buffer.from(`${name}\0`, "utf16le")]),
  ]);

/** An archive of stored, empty parts of these names. */
function archive(...names: string[]): Uint8Array {
  const local = names.map((name) =>
    Buffer.concat([header(0x04034b50, 30, 26, name), Buffer.from(name)]),
  );
  const offsets = local.map((_, n) =>
    local.slice(0, n).reduce((sum, part) => sum + part.length, 0),
  );
  const entries = names.map((name, n) => {
    const entry = header(0x02014b50, 46, 28, name);
    entry.writeUInt32LE(offsets[n]!, 42);
    return Buffer.concat([entry, Buffer.from(name)]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(
    local.reduce((sum, part) => sum + part.length, 0),
    16,
  );
  return new Uint8Array(Buffer.concat([...local, ...entries, end]));
}

function header(signature: number, length: number, nameAt: number, name: string): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(Buffer.byteLength(name), nameAt);
  return bytes;
}

describe("readBook", () => {
  it.each([
    ["a file of no bytes", new Uint8Array(), "empty"],
    ["a PDF", text("%PDF-1.7\n…"), "notAWorkbook"],
    ["a web page called .xls", text("<html><table><tr><td>1</td></tr></table>"), "notAWorkbook"],
    ["an .xls of Excel 97", compound("Root Entry", "Workbook"), "legacyXls"],
    ["an .xls of Excel 5", compound("Root Entry", "Book"), "legacyXls"],
    ["an .xls of Excel 2", new Uint8Array([9, 0, 4, 0, 2, 0, 0x10, 0]), "legacyXls"],
    ["a workbook with a password", compound("EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["an old Word document", compound("WordDocument"), "notAWorkbook"],
    ["an archive without a workbook", archive("notes.txt"), "notAWorkbook"],
    ["a Word document", archive("[Content_Types].xml", "word/document.xml"), "notAWorkbook"],
    ["a binary workbook", archive("[Content_Types].xml", "xl/workbook.bin"), "notAWorkbook"],
    ["an OpenDocument sheet", archive("mimetype", "content.xml"), "notAWorkbook"],
    ["a workbook of nothing", archive("[Content_Types].xml", "_rels/.rels"), "damaged"],
  ])("[FILE2] refuses %s", async (_, bytes, reason) => {
    expect(await readBook("工单.xlsx", bytes)).toMatchObject({ kind: "refused", reason });
  });

  it("[FILE2] refuses a workbook that was cut off", async () => {
    const bytes = await smallBook();
    for (const share of [0.1, 0.5, 0.9]) {
      expect(
        await readBook("工单.xlsx", bytes.slice(0, Math.floor(bytes.length * share))),
      ).toMatchObject({ kind: "refused", reason: "damaged" });
    }
  });

  it("[FILE2] refuses parts that claim to be enormous", async () => {
    const bytes = archive("[Content_Types].xml", "xl/workbook.xml");
    const view = new DataView(bytes.buffer);
    const directory = bytes.length - 22 - (46 + 19) - (46 + 15);
    view.setUint32(directory + 24, 0xfffffff0, true);
    expect(await readBook("a.xlsx", bytes)).toMatchObject({ kind: "refused", reason: "tooLarge" });
  });

  it("[FILE2] never throws, whatever the bytes", async () => {
    const workbook = await smallBook();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc
            .array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), {
              minLength: 1,
              maxLength: 20,
            })
            .map((changes) => {
              const spoilt = workbook.slice();
              for (const [at, byte] of changes) spoilt[at] = byte;
              return spoilt;
            }),
        ),
        async (bytes) => {
          expect(["opened", "refused"]).toContain((await readBook("a.xlsx", bytes)).kind);
        },
      ),
    );
  }, 60_000);

  it("[FILE1] goes by the content, not the name", async () => {
    const named = async (name: string) => opened(await readBook(name, await smallBook())).content;
    expect(await named("工单.csv")).toEqual(await named("工单.xlsx"));
    expect(
      opened(await readBook("导出.xls", text("a\tb\n1\t2\n"))).content.sheets[0]?.rows,
    ).toEqual([
      ["a", "b"],
      [1, 2],
    ]);
  });

  it("[FILE4] fills shared formulas down", async () => {
    const shared = { formulaType: "shared", formulaSharedIndex: 0, formulaResult: 1 } as const;
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Sheet1",
          rows: [[1], [2], [3]],
          cells: new Map([
            ["0,1", { ...shared, formula: "A1*$A$1", formulaRef: "B1:B3" }],
            ["1,1", { ...shared, formula: "" }],
            ["2,1", { ...shared, formula: "" }],
          ]),
        },
      ],
    });
    const rows = opened(await readBook("a.xlsx", bytes)).content.sheets[0]?.rows;
    expect(rows?.map((row) => row[1])).toEqual([
      { formula: "=A1*$A$1", value: 1 },
      { formula: "=A2*$A$1", value: 1 },
      { formula: "=A3*$A$1", value: 1 },
    ]);
  });

  it("[FILE3] turns dates of the 1904 system into the same days of 1900", async () => {
    const bytes = await writeXlsx({
      dateSystem: "1904",
      sheets: [{ name: "Sheet1", rows: [[new Date("2025-02-01T12:00:00Z")]] }],
    });
    const [row] = opened(await readBook("a.xlsx", bytes)).content.sheets[0]!.rows;
    expect(row).toEqual([{ value: 45689.5, style: { numberFormat: "yyyy-mm-dd" } }]);
  });

  it("[FILE5] tells what did not come in", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "工单",
          rows: [
            ["a", "b"],
            [1, 2],
          ],
          cells: new Map([
            [
              "0,0",
              { value: "a", comment: { text: "why?" }, hyperlink: { target: "https://x.org" } },
            ],
            ["0,1", { value: "b", style: { font: { strikethrough: true } } }],
          ]),
          dataValidations: [{ type: "textLength", formula1: "1", formula2: "9", range: "A2:A9" }],
          conditionalRules: [{ type: "duplicateValues", priority: 1, range: "A1:A9" }],
          autoFilter: { range: "A1:B2" },
          rowDefs: new Map([[1, { hidden: true }]]),
          headerFooter: { oddHeader: "&CPage" },
        },
      ],
      namedRanges: [{ name: "Local", range: "工单!$A$1", scope: "工单" }],
      workbookProtection: { lockStructure: true },
      vbaProject: new Uint8Array([1]),
    });
    const { losses } = opened(await readBook("a.xlsm", bytes));
    expect(losses.map(({ code }) => code).sort()).toEqual([
      "bookProtection",
      "comment",
      "conditionalFormat",
      "dataValidation",
      "definedName",
      "filter",
      "formatting",
      "headerFooter",
      "hiddenRows",
      "hyperlink",
      "macros",
    ]);
  });

  it("[FILE5] leaves a totals row on the sheet and out of the table", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "工单",
          rows: [["客服"], ["客服01"], ["合计"]],
          tables: [{ name: "T", range: "A1:A3", columns: [{ name: "客服" }], showTotalRow: true }],
        },
      ],
    });
    const { content, losses } = opened(await readBook("a.xlsx", bytes));
    expect(content.sheets[0]?.tables).toEqual([
      { name: "T", area: "A1:A2", style: "TableStyleMedium2" },
    ]);
    expect(losses).toEqual([{ code: "tableTotals", sheet: "工单", count: 1, name: "T" }]);
  });
});

const data = new URL("../../../../shared/data/", `file://${__filename}`);
const file = async (path: string) =>
  opened(await readBook(path.replace(/^.*\//, ""), readFileSync(new URL(path, data))));

describeShared("files that nobody here made", "data", () => {
  it("[FILE2] opens a workbook whose drawing is missing", async () => {
    const { content } = await file("baltimore-311/311_sample.xlsx");
    const [sheet] = content.sheets;
    expect(sheet?.rows).toHaveLength(10_001);
    expect(sheet?.rows[1]?.slice(0, 5)).toEqual([
      "18-00269879",
      "18-00269879",
      "TRT-Traffic Signal Repairs",
      "Phone",
      "04/12/2018 11:11:26 AM",
    ]);
  });

  it("[FILE5] opens a workbook with titles, two tables on a sheet, and pictures", async () => {
    const { content, losses } = await file("sales-calls-reps/call_centre_data.xlsx");
    expect(content.sheets.map(({ name }) => name)).toEqual(["Data", "Assets"]);
    expect(content.sheets[0]?.tables?.map(({ name, area }) => [name, area])).toEqual([
      ["customers", "Q3:T18"],
      ["calls", "B3:L1003"],
    ]);
    const first = content.sheets[0]?.rows[3]?.slice(0, 8);
    const values = first?.map((cell) => (typeof cell === "object" ? (cell?.value ?? null) : cell));
    expect(values).toEqual([null, "Call_7271", "C0003", 116, "R05", 44927, 128, 4.9]);
    expect(losses).toContainEqual({ code: "image", sheet: "Assets", count: 6 });
  });

  it("[FILE5] tells of pivot tables, slicers and shapes", async () => {
    const { losses } = await file("sales-calls-reps/Call_Center_Dashboard_with_cached_pivots.xlsx");
    expect(losses).toEqual(
      expect.arrayContaining([
        { code: "pivotTable", sheet: "Pivots", count: 9 },
        { code: "slicer", sheet: "Sheet2", count: 1 },
        { code: "shape", sheet: "Sheet2", count: 5 },
      ]),
    );
  });

  it("[FILE9] opens comma-separated files of thousands of rows", async () => {
    const rows = async (path: string) => (await file(path)).content.sheets[0]?.rows;
    expect(await rows("servicenow-uci/incidents_last_event_first2000.csv")).toHaveLength(2001);
    expect(await rows("synth-tickets-1000/customer_support_tickets.csv")).toHaveLength(1001);
    expect((await rows("synth-tickets-1000/customer_support_tickets.csv"))?.[1]?.[1]).toMatch(
      /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/,
    );
  });
});
