import { listSources, writeReport } from "../../src/host";
import type { SheetContent } from "../../src/workbench/book/content";
import { bootOffice } from "../support/bootOffice";
import { marchReport } from "../support/report";

const rows = (count: number) => [
  ["客服", "创建时间"],
  ...Array.from({ length: count }, (_, index) => [`客服${index}`, 45717 + index]),
];
const office = bootOffice();

async function sourcesOf(...sheets: SheetContent[]) {
  const { book } = await office;
  await book.load({ sheets });
  const found = await listSources();
  if (!found.ok) throw new Error(found.problem.detail);
  return found.value;
}

describe("the sources of tickets", () => {
  it("are sheets with cells, in the order of the tabs", async () => {
    const found = await sourcesOf(
      { name: "二月", rows: rows(3) },
      { name: "空", rows: [] },
      { name: "March", rows: rows(4) },
    );
    expect(found.map(({ kind, name, rows }) => [kind, name, rows])).toEqual([
      ["sheet", "二月", 4],
      ["sheet", "March", 5],
    ]);
  });

  it("begin where the cells begin", async () => {
    const [found] = await sourcesOf({
      name: "工单",
      rows: [[], [null, "三月工单"], ...rows(2).map((row) => [null, ...row])],
    });
    expect(found).toMatchObject({ firstRow: 2, rows: 4, columns: 2 });
    expect(found?.head[1]).toEqual(["客服", "创建时间"]);
  });

  it("[HO1] are known by a table that takes most of its sheet, and by both otherwise", async () => {
    const table = { name: "Tickets", area: "A1:B4" };
    const whole = await sourcesOf({ name: "工单", rows: rows(3), tables: [table] });
    expect(whole.map(({ kind, name, sheetName }) => [kind, name, sheetName])).toEqual([
      ["table", "Tickets", "工单"],
    ]);

    const small = await sourcesOf({ name: "工单", rows: rows(30), tables: [table] });
    expect(small.map(({ kind, name }) => [kind, name])).toEqual([
      ["table", "Tickets"],
      ["sheet", "工单"],
    ]);
  });

  it("carry their first 60 rows for recognition", async () => {
    const [found] = await sourcesOf({ name: "工单", rows: rows(500) });
    expect(found?.rows).toBe(501);
    expect(found?.head).toHaveLength(60);
  });

  it("[HO1] leave out our own results", async () => {
    await sourcesOf({ name: "工单", rows: rows(3) });
    await writeReport(marchReport(), { language: "en", sourceName: "工单" });
    const found = await listSources();
    expect(found.ok && found.value.map(({ name }) => name)).toEqual(["工单"]);
  });
});
