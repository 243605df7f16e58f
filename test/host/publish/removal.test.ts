import {
  freezeMonth,
  listMade,
  madeKinds,
  removeMade,
  writeReport,
  writeRuleTable,
  writeSetting,
} from "../../../src/host";
import type { SheetContent } from "../../../src/workbench/book/content";
import { excelInNode } from "../../support/excelInNode";
import { settledMonth } from "../../support/settledMonth";

const office = excelInNode();
const { report, ...grounds } = settledMonth();

const sheets: readonly SheetContent[] = [
  {
    name: "工单",
    rows: [
      ["客服", "创建时间"],
      ["A", 45717],
    ],
  },
  {
    name: "Mine",
    rows: [
      ["Tier", "From"],
      ["Gold", 90],
    ],
    tables: [{ name: "Tiers_Mine", area: "A1:B2" }],
  },
];

async function usedBook() {
  const { book, host } = await office;
  host.faults.clear();
  await book.load({ sheets, names: [], settings: {} });
  const before = book.content();
  await writeReport(report, { language: "en", sourceName: "工单", ...grounds });
  await writeRuleTable({
    name: "KPI_Settings",
    title: "KPI settings",
    about: "",
    cells: [
      ["Setting", "Value"],
      ["x", 1],
    ],
  });
  await writeSetting("KPI.data", { sources: [], grain: null });
  await freezeMonth("2025-03", { language: "en", confirmedBy: "", note: "", protect: true });
  return { book, host, before };
}

const names = async () => (await office).book.sheets().map(({ name }) => name);

describe("removing what the add-in made", () => {
  it("[PUB8] lists it by kinds, and leaves the workbook as it was before", async () => {
    const { book, before } = await usedBook();
    const made = await listMade();
    const kinds = made.ok ? made.value.sheets.map(({ kind, sheetName }) => [kind, sheetName]) : [];
    expect(kinds).toEqual(
      expect.arrayContaining([
        ["results", "KPI 2025-03"],
        ["rules", "KPI settings"],
        ["records", "KPI history"],
        ["records", "KPI runs"],
      ]),
    );
    const removed = await removeMade(new Set(madeKinds));
    expect(removed).toMatchObject({ ok: true, value: { kept: [], protectedSheets: [] } });
    expect({ ...book.content(), active: 0 }).toEqual({ ...before, active: 0 });
  });

  it("[PUB8] takes the chosen kinds alone", async () => {
    await usedBook();
    await removeMade(new Set(["results"] as const));
    expect(await names()).toEqual(
      expect.arrayContaining(["工单", "Mine", "KPI settings", "KPI history", "KPI runs"]),
    );
    expect((await names()).filter((name) => name.includes("2025-03"))).toEqual([]);
    await removeMade(new Set(["records"] as const));
    expect(await names()).toEqual(["工单", "Mine", "KPI settings"]);
    const { book } = await office;
    expect([...book.settings.keys()].sort()).toEqual(["KPI.data", "KPI.made.KPI_Settings"]);
  });

  it("[PUB8] keeps a sheet with cells of people's own, and says so", async () => {
    const { book } = await usedBook();
    const ranking = book.sheet("KPI 2025-03")!;
    ranking.isProtected = false;
    const beside = { row: 4, column: 200, rows: 1, columns: 1 };
    ranking.write(beside, [["mine"]], "user");
    book.sheet("KPI settings")!.write({ row: 20, column: 0, rows: 1, columns: 1 }, [["mine"]]);
    expect(await removeMade(new Set(madeKinds))).toMatchObject({
      value: { kept: ["KPI 2025-03", "KPI settings"] },
    });
    expect(await names()).toEqual(["工单", "Mine", "KPI 2025-03", "KPI settings"]);
    expect(ranking.values(beside)).toEqual([["mine"]]);
    expect(book.tables().map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Tiers_Mine", "KPI_2025_03"]),
    );
    expect(book.table("KPI_Settings")).toBeUndefined();
  });

  it("[PUB8] leaves everything where it fails before the first deletion", async () => {
    const { book, host } = await usedBook();
    const before = book.content();
    host.faults.at("Worksheet.delete", "GeneralException");
    expect(await removeMade(new Set(madeKinds))).toMatchObject({ ok: false });
    expect(book.content()).toEqual(before);
  });

  it.each([
    ["Worksheet.delete", 1],
    ["Worksheet.delete", 4],
    ["Setting.delete", 0],
    ["Setting.delete", 2],
  ])("[PUB8] goes on by itself where Excel breaks off in the middle: %s %d", async (at, after) => {
    const { book, host, before } = await usedBook();
    host.faults.clear();
    host.faults.at(new RegExp(`^${at}$`, "i"), "GeneralException", { after });
    expect(await removeMade(new Set(madeKinds))).toMatchObject({ ok: true });
    expect({ ...book.content(), active: 0 }).toEqual({ ...before, active: 0 });
  });

  it("[PUB8] is told as it went where the answer of the deletion is lost", async () => {
    const { book, host, before } = await usedBook();
    host.faults.clear();
    await removeMade(new Set(madeKinds));
    const batches = host.faults.seen;
    await usedBook();
    host.faults.clear();
    host.faults.lost("ActivityLimitReached", { after: batches - 1 });
    const removed = await removeMade(new Set(madeKinds));
    expect(removed.ok && removed.value.sheets).toEqual(
      expect.arrayContaining(["KPI 2025-03", "KPI settings", "KPI runs"]),
    );
    expect({ ...book.content(), active: 0 }).toEqual({ ...before, active: 0 });
  });
});
