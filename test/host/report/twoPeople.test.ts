import { writeReport, type WriteOptions } from "../../../src/host";
import type { Report } from "../../../src/engine";
import type { SheetContent } from "../../../src/workbench/book/content";
import { excelInNode } from "../../support/excelInNode";
import { agentScore, marchReport } from "../../support/report";

const office = excelInNode();

const tickets: SheetContent = {
  name: "工单",
  rows: [
    ["客服", "创建时间"],
    ["A", 45717],
  ],
};

async function open() {
  const { book, host } = await office;
  host.faults.clear();
  await book.load({ sheets: [tickets], settings: {} });
  return { book, host };
}

const write = (report: Report, options: Partial<WriteOptions> = {}) =>
  writeReport(report, { language: "en", sourceName: "工单", ...options });

const mine = marchReport({ agents: [agentScore("Mine", 71)] });
const theirs = marchReport({ agents: [agentScore("Theirs", 82)] });
const april = marchReport({ period: { label: "2025-04", from: 45748, to: 45778 } });

/** Lets a colleague's pane do its work once ours has come so far. */
function midway<T>(at: number, work: () => Promise<T>) {
  const started: Promise<T>[] = [];
  const onProgress = ({ done }: { readonly done: number }) => {
    if (done === at && started.length === 0) started.push(work());
  };
  return { onProgress, theirs: () => started[0]! };
}

const person = (of: Report) => of.agents[0]!.agent;

describe("two people score in one workbook", () => {
  it("[HO30] the same month at once: the first result stays, whole and alone, and the second is told", async () => {
    const { book } = await open();
    const [one, other] = await Promise.all([write(mine), write(theirs)]);
    const results = [
      { of: mine, outcome: one },
      { of: theirs, outcome: other },
    ];
    const won = results.filter(({ outcome }) => outcome.ok);
    expect(won).toHaveLength(1);
    expect(results.find(({ outcome }) => !outcome.ok)!.outcome).toMatchObject({
      problem: { code: "resultChanged", retryable: true },
    });
    expect(book.sheets().map(({ name }) => name)).toEqual(["工单", "KPI 2025-03"]);
    expect(book.tables().map(({ name }) => name)).toEqual(["KPI_2025_03"]);
    const first = { row: 4, column: 1, rows: 1, columns: 1 };
    expect(book.sheet("KPI 2025-03")!.values(first)).toEqual([[person(won[0]!.of)]]);
  });

  it.each([1, 2])("[HO30] one finishes while the other has done %i steps", async (steps) => {
    const { book } = await open();
    await write(marchReport());
    const { onProgress, theirs: finished } = midway(steps, () => write(theirs));
    const own = await write(mine, { onProgress });
    const colleague = await finished();
    expect([own.ok, colleague.ok].filter(Boolean)).toHaveLength(1);
    expect(book.sheets().map(({ name }) => name)).toEqual(["工单", "KPI 2025-03"]);

    const again = await write(mine);
    expect(again.ok).toBe(true);
    expect(book.sheets().map(({ name }) => name)).toEqual(["工单", "KPI 2025-03"]);
  });

  it("[HO30] different months: both stand, and both are found again", async () => {
    const { book } = await open();
    const both = await Promise.all([write(mine), write(april)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const names = ["工单", "KPI 2025-03", "KPI 2025-04"];
    expect(
      book
        .sheets()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(names.toSorted());
    await write(mine);
    await write(april);
    expect(
      book
        .sheets()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(names.toSorted());
  });
});

describe("the month's own sheets, while it is scored again", () => {
  const first = async () => {
    const { book, host } = await open();
    await write(marchReport());
    return { book, host };
  };
  const names = ["工单", "KPI 2025-03"];

  it.each([
    ["deleted", () => office.then(({ book }) => book.sheet("KPI 2025-03")!.remove()), ["工单"]],
    [
      "renamed",
      () => office.then(({ book }) => void (book.sheet("KPI 2025-03")!.name = "Final")),
      ["工单", "Final"],
    ],
  ] as const)("[HO30] are %s: nothing is replaced, and no draft stays", async (_, act, left) => {
    const { book } = await first();
    const { onProgress } = midway(1, act);
    const written = await write(mine, { onProgress });
    expect(written).toMatchObject({ ok: false, problem: { code: "resultChanged" } });
    expect(book.sheets().map(({ name }) => name)).toEqual(left);
  });

  it("[HO30] the draft is deleted by somebody: that is told, and nothing of it stays", async () => {
    const { book } = await first();
    const { onProgress } = midway(1, () => {
      book
        .sheets()
        .find(({ name }) => name.startsWith("Draft"))!
        .remove();
      return Promise.resolve();
    });
    const written = await write(mine, { onProgress });
    expect(written).toMatchObject({ ok: false, problem: { code: "resultChanged" } });
    expect(book.sheets().map(({ name }) => name)).toEqual(names);
  });

  it("[HO30] a sheet of the name to be given is made by somebody: it stays theirs", async () => {
    const { book } = await open();
    const { onProgress } = midway(1, () => Promise.resolve(book.addSheet("KPI 2025-03")));
    const written = await write(mine, { onProgress });
    expect(written).toMatchObject({ ok: false, problem: { code: "resultChanged" } });
    expect(book.sheets().map(({ name }) => name)).toEqual(names);
    expect(await write(mine)).toMatchObject({ value: { sheetName: "KPI 2025-03 (2)" } });
  });
});
