import type { FunctionSet } from "../../../src/workbench/formulas/FunctionSet";
import type { StreamingInvocation } from "../../../src/workbench/formulas/Streams";
import { at, bookForTests, load, type, value } from "../book/loadedBook";

/** Streams that are open, by their argument. */
const open = new Map<string, StreamingInvocation>();
let started = 0;

const functions: FunctionSet = {
  namespace: "KPI",
  metadata: [
    {
      id: "OPEN",
      name: "OPEN",
      parameters: [{ name: "table", type: "string" }],
      options: { stream: true },
    },
  ],
  implementations: new Map([
    [
      "OPEN",
      (table: string, invocation: StreamingInvocation) => {
        started += 1;
        open.set(table, invocation);
        invocation.onCanceled = () => open.delete(table);
        invocation.setResult(`${table}#1`);
      },
    ],
  ]),
};

const book = bookForTests(functions);

const ended = async (table: string) => {
  for (let tries = 0; open.has(table) && tries < 100; tries++)
    await new Promise((resolve) => setTimeout(resolve, 30));
  return !open.has(table);
};

beforeEach(() => {
  open.clear();
  started = 0;
});

describe("streaming functions", () => {
  it("show their first value, and each that follows in the cells that depend on it", async () => {
    const sheet = await load(book(), {
      rows: [[{ formula: '=KPI.OPEN("T")' }, { formula: '=A1&"!"' }]],
    });
    expect(sheet.values(at("A1:B1"))).toEqual([["T#1", "T#1!"]]);
    open.get("T")!.setResult("T#2");
    await new Promise((resolve) => setTimeout(resolve));
    await book().calculated();
    expect(sheet.values(at("A1:B1"))).toEqual([["T#2", "T#2!"]]);
  });

  it("run once for all cells that ask the same, and are not begun anew by a calculation", async () => {
    const sheet = await load(book(), {
      rows: [[{ formula: '=KPI.OPEN("U")' }], [{ formula: '=KPI.OPEN("U")' }]],
    });
    await book().recalculate();
    expect(sheet.values(at("A1:A2"))).toEqual([["U#1"], ["U#1"]]);
    expect(started).toBe(1);
  });

  it("end when the last cell that asks is gone", async () => {
    const sheet = await load(book(), {
      rows: [[{ formula: '=KPI.OPEN("V")' }], [{ formula: '=KPI.OPEN("V")' }]],
    });
    await type(sheet, "A1", "");
    expect(open.has("V")).toBe(true);
    await type(sheet, "A2", 5);
    expect(await ended("V")).toBe(true);
  });

  it("go on when rows are put above their cell", async () => {
    const sheet = await load(book(), { rows: [[1], [{ formula: '=KPI.OPEN("W")' }]] });
    sheet.insert(at("A1:A1"), "down");
    await book().calculated();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(open.has("W")).toBe(true);
    open.get("W")!.setResult("W#2");
    await new Promise((resolve) => setTimeout(resolve));
    await book().calculated();
    expect(value(sheet, "A3")).toBe("W#2");
  });
});
