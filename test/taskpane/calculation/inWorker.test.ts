import {
  catalogue,
  defaultSettings,
  extraHeaders,
  monthRequest,
  parsePeriod,
  readOptionsOf,
  readRulebook,
  ticketsPrint,
  type Cells,
  type MonthMeasures,
  type Rulebook,
  type TicketsBehind,
} from "../../../src/engine";
import { answerOrders } from "../../../src/taskpane/calculation/answerOrders";
import type { Calculation, ReadTickets } from "../../../src/taskpane/calculation/calculation";
import { calculateInPage } from "../../../src/taskpane/calculation/inPage";
import { calculateInWorker } from "../../../src/taskpane/calculation/inWorker";
import type { Order, Reply } from "../../../src/taskpane/calculation/messages";
import { sampleBook } from "../../../src/workbench/sample/sampleBook";
import { cellsOf } from "../../support/cellsOf";
import { settlingTables } from "../../support/settledMonth";

/** With a column that no field stands for. */
const sample = cellsOf(sampleBook().sheets[0]!).map((row, at) => [
  ...row,
  at === 0 ? "仓库" : at % 3 === 0 ? "东" : "西",
]);
const own = new Map<string, Cells>([
  ...settlingTables,
  [
    "KPI_Metrics",
    [
      ["编号", "名称", "类型", "计入条件", "统计范围", "方向"],
      ["EAST", "东仓投诉率", "比率", "问题类型=投诉", "仓库=东", "越低越好"],
    ],
  ],
  [
    "KPI_Exclusions",
    [
      ["原因", "列", "条件"],
      ["测试", "问题类型", "*测试*"],
    ],
  ],
]);

/** A worker without its thread: messages are cloned as between threads, and arrive later. */
function workerBeside(signal: AbortSignal): Calculation {
  let listener: (reply: Reply) => void = () => undefined;
  const crossing = <Message>(message: Message, transfer: readonly ArrayBuffer[] = []): Message =>
    structuredClone(message, { transfer: [...transfer] });
  const carryOut = answerOrders((reply, given) => {
    const arrived = crossing(reply, given);
    setTimeout(() => listener(arrived));
  });
  return calculateInWorker(
    {
      post(order: Order, given) {
        const arrived = crossing(order, given);
        setTimeout(() => carryOut(arrived));
      },
      onReply: (asked) => void (listener = asked),
      end: () => (listener = () => undefined),
    },
    signal,
  );
}

const open = new AbortController().signal;

async function readWith(calculation: Calculation, rulebook: Rulebook): Promise<ReadTickets> {
  calculation.rows(0, sample.slice(0, 100));
  calculation.rows(0, sample.slice(100));
  const sheets = [{ name: "工单", firstRow: 1 }];
  const read = await calculation.read(sheets, readOptionsOf(rulebook));
  if (read === "cancelled" || read.outcome.kind !== "read") throw new Error("not read");
  return read.outcome;
}

const march = (
  rulebook: Rulebook,
  onMetric: (at: { done: number; total: number }) => void = () => undefined,
) => ({
  request: monthRequest(rulebook, parsePeriod("2025-03")),
  grounds: true,
  onMetric,
});

const withoutTable = (measures: MonthMeasures) => ({ ...measures, read: null });

