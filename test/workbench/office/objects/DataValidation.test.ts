import type { UniverBook } from "../../../../src/workbench/book/UniverBook";
import { excelInNode, refused, sheet1 } from "../../../support/excelInNode";

let book: UniverBook;
beforeAll(async () => ({ book } = await excelInNode()));
afterAll(() => book.dispose());
beforeEach(() => book.load(sheet1([["a", "b"], [1], [2], [3]])));

const validationOf = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getItem("Sheet1").getRange(address).dataValidation;
const kept = () => book.sheet("Sheet1")?.dropDowns() ?? [];

const offer = (address: string, source: string) =>
  Excel.run(async (context) => {
    const validation = validationOf(context, address);
    validation.rule = { list: { inCellDropDown: true, source } };
    validation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
    await context.sync();
  });

const typesOf = (...addresses: string[]) =>
  Excel.run(async (context) => {
    const all = addresses.map((address) => validationOf(context, address).load("type"));
    await context.sync();
    return all.map(({ type }) => type);
  });

describe("data validation", () => {
  it("is a list that forbids other entries, until it is told to let them be", async () => {
    await Excel.run(async (context) => {
      validationOf(context, "A2:A4").rule = { list: { inCellDropDown: true, source: "yes,no" } };
      await context.sync();
    });
    expect(kept()).toEqual([{ area: "A2:A4", source: "yes,no", alert: { style: "stop" } }]);
    await offer("A2:A4", "是,否");
    expect(kept()).toEqual([{ area: "A2:A4", source: "是,否" }]);
  });

  it("is read as it was set", async () => {
    await offer("A2:A4", "yes,no");
    const read = await Excel.run(async (context) => {
      const validation = validationOf(context, "A2:A3");
      validation.load("type, rule, errorAlert, ignoreBlanks");
      await context.sync();
      return validation.toJSON();
    });
    expect(read).toMatchObject({
      type: "List",
      rule: { list: { inCellDropDown: true, source: "yes,no" } },
      errorAlert: { showAlert: false, title: "", message: "" },
      ignoreBlanks: true,
    });
  });

  it("says where cells differ, and where only some have one", async () => {
    await offer("A2:A3", "yes,no");
    await offer("B2:B3", "on,off");
    expect(await typesOf("A2:A3", "A2:B3", "A2:A4", "C1:C9")).toEqual([
      "List",
      "Inconsistent",
      "MixedCriteria",
      "None",
    ]);
  });

  it("of some cells takes the place of what they had, and no more", async () => {
    await offer("A2:A9", "yes,no");
    await offer("A4", "on,off");
    await Excel.run(async (context) => {
      validationOf(context, "A6:A7").clear();
      await context.sync();
    });
    expect(kept()).toEqual([
      { area: "A2:A3 A5 A8:A9", source: "yes,no" },
      { area: "A4", source: "on,off" },
    ]);
  });

  it("moves with its cells", async () => {
    await offer("A3:A4", "yes,no");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A2:B2").insert("Down");
      await context.sync();
    });
    expect(kept()).toEqual([{ area: "A4:A5", source: "yes,no" }]);
  });

  it("is not changed on a protected sheet", async () => {
    book.sheet("Sheet1")!.isProtected = true;
    const { code } = await refused(async (context) => {
      validationOf(context, "A2").rule = { list: { inCellDropDown: true, source: "yes" } };
      await context.sync();
    });
    expect(code).toBe("AccessDenied");
  });

  it("takes 255 characters of words and no more, as Excel", async () => {
    await offer("A2", "x".repeat(255));
    const { code } = await refused(async (context) => {
      validationOf(context, "A2").rule = {
        list: { inCellDropDown: true, source: "x".repeat(256) },
      };
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("of other kinds is not there", async () => {
    const { code } = await refused(async (context) => {
      validationOf(context, "A2").rule = {
        wholeNumber: { formula1: 1, formula2: 9, operator: "Between" },
      };
      await context.sync();
    });
    expect(code).toBe("NotImplemented");
  });
});
