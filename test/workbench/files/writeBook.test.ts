import type { BookContent, SheetContent } from "../../../src/workbench/book/content";
import { writeBook } from "../../../src/workbench/files/writeBook";
import { unzip } from "./unzip";

const partsOf = async (...sheets: SheetContent[]) => unzip((await writeBook({ sheets })).bytes);
const sheetXml = async (sheet: SheetContent) => (await partsOf(sheet))["xl/worksheets/sheet1.xml"];

describe("writeBook, looked at with nothing of ours", () => {
  it("[FILE4] stores an add-in's formula as a dynamic array, in Excel's spelling", async () => {
    const parts = await partsOf({
      name: "Sheet1",
      rows: [
        [{ formula: '=KPI.SCORECARD(Tickets[#All],"regular")', spill: "A1:B3", value: "客服" }],
      ],
    });
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<c r="A1" cm="1" t="str"><f t="array" ref="A1:B3">_xldudf_KPI_SCORECARD(Tickets[#All],"regular")</f><v>客服</v></c>',
    );
    expect(parts["xl/metadata.xml"]).toContain('fDynamic="1"');
    expect(parts["[Content_Types].xml"]).toContain("/xl/metadata.xml");
  });

  it("[FILE4] stores an ordinary formula plainly", async () => {
    expect(await sheetXml({ name: "S", rows: [[{ formula: "=SUM(B1:B3)", value: 6 }]] })).toContain(
      '<c r="A1"><f>SUM(B1:B3)</f><v>6</v></c>',
    );
  });

  it("[FILE7] stores text that begins with = as text", async () => {
    const parts = await partsOf({ name: "S", rows: [["=cmd()"]] });
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="A1" t="s"><v>0</v></c>');
    expect(parts["xl/sharedStrings.xml"]).toContain("<t>=cmd()</t>");
  });

  it("[FILE8] gives a table's columns the names that stand in its header", async () => {
    const parts = await partsOf({
      name: "S",
      rows: [
        ["客服", null, "客服"],
        ["客服01", 1, 2],
      ],
      tables: [{ name: "Tickets", area: "A1:C2" }],
    });
    const names = [
      ...(parts["xl/tables/table1.xml"] ?? "").matchAll(/<tableColumn [^>]*name="([^"]*)"/g),
    ];
    expect(names.map(([, name]) => name)).toEqual(["客服", "Column2", "客服2"]);
    expect(parts["xl/sharedStrings.xml"]).toContain("<t>Column2</t>");
  });

  it("[FILE6] says how a page is printed and how a line is drawn in the file's own words", async () => {
    const parts = await partsOf({
      name: "KPI 2025-03",
      rows: [["客服", "得分"]],
      print: { orientation: "landscape", area: "A1:F9", pagesWide: 1, pagesTall: 1 },
      charts: [
        {
          id: "chart-0-0",
          name: "Trend",
          type: "LineMarkers",
          title: "趋势",
          showLegend: true,
          series: [
            { name: "得分", values: "'KPI 2025-03'!B2:B3", marker: "Square", dataLabels: true },
          ],
          valueAxis: { minimum: 0, maximum: 100 },
          left: 0,
          top: 0,
          width: 384,
          height: 225,
        },
      ],
    });
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="1"/>',
    );
    expect(parts["xl/workbook.xml"]).toMatch(/_xlnm\.Print_Area[^>]*>'KPI 2025-03'!\$A\$1:\$F\$9</);
    const chart = parts["xl/charts/chart1.xml"]!;
    for (const said of [
      "<c:lineChart>",
      '<c:symbol val="square"/>',
      '<c:showVal val="1"/>',
      '<c:max val="100"/><c:min val="0"/>',
      '<c:legendPos val="b"/>',
      "<c:f>'KPI 2025-03'!B2:B3</c:f>",
    ])
      expect(chart).toContain(said);
  });

  it("[FILE11] hides settings where Excel keeps them and nobody sees them", async () => {
    const content: BookContent = {
      sheets: [{ name: "S", rows: [["a"]] }],
      settings: { run: "=1+1", long: "长".repeat(70_000) },
    };
    const parts = unzip((await writeBook(content)).bytes);
    expect(parts["xl/workbook.xml"]).toMatch(
      /<sheet name="_kpi_settings" sheetId="2" r:id="rId2" state="veryHidden"\/>/,
    );
  });

  it("[FILE6] quotes the sheet's name in print areas", async () => {
    const parts = await partsOf({
      name: "It's 2025-03",
      rows: [["a"]],
      print: { area: "A1:D9", titleRows: "1:2", orientation: "landscape" },
    });
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'It''s 2025-03'!$A$1:$D$9</definedName>`,
    );
    expect(parts["xl/workbook.xml"]).toContain(`'It''s 2025-03'!$1:$2</definedName>`);
  });

  it("[FILE12] shortens a sheet's name that Excel would refuse, and formulas follow", async () => {
    const long = "二〇二五年三月客服绩效考核结果/按新品推广期方案计算的最终版本及其说明";
    const { bytes, losses } = await writeBook({
      sheets: [
        { name: long, rows: [[1]] },
        { name: "S", rows: [[{ formula: `='${long}'!A1`, value: 1 }]] },
      ],
    });
    const parts = unzip(bytes);
    const name = /<sheet name="([^"]*)"/.exec(parts["xl/workbook.xml"] ?? "")?.[1];
    expect(name).toHaveLength(31);
    expect(parts["xl/worksheets/sheet2.xml"]).toContain(`<f>'${name}'!A1</f>`);
    expect(losses).toEqual([{ code: "sheetName", sheet: long }]);
  });

  it("[FILE5] tells of charts it cannot write and text it had to cut", async () => {
    const chart = {
      id: "1",
      name: "Radar",
      type: "Radar",
      title: "",
      showLegend: false,
      series: [{ name: "a", values: "S!$A$1:$A$2" }],
      left: 0,
      top: 0,
      width: 100,
      height: 100,
    };
    const { losses } = await writeBook({
      sheets: [{ name: "S", rows: [[null, "字".repeat(40_000)]], charts: [chart] }],
    });
    expect(losses).toEqual([
      { code: "chart", sheet: "S", name: "Radar" },
      { code: "longText", sheet: "S", name: "B1" },
    ]);
  });
});
