import {
  environment,
  goTo,
  listSources,
  openSheet,
  readSetting,
  toTable,
  watchSheets,
  watchSource,
  writeSetting,
  type Source,
} from "../../src/host";
import type { SheetContent } from "../../src/workbench/book/content";
import { bootOffice } from "../support/bootOffice";

const office = bootOffice({ language: "zh-CN" });

async function sourceOf(...sheets: SheetContent[]): Promise<Source> {
  const { book, host } = await office;
  host.faults.clear();
  await book.load({ sheets });
  const found = await listSources();
  if (!found.ok || !found.value[0]) throw new Error("no source");
  return found.value[0];
}

const titled: SheetContent = {
  name: "工单",
  rows: [
    [null, "三月工单"],
    [null, "客服", "评分"],
    [null, "A", 5],
    [null, "B", 4],
  ],
};

describe("making a table of a sheet", () => {
  it("takes the header and the rows below it, not the title above", async () => {
    const source = await sourceOf(titled);
    const made = await toTable(source, { headerRow: 2 });
    expect(made).toMatchObject({
      ok: true,
      value: {
        kind: "table",
        name: "Tickets",
        rows: 3,
        firstRow: 2,
        head: [["客服", "评分"], {}, {}],
      },
    });
    const { book } = await office;
    expect(book.table("Tickets")!.area).toEqual({ row: 1, column: 1, rows: 3, columns: 2 });
  });

  it("counts on when there is a table or a name of that kind", async () => {
    const source = await sourceOf(titled, {
      name: "二月",
      rows: [["x"], [1]],
      tables: [{ name: "tickets", area: "A1:A2" }],
    });
    expect(await toTable(source, { headerRow: 2 })).toMatchObject({ value: { name: "Tickets_2" } });
  });

  it("refuses on a protected sheet, saying so", async () => {
    const source = await sourceOf({ ...titled, isProtected: true });
    expect(await toTable(source, { headerRow: 2 })).toMatchObject({
      ok: false,
      problem: { code: "sheetProtected", subject: "工单", retryable: true },
    });
  });

  it("refuses a header without rows", async () => {
    const source = await sourceOf({ name: "工单", rows: [["客服", "评分"]] });
    expect(await toTable(source, { headerRow: 1 })).toMatchObject({
      ok: false,
      problem: { code: "tableRefused" },
    });
  });
});

describe("showing a cell", () => {
  it("selects it on its sheet", async () => {
    const source = await sourceOf(titled, { name: "other", rows: [[1]] });
    const { book } = await office;
    book.sheet("other")!.activate();
    expect(await goTo(source, { row: 4, column: 1 })).toEqual({ ok: true, value: undefined });
    expect(book.selection()).toMatchObject({
      sheet: { name: "工单" },
      area: { row: 3, column: 2, rows: 1, columns: 1 },
    });
  });

  it("selects the whole row when no column is meant", async () => {
    const source = await sourceOf(titled);
    await goTo(source, { row: 3, column: null });
    const { book } = await office;
    expect(book.selection().area).toEqual({ row: 2, column: 1, rows: 1, columns: 2 });
  });

  it("brings a sheet to the front, if it is still there", async () => {
    await sourceOf(titled, { name: "other", rows: [[1]] });
    const { book } = await office;
    const other = book.sheet("other")!;
    expect((await openSheet(other.id)).ok).toBe(true);
    expect(book.activeSheet().name).toBe("other");
    other.remove();
    expect(await openSheet(other.id)).toMatchObject({ problem: { code: "sourceGone" } });
  });
});

describe("listening", () => {
  const heard = () => {
    let calls = 0;
    const waiters: (() => void)[] = [];
    return {
      callback: () => {
        calls += 1;
        waiters.splice(0).forEach((resolve) => resolve());
      },
      next: () => new Promise<void>((resolve) => waiters.push(resolve)),
      count: () => calls,
    };
  };

  it("hears a cell change until told to stop", async () => {
    const source = await sourceOf(titled);
    const { book } = await office;
    const ear = heard();
    const watching = await watchSource(source, ear.callback);
    if (!watching.ok) throw new Error(watching.problem.detail);

    const cell = { row: 3, column: 2, rows: 1, columns: 1 };
    const called = ear.next();
    book.sheet("工单")!.write(cell, [[3]], "user");
    await called;

    expect(await watching.value.stop()).toEqual({ ok: true, value: undefined });
    const before = ear.count();
    book.sheet("工单")!.write(cell, [[2]], "user");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ear.count()).toBe(before);
  });

  it("hears sheets come and go", async () => {
    await sourceOf(titled);
    const { book } = await office;
    const ear = heard();
    const watching = await watchSheets(ear.callback);
    if (!watching.ok) throw new Error(watching.problem.detail);

    const added = ear.next();
    const sheet = book.addSheet("new");
    await added;
    const deleted = ear.next();
    sheet.remove();
    await deleted;
    await watching.value.stop();
  });

  it("says when there is nothing to listen to any more", async () => {
    const source = await sourceOf(titled, { name: "other", rows: [[1]] });
    const { book } = await office;
    book.sheet("工单")!.remove();
    expect(await watchSource(source, () => undefined)).toMatchObject({
      problem: { code: "sourceGone" },
    });
  });
});

describe("remembering", () => {
  it("gives back what was stored, and nothing for what never was", async () => {
    await sourceOf(titled);
    expect(await readSetting("KPI.test")).toEqual({ ok: true, value: undefined });
    await writeSetting("KPI.test", { profile: "regular", months: ["2025-03"] });
    expect(await readSetting("KPI.test")).toEqual({
      ok: true,
      value: { profile: "regular", months: ["2025-03"] },
    });
  });
});

it("knows the language Excel is shown in", async () => {
  await office;
  expect(environment().language).toBe("zh-CN");
});