describe.each([
  ["the usual rules", new Map<string, Cells>()],
  ["rules of every kind", own],
])("a calculation beside the page, by %s", (_, tables) => {
  const { rulebook } = readRulebook(tables);

  it("[PANE21] reads and measures to the same values as in the page", async () => {
    const [beside, inPage] = [workerBeside(open), calculateInPage(open)];
    const [one, other] = [await readWith(beside, rulebook), await readWith(inPage, rulebook)];
    const { table: tableOne, ...restOne } = one;
    const { table: tableOther, ...restOther } = other;
    expect(restOne).toEqual(restOther);
    expect(tableOne.sheetRow).toEqual(tableOther.sheetRow);

    const measured = await beside.measure(march(rulebook));
    const expected = await inPage.measure(march(rulebook));
    if (measured === "cancelled" || expected === "cancelled") throw new Error("cancelled");
    expect(withoutTable(measured.measures)).toEqual(withoutTable(expected.measures));
    expect(measured.grounds).toEqual(expected.grounds);
    expect(measured.measures.read).toBe(one);
    const print = ticketsPrint(other.table, parsePeriod("2025-03"), rulebook.extraColumns);
    expect(measured.grounds?.print).toBe(print);
    const [last] = measured.measures.agents.flatMap(({ metrics }) => [...metrics.keys()].slice(-1));
    expect(last === "EAST").toBe(tables === own);
  });

  it("[REV3] finds the same rows behind every value as in the page", async () => {
    const inPage = calculateInPage(open);
    const read = await readWith(inPage, rulebook);
    const beside = workerBeside(open);
    beside.hold(read, extraHeaders(rulebook.metrics));
    const measured = await inPage.measure(march(rulebook));
    if (measured === "cancelled") throw new Error("cancelled");
    const { period, settings, agents, measured: metrics } = measured.measures;
    const { inputs } = rulebook;
    const looks = metrics.flatMap((metric) =>
      [agents[0]!.agent, null].map((agent) => ({
        metric,
        request: { agent, period, settings, inputs },
      })),
    );
    const found = await Promise.all(looks.map((look) => beside.behind(look)));
    for (const [at, look] of looks.entries()) expect(found[at]).toEqual(await inPage.behind(look));
    expect(new Set(found.map((one) => (one as TicketsBehind).kind)).size).toBeGreaterThan(1);
  });

  it("[PANE21] works on with tickets that were read before", async () => {
    const inPage = calculateInPage(open);
    const read = await readWith(inPage, rulebook);
    const beside = workerBeside(open);
    beside.hold(read, extraHeaders(rulebook.metrics));
    const measured = await beside.measure(march(rulebook));
    const expected = await inPage.measure(march(rulebook));
    if (measured === "cancelled" || expected === "cancelled") throw new Error("cancelled");
    expect(measured.measures.agents).toEqual(expected.measures.agents);
    expect(measured.measures.read).toBe(read);
  });
});

describe("a calculation beside the page", () => {
  const { rulebook } = readRulebook(new Map());

  it("tells how far it is, to the end", async () => {
    const beside = workerBeside(open);
    await readWith(beside, rulebook);
    const shares: number[] = [];
    await beside.measure(march(rulebook, ({ done, total }) => shares.push(done / total)));
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBeGreaterThan(0.5);
  });

  it("[PANE21] is cancelled whatever it is at", async () => {
    const control = new AbortController();
    const beside = workerBeside(control.signal);
    beside.rows(0, sample);
    const reading = beside.read([{ name: null, firstRow: 1 }], {});
    control.abort();
    expect(await reading).toBe("cancelled");
    expect(await beside.measure(march(rulebook))).toBe("cancelled");
  });

  it("[REV3] a look ends with the calculation", async () => {
    const control = new AbortController();
    const beside = workerBeside(control.signal);
    await readWith(beside, rulebook);
    const request = { agent: null, period: null, settings: defaultSettings };
    const look = { metric: catalogue[0]!, request };
    const looking = beside.behind(look);
    control.abort();
    expect(await looking).toBe("cancelled");
    expect(await beside.behind(look)).toBe("cancelled");
  });

  it("says what a sheet without tickets lacks", async () => {
    const beside = workerBeside(open);
    beside.rows(0, [["灯", 12]]);
    const read = await beside.read([{ name: null, firstRow: 1 }], {});
    expect(read).toMatchObject({ outcome: { kind: "unreadable" }, months: [] });
  });

  it("a bug of ours is told", async () => {
    await expect(workerBeside(open).measure(march(rulebook))).rejects.toThrow();
  });
});
