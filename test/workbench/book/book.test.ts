import { BookError, type BookEvent } from "../../../src/workbench/book/Book";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { at, bookForTests, load, type, value } from "./loadedBook";

const book = bookForTests();

describe("sheets", () => {
  it("are found by name in any case, added, renamed with their formulas, moved and removed", async () => {
    const sheet = await load(book(), { name: "Data", rows: [[7]] });
    const added = book().addSheet("Result", 0);
    await type(added, "A1", "=Data!A1*2");
    sheet.name = "Source data";
    expect(added.formulas(at("A1"))).toEqual([["='Source data'!A1*2"]]);
    expect(book().sheet("SOURCE DATA")).toBe(sheet);
    added.position = 1;
    expect(
      book()
        .sheets()
        .map(({ name }) => name),
    ).toEqual(["Source data", "Result"]);
    added.remove();
    expect(book().sheet("Result")).toBeUndefined();
  });

  it("may be spelled in any case by formulas, which may reach beyond a sheet's cells", async () => {
    const sheet = await load(
      book(),
      { name: "Data", rows: [[7]] },
      { name: "My data", rows: [[8]] },
    );
    await type(sheet, "C1", "=SUM(data!A1:A90000)+'MY DATA'!A1");
    const other = book().sheets()[1] ?? sheet;
    await type(other, "A1", 10);
    expect(value(sheet, "C1")).toBe(17);
    await type(sheet, "C1", "=missing!A1");
    expect(value(sheet, "C1")).toMatch(/^#/);
  });

  it("take the charts of their data along when they are renamed, on protected sheets too", async () => {
    const sheet = await load(book(), {
      name: "Data",
      rows: [[1]],
      charts: [
        {
          id: "c",
          name: "C",
          type: "BarClustered",
          title: "",
          showLegend: false,
          series: [{ name: "s", values: "Data!A1:A9", categories: "Other!B1:B9" }],
          left: 0,
          top: 0,
          width: 1,
          height: 1,
        },
      ],
      isProtected: true,
    });
    sheet.name = "March 2025";
    expect(sheet.charts()[0]?.series).toEqual([
      { name: "s", values: "'March 2025'!A1:A9", categories: "Other!B1:B9" },
    ]);
  });

  it("refuse names that Excel refuses", async () => {
    const sheet = await load(book(), { rows: [] }, { name: "Taken", rows: [] });
    for (const name of ["", "a/b", "[x]", "x".repeat(32), "'quoted'", "taken"]) {
      expect(() => (sheet.name = name)).toThrow(BookError);
      expect(() => book().addSheet(name)).toThrow(BookError);
    }
  });

  it("keep one that is visible", async () => {
    const sheet = await load(book(), { rows: [] }, { rows: [], visible: false });
    expect(() => sheet.remove()).toThrow(BookError);
    expect(() => (sheet.visible = false)).toThrow(BookError);
  });

  it("keep widths, heights, freeze, gridlines, tab colour and styles", async () => {
    const sheet = await load(book(), { rows: [["a"]] });
    sheet.setColumnWidth(1, 2, 150);
    sheet.setRowHeight(0, 1, 40);
    sheet.freeze = { rows: 1, columns: 2 };
    sheet.showGridlines = false;
    sheet.tabColor = "#107c41";
    sheet.setStyle(at("A1"), { bold: true, fill: "#ffeecc" });
    sheet.setStyle(at("A1"), { horizontal: "center", borderBottom: "#000000" });
    expect([sheet.columnWidth(1), sheet.columnWidth(2), sheet.rowHeight(0)]).toEqual([
      150, 150, 40,
    ]);
    expect([sheet.freeze, sheet.showGridlines, sheet.tabColor]).toEqual([
      { rows: 1, columns: 2 },
      false,
      "#107c41",
    ]);
    expect(sheet.style(0, 0)).toMatchObject({
      bold: true,
      fill: "#ffeecc",
      horizontal: "center",
      borderBottom: "#000000",
    });
  });
});

describe("names", () => {
  it("stand for references and for formulas", async () => {
    const sheet = await load(book(), { rows: [[3, 4]] });
    book().setName("Target", "=Sheet1!$A$1");
    book().setName("Total", "=SUM(Sheet1!$A$1:$B$1)");
    await type(sheet, "D1", "=target*10+Total");
    expect(value(sheet, "D1")).toBe(37);
    expect(book().names()).toEqual([
      { name: "Target", formula: "=Sheet1!$A$1" },
      { name: "Total", formula: "=SUM(Sheet1!$A$1:$B$1)" },
    ]);
    book().setName("TARGET", "=Sheet1!$B$1");
    book().removeName("total");
    expect(book().names()).toEqual([{ name: "TARGET", formula: "=Sheet1!$B$1" }]);
  });

  it("work beside tables", async () => {
    const sheet = await load(book(), {
      rows: [["N"], [1]],
      tables: [{ name: "T", area: "A1:A2" }],
    });
    book().setName("One", "=Sheet1!$A$2");
    await type(sheet, "C1", "=One+SUM(T[n])");
    expect(value(sheet, "C1")).toBe(2);
    expect(() => book().setName("t", "=1")).toThrow(BookError);
  });
});

describe("conditional formats", () => {
  it("come back as they were given", async () => {
    const formats = [
      { kind: "dataBar", area: "A1:A9", color: "#63be7b", min: 0, max: 100 },
      { kind: "colorScale", area: "B1:B9", colors: ["#f8696b", "#ffeb84", "#63be7b"] },
      {
        kind: "cellValue",
        area: "C1:C9",
        operator: "lessThan",
        formula1: "=$E$1",
        fontColor: "#9c0006",
        fill: "#ffc7ce",
      },
    ] as const;
    const sheet = await load(book(), { rows: [[1, 2, 3]] });
    const ids = formats.map((format) => sheet.addConditionalFormat(format));
    expect(sheet.conditionalFormats()).toEqual(
      expect.arrayContaining(formats.map((format, index) => ({ ...format, id: ids[index] }))),
    );
    sheet.removeConditionalFormat(ids[0] ?? "");
    expect(sheet.conditionalFormats()).toHaveLength(2);
  });
});

describe("events", () => {
  const heard = (events: BookEvent[]) =>
    events.map((event) => [event.type, "source" in event ? event.source : ""]);
  const where = (event: BookEvent | undefined) =>
    event?.type === "changed" ? [event.sheet.name, event.area] : undefined;

  it("report one change for each write, with its source", async () => {
    const sheet = await load(book(), { rows: [] });
    const events: BookEvent[] = [];
    const off = book().on((event) => events.push(event));
    sheet.write(at("A1:B2"), [
      [1, 2],
      ["=A1", "x"],
    ]);
    sheet.write(at("C1"), [[1]], "file");
    await book().calculated();
    off();
    sheet.write(at("D1"), [[1]]);
    expect(heard(events)).toEqual([
      ["changed", "add-in"],
      ["changed", "file"],
      ["calculated", ""],
    ]);
    expect(where(events[0])).toEqual(["Sheet1", at("A1:B2")]);
  });

  it("report what a user does in the grid", async () => {
    const sheet = await load(book(), { rows: [] });
    const events: BookEvent[] = [];
    const off = book().on((event) => events.push(event));
    const { commands } = book().grid;
    await commands.executeCommand(SetRangeValuesCommand.id, {
      unitId: sheet.unitId,
      subUnitId: sheet.id,
      range: { startRow: 4, endRow: 4, startColumn: 1, endColumn: 1 },
      value: { v: "typed" },
    });
    off();
    expect(heard(events)).toEqual([["changed", "user"]]);
    expect(where(events[0])).toEqual(["Sheet1", at("B5")]);
  });

  it("report sheets, selection and charts", async () => {
    const sheet = await load(book(), { name: "One", rows: [] });
    const events: BookEvent[] = [];
    const off = book().on((event) => events.push(event));
    const added = book().addSheet("Two");
    book().select(added, at("B2:C3"));
    added.name = "Three";
    sheet.setChart({
      id: "c1",
      name: "Chart 1",
      type: "BarClustered",
      title: "T",
      showLegend: false,
      series: [],
      left: 0,
      top: 0,
      width: 300,
      height: 200,
    });
    added.remove();
    off();
    const types = new Set(heard(events).map(([name]) => name));
    expect(types).toEqual(
      new Set(["added", "activated", "selected", "renamed", "charts", "removed"]),
    );
    expect(events.flatMap((event) => (event.type === "renamed" ? [event.before] : []))).toEqual([
      "Two",
    ]);
    expect(events.flatMap((event) => (event.type === "removed" ? [event.name] : []))).toEqual([
      "Three",
    ]);
    expect(sheet.charts()).toHaveLength(1);
  });
});

describe("evaluating a formula", () => {
  it("gives a value, a spilled area or an error, and leaves no trace", async () => {
    const sheet = await load(book(), {
      rows: [["N"], [1], [2]],
      tables: [{ name: "Numbers", area: "A1:A3" }],
    });
    const before = book().content();
    expect(await book().evaluate("=SUM(A2:A3)*10")).toEqual({ values: [[30]] });
    expect(await book().evaluate("SUM(numbers[n])")).toEqual({ values: [[3]] });
    expect(await book().evaluate("=A2:A4")).toEqual({ values: [[1], [2], [0]] });
    expect(await book().evaluate('=TEXT(A2,"000")')).toEqual({ values: [["001"]] });
    expect(await book().evaluate("=A2=1")).toEqual({ values: [[true]] });
    expect(await book().evaluate("=1/0")).toEqual({ values: [["#DIV/0!"]] });
    expect(await book().evaluate("=NOPE(1)")).toEqual({ values: [["#NAME?"]] });
    expect(await book().evaluate("=SUM((1")).toEqual({ values: [["#NAME?"]] });
    await book().calculated();
    expect(book().content()).toEqual(before);
    expect(sheet.usedArea()).toEqual(at("A1:A3"));
  });
});

describe("a workbook's content", () => {
  it("is the same after loading what was saved", async () => {
    const bold = { bold: true, fontColor: "#333333", numberFormat: "0.0%" };
    await book().load({
      sheets: [
        {
          name: "Tickets",
          rows: [
            ["Id", "Agent"],
            [1, "客服01"],
            [2, "__proto__"],
          ],
          tables: [{ name: "Tickets", area: "A1:B3", style: "TableStyleLight9" }],
          columnWidths: [60, 120],
          columnStyles: [undefined, { italic: true }],
          freeze: { rows: 1, columns: 0 },
        },
        {
          name: "Result 结果",
          rows: [
            [{ value: 0.5, style: bold }, null, { formula: "=SEQUENCE(2,2)" }],
            [{ formula: "=COUNTA(Tickets[Agent])" }],
          ],
          rowHeights: [30],
          merges: ["A4:B4"],
          conditionalFormats: [{ kind: "dataBar", area: "A1:A2", color: "#63be7b" }],
          dropDowns: [{ area: "B1:B2", source: "是,否", alert: { style: "warning" } }],
          charts: [
            {
              id: "c",
              name: "C",
              type: "ColumnClustered",
              title: "t",
              showLegend: true,
              series: [{ name: "s", values: "'Result 结果'!C1:C2" }],
              left: 1,
              top: 2,
              width: 3,
              height: 4,
            },
          ],
          isProtected: true,
          showGridlines: false,
          tabColor: "#ff0000",
          print: { orientation: "landscape", titleRows: "1:1" },
        },
      ],
      names: [{ name: "Target", formula: "=Tickets!$A$2" }],
      settings: { profile: "{}" },
      active: 1,
    });
    const saved = book().content();
    await book().load(saved);
    expect(book().content()).toEqual(saved);
    expect(saved.sheets[1]?.rows[0]).toEqual([
      { value: 0.5, style: bold },
      null,
      { value: 1, formula: "=SEQUENCE(2,2)", spill: "C1:D2" },
      2,
    ]);
    expect(saved.active).toBe(1);
    expect(book().sheet("Result 结果")?.isProtected).toBe(true);
  });

  it("opens many thousand rows and reads them back", async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) =>
      Array.from({ length: 14 }, (_, column) =>
        column % 2 ? `t${String(row % 50)}` : row + column,
      ),
    );
    const sheet = await load(book(), { rows });
    expect(sheet.usedArea()).toEqual({ row: 0, column: 0, rows: 20_000, columns: 14 });
    expect(sheet.values({ row: 19_999, column: 0, rows: 1, columns: 3 })).toEqual([
      [19_999, "t49", 20_001],
    ]);
  }, 60_000);
});
