import { listSources, readCells, type Source } from "../../src/host";
import type { SheetContent } from "../../src/workbench/book/content";
import { bootOffice } from "../support/bootOffice";

const office = bootOffice();

/** Rows of four cells each, so that 40,000 of them are a block and a bit. */
const manyRows = (count: number) =>
  Array.from({ length: count }, (_, index) => [index, `客服${index % 9}`, 45717, index % 5]);

async function sourceOf(sheet: SheetContent): Promise<Source> {
  const { book, host } = await office;
  host.faults.clear();
  await book.load({ sheets: [sheet, { name: "other", rows: [[1]] }] });
  const found = await listSources();
  if (!found.ok || !found.value[0]) throw new Error("no source");
  return found.value[0];
}

describe("reading cells", () => {
  it("gives values with the place where they stand", async () => {
    const source = await sourceOf({
      name: "工单",
      rows: [[], [null, "客服", "评分"], [null, "A", null], [null, "B", 0]],
    });
    expect(await readCells(source)).toEqual({
      ok: true,
      value: {
        rows: 3,
        cells: [
          ["客服", "评分"],
          ["A", ""],
          ["B", 0],
        ],
        firstRow: 2,
        firstColumn: 2,
        sheetName: "工单",
      },
    });
  });

  it("[HO3] reads in blocks and tells how far it is", async () => {
    const rows = manyRows(40_000);
    const source = await sourceOf({ name: "工单", rows });
    const seen: number[] = [];
    const read = await readCells(source, {
      onProgress: ({ done, total }) => {
        expect(total).toBe(40_000);
        seen.push(done);
      },
    });
    expect(seen).toHaveLength(2);
    expect(seen.at(-1)).toBe(40_000);
    expect(read.ok && read.value.cells).toEqual(rows);
  });

  it("[HO3] halves its blocks when Excel finds the answer too large", async () => {
    const rows = manyRows(1_000);
    const source = await sourceOf({ name: "工单", rows });
    const { host } = await office;
    host.faults.next("ResponsePayloadSizeLimitExceeded", { after: 2 });
    const seen: number[] = [];
    const read = await readCells(source, { onProgress: ({ done }) => seen.push(done) });
    expect(seen).toEqual([500, 1_000]);
    expect(read.ok && read.value.cells).toHaveLength(1_000);
  });

  it("gives up on what is too large in the smallest blocks", async () => {
    const source = await sourceOf({ name: "工单", rows: manyRows(200) });
    const { host } = await office;
    host.faults.next("ResponsePayloadSizeLimitExceeded", { after: 2, times: 99 });
    expect(await readCells(source)).toMatchObject({
      ok: false,
      problem: { code: "tooLarge", subject: "工单", retryable: false },
    });
  });

  it("stops when cancelled", async () => {
    const source = await sourceOf({ name: "工单", rows: manyRows(60_000) });
    const control = new AbortController();
    const seen: number[] = [];
    const read = await readCells(source, {
      signal: control.signal,
      onProgress: ({ done }) => {
        seen.push(done);
        control.abort();
      },
    });
    expect(read).toMatchObject({ ok: false, problem: { code: "cancelled" } });
    expect(seen).toHaveLength(1);
  });

  it("[HO2] finds a sheet that was renamed", async () => {
    const source = await sourceOf({ name: "工单", rows: [["客服"], ["A"]] });
    const { book } = await office;
    book.sheet("工单")!.name = "三月";
    expect(await readCells(source)).toMatchObject({ ok: true, value: { sheetName: "三月" } });
  });

  it("[HO2] says when the sheet was deleted", async () => {
    const source = await sourceOf({ name: "工单", rows: [["客服"], ["A"]] });
    const { book } = await office;
    book.sheet("工单")!.remove();
    expect(await readCells(source)).toMatchObject({
      ok: false,
      problem: { code: "sourceGone", subject: "工单" },
    });
  });

  it("says when the sheet was emptied", async () => {
    const source = await sourceOf({ name: "工单", rows: [["客服"], ["A"]] });
    const { book } = await office;
    book.sheet("工单")!.clear({ row: 0, column: 0, rows: 2, columns: 1 }, "all");
    expect(await readCells(source)).toMatchObject({
      ok: false,
      problem: { code: "sheetEmpty", subject: "工单" },
    });
  });

  it("[HO3] says when rows came while it was reading", async () => {
    const source = await sourceOf({ name: "工单", rows: manyRows(40_000) });
    const { book } = await office;
    const read = await readCells(source, {
      onProgress: ({ done }) => {
        if (done < 40_000)
          book
            .sheet("工单")!
            .write({ row: 40_000, column: 0, rows: 1, columns: 1 }, [["late"]], "user");
      },
    });
    expect(read).toMatchObject({
      ok: false,
      problem: { code: "sourceChanged", retryable: true },
    });
  });

  it.each([
    ["ActivityLimitReached", "busy", true],
    ["WriteNotSupportedWhenModalDialogOpen", "dialogOpen", true],
    ["InvalidOrTimedOutSession", "sessionLost", false],
  ] as const)("[HO8] answers %s with %s", async (error, code, retryable) => {
    const source = await sourceOf({ name: "工单", rows: [["客服"], ["A"]] });
    const { host } = await office;
    host.faults.next(error);
    expect(await readCells(source)).toMatchObject({ ok: false, problem: { code, retryable } });
  });
});
