import { listSources, readCells, watchWaiting, writeSetting, type Waiting } from "../../src/host";
import { excelInNode, sheet1 } from "../support/excelInNode";

const office = excelInNode();

async function open(rows = 3) {
  const { book, host } = await office;
  host.faults.clear();
  const cells = Array.from({ length: rows }, (_, row) => [`T${row}`, row]);
  await book.load(sheet1([["Ticket", "n"], ...cells]));
  const sources = await listSources();
  if (!sources.ok) throw new Error("the sources of a test are listed");
  host.faults.clear();
  return { book, host, source: sources.value[0]! };
}

function told(): { readonly seen: (Waiting | null)[]; readonly stop: () => void } {
  const seen: (Waiting | null)[] = [];
  return { seen, stop: watchWaiting((waiting) => seen.push(waiting)) };
}

describe("while a cell is being edited", () => {
  it("[HO31] a call waits, says so, and goes on by itself", async () => {
    const { host } = await open();
    const { seen, stop } = told();
    host.faults.next("InvalidOperationInCellEditMode", { times: 3 });
    expect((await listSources()).ok).toBe(true);
    expect(seen).toEqual(["cellEdit", null]);
    stop();
  });

  it("[HO31] reading goes on with the block it was at: no row comes twice", async () => {
    const { host, source } = await open(400);
    const before = await readCells(source);
    for (let after = 0; after < 4; after++) {
      host.faults.clear();
      host.faults.next("InvalidOperationInCellEditMode", { after, times: 2 });
      expect(await readCells(source)).toEqual(before);
    }
  });

  it("[HO31] work that was begun is not done twice: it is refused, with a sentence", async () => {
    const { host } = await open();
    host.faults.next("InvalidOperationInCellEditMode", { times: 2 });
    expect((await writeSetting("KPI.test", 1)).ok).toBe(true);
  });
});

it("[HO31] says when Excel does not answer for a while", async () => {
  const { host } = await open();
  const { seen, stop } = told();
  host.faults.delay(4_500);
  await listSources();
  expect(seen).toEqual(["silent", null]);
  stop();
});
