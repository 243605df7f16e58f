import {
  cancelledInVain,
  formulasToValues,
  freezeMonth,
  listSources,
  putFormulasBack,
  readCells,
  repairFormulas,
  watchWaiting,
  writeSetting,
  type Waiting,
  type Watched,
} from "../../src/host";
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

describe("a cancel", () => {
  /** As soon as a cell being edited is waited for. */
  function cancelledWhenWaiting(): AbortSignal {
    const control = new AbortController();
    const stop = watchWaiting((waiting) => {
      if (waiting === null) return;
      stop();
      control.abort();
    });
    return control.signal;
  }

  const works: Readonly<Record<string, (watched: Watched) => Promise<unknown>>> = {
    "formulas to values": (watched) =>
      formulasToValues({ ...watched, onlyActive: false, language: "en" }),
    "putting formulas back": (watched) => putFormulasBack("en", watched),
    "repairing formulas": (watched) => repairFormulas(watched),
  };

  it.each(Object.entries(works))("[HO32] ends the waiting at once: %s", async (_, work) => {
    const { host } = await open();
    host.faults.next("InvalidOperationInCellEditMode", { times: 1_000 });
    const outcome = await work({ signal: cancelledWhenWaiting() });
    expect(outcome).toMatchObject({ ok: false, problem: { code: "cancelled" } });
    expect(host.faults.seen).toBeLessThan(5);
  });

  it("[HO32] ends the waiting of every block that is read", async () => {
    const { host, source } = await open(400);
    for (let after = 0; after < 4; after++) {
      host.faults.clear();
      host.faults.next("InvalidOperationInCellEditMode", { after, times: 1_000 });
      expect(await readCells(source, { signal: cancelledWhenWaiting() })).toMatchObject({
        problem: { code: "cancelled" },
      });
    }
  });

  it("[HO32] ends the waiting of a freezing that has written nothing yet", async () => {
    const { host } = await open();
    const options = { language: "en", confirmedBy: "", note: "", protect: true } as const;
    host.faults.next("InvalidOperationInCellEditMode", { after: 2, times: 1_000 });
    expect(
      await freezeMonth("2025-03", { ...options, signal: cancelledWhenWaiting() }),
    ).toMatchObject({ ok: false });
  });

  it("[HO32] is in vain only while Excel takes no calls", async () => {
    const { host } = await open();
    const control = new AbortController();
    let isInVain = false;
    void cancelledInVain(control.signal).then(() => (isInVain = true));
    control.abort();
    await listSources();
    expect(isInVain).toBe(false);
    host.faults.next("InvalidOperationInCellEditMode", { times: 2 });
    await listSources();
    expect(isInVain).toBe(true);
  });
});
