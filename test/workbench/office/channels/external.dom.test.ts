import { bootOffice, type BootedOffice } from "../../../support/bootOffice";

let office: BootedOffice;
beforeAll(async () => (office = await bootOffice({ language: "zh-CN", theme: "dark" })));
afterAll(() => office.book.dispose());
beforeEach(() =>
  office.book.load({ sheets: [{ name: "Sheet1", rows: [["a", 1]] }], settings: { kept: "true" } }),
);

const site = { address: "Sheet1!D1" };
const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("office.js at window.external", () => {
  it("says that it is Excel on a PC, in Chinese, in dark colours", async () => {
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(Office.context.displayLanguage).toBe("zh-CN");
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe("#262626");
  });

  it("knows which requirement sets there are", () => {
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.3")).toBe(true);
  });

  it("refuses members of requirement sets there are not", async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("runs batches, and its errors are errors", async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([["a", 1]]);

    office.host.faults.next("InvalidOperationInCellEditMode");
    const error: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  it("keeps document settings in the workbook, beside those of others", async () => {
    const { settings } = Office.context.document;
    office.book.settings.set("other", "1");
    settings.set("language", "zh");
    await new Promise((saved) => settings.saveAsync(saved));
    expect([...office.book.settings]).toEqual(
      expect.arrayContaining([
        ["language", '"zh"'],
        ["other", "1"],
      ]),
    );
  });

  it("tells when the selection moves", async () => {
    let moved = 0;
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => void (moved += 1));
      await context.sync();
    });
    const sheet = office.book.activeSheet();
    office.book.select(sheet, { row: 2, column: 0, rows: 1, columns: 2 });
    await turn();
    const address = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect([moved, address]).toEqual([1, "Sheet1!A3:B3"]);
  });

  it("presses a ribbon button", async () => {
    const pressed = new Promise<string>((resolve) => {
      Office.actions.associate("scoreThisMonth", (event: Office.AddinCommands.Event) => {
        event.completed();
        resolve(event.source.id);
      });
    });
    office.excel.invokeCommand("scoreThisMonth");
    expect(await pressed).toBe("scoreThisMonth");
  });
});

describe("custom functions through Microsoft's proxy", () => {
  it("get their arguments and where they are called, and answer with cells", async () => {
    CustomFunctions.associate(
      "TEST.WHERE",
      (cells: unknown[][], call: CustomFunctions.Invocation) => [[call.address, cells.length]],
    );
    const result = await office.host.invoke("TEST.WHERE", [[["a"], ["b"]]], site);
    expect(result).toEqual({ kind: "values", values: [["Sheet1!D1", 2]] });
  });

  it.each<[string, () => unknown, string, string]>([
    [
      "an error they throw",
      () => {
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no ticket");
      },
      "#N/A",
      "no ticket",
    ],
    [
      "an error they return",
      () => new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "no month"),
      "#VALUE!",
      "no month",
    ],
    ["no number", () => Number.NaN, "#VALUE!", "NaN"],
    ["an endless number", () => Infinity, "#NUM!", "Infinity"],
    ["a rejected promise", () => Promise.reject(new Error("lost")), "#VALUE!", ""],
  ])("answer with %s", async (name, run, error, message) => {
    CustomFunctions.associate(name, run);
    expect(await office.host.invoke(name, [], site)).toEqual({
      kind: "error",
      error,
      message,
    });
  });

  it("are #N/A or #NAME? where nobody associated them", async () => {
    const result = await office.host.invoke("TEST.NOBODY", [], site);
    expect(result).toMatchObject({ kind: "error" });
  });

  it("stream until they are cancelled", async () => {
    let canceled = false;
    CustomFunctions.associate("TEST.TICK", (call: CustomFunctions.StreamingInvocation<number>) => {
      call.setResult(1);
      call.onCanceled = () => (canceled = true);
    });
    const values: unknown[] = [];
    await new Promise<void>((resolve) => {
      const cancel = office.host.session.functions.stream("TEST.TICK", [], site, (result) => {
        values.push(result);
        cancel();
        resolve();
      });
    });
    await turn();
    expect([values, canceled]).toEqual([[{ kind: "values", values: 1 }], true]);
  });

  it("may read the workbook while they run, although their own result is awaited", async () => {
    CustomFunctions.associate("TEST.READ", async () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("B1").load("values");
        await context.sync();
        return range.values[0]?.[0] as unknown;
      }),
    );
    expect(await office.host.invoke("TEST.READ", [], site)).toEqual({ kind: "values", values: 1 });
  });
});

describe("a pane that is opened again", () => {
  it("inherits nothing: no listener, no range held, no call still awaited", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
    });
    CustomFunctions.associate("TEST.NEVER", () => new Promise(() => {}));
    const call = office.host.invoke("TEST.NEVER", [], site);
    const session = office.host.connect();
    office.book.activeSheet().write({ row: 0, column: 0, rows: 1, columns: 1 }, [[1]], "user");
    await turn();
    expect(await call).toMatchObject({ kind: "error", error: "#BUSY!" });
    expect(session.references.count).toBe(0);
  });
});
