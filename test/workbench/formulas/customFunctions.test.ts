import type { FunctionMetadata, FunctionSet } from "../../../src/workbench/formulas/FunctionSet";
import { at, bookForTests, load, type, value } from "../book/loadedBook";

const matrix = { type: "any", dimensionality: "matrix" };
const scalar = { type: "any" };

const calls: unknown[][] = [];
let isBroken = false;
const implementations: Record<string, (...args: never[]) => unknown> = {
  "SEE.ALL": (...args: unknown[]) => {
    calls.push(args.slice(0, -1));
    return 1;
  },
  WHERE: (invocation: { address?: string; functionName: string }) =>
    `${invocation.functionName} at ${invocation.address ?? "?"}`,
  GRID: (rows: number, columns: number) =>
    Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => r * 10 + c)),
  RAGGED: () => [[1], [2, null], ["", "007"]],
  ODD: (kind: string) =>
    ({
      nan: NaN,
      infinity: Infinity,
      nothing: undefined,
      text: "123",
      empty: [],
      date: new Date(0),
    })[kind],
  REFUSE: () => {
    throw { code: "#N/A", message: "没有这样的客服" };
  },
  CRASH: () => {
    if (isBroken) throw new TypeError("bug");
    return 5;
  },
  CARD: (tickets: unknown[][]) => [
    ["Agent", "n"],
    ...[...new Set(tickets.slice(1).map(([agent]) => agent))].map((agent) => [
      agent,
      tickets.filter((row) => row[0] === agent).length,
    ]),
  ],
  DOUBLE: (n: number) => n * 2,
  ADD: (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0),
  SAME: (cells: unknown) => {
    calls.push([cells]);
    return 0;
  },
  LATER: (n: number) => new Promise((resolve) => setTimeout(resolve, 20, n * 10)),
  NEVER: () => Promise.reject(new Error("offline")),
  FORGIVES: (cells: { code?: string }[][]) => cells[0]?.[0]?.code ?? "fine",
  PARTLY: () => [[1, { code: "#N/A", message: "too few" }]],
  SHARE: () => ({ type: "FormattedNumber", basicValue: 0.875, numberFormat: "0.0%" }),
};

const parameters: Record<string, Omit<FunctionMetadata, "id" | "name">> = {
  "SEE.ALL": {
    parameters: [
      { name: "cells", ...matrix },
      { name: "one", ...scalar, optional: true },
      { name: "two", ...scalar, optional: true },
    ],
  },
  WHERE: { options: { requiresAddress: true } },
  GRID: {
    parameters: [
      { name: "rows", type: "number" },
      { name: "columns", type: "number" },
    ],
  },
  ODD: { parameters: [{ name: "kind", type: "string" }] },
  CARD: { parameters: [{ name: "tickets", ...matrix }] },
  DOUBLE: { parameters: [{ name: "n", type: "number" }] },
  ADD: { parameters: [{ name: "numbers", type: "number", repeating: true }] },
  SAME: { parameters: [{ name: "cells", ...matrix }] },
  LATER: { parameters: [{ name: "n", type: "number" }] },
  FORGIVES: { parameters: [{ name: "cells", ...matrix }], allowErrorForDataTypeAny: true },
};

const functions: FunctionSet = {
  namespace: "KPI",
  metadata: Object.keys(implementations).map((id) => ({ id, name: id, ...parameters[id] })),
  implementations: new Map(Object.entries(implementations)),
  miscounted: (count) => count,
};

const book = bookForTests(functions);

beforeEach(() => {
  calls.length = 0;
});

describe("arguments", () => {
  it("tell blank from 0, empty text and text that looks like a number", async () => {
    await load(book(), {
      rows: [[0, null, "", "007", true, 45413, { formula: "=KPI.SEE.ALL(A1:F1)" }]],
    });
    expect(calls).toEqual([[[[0, null, null, "007", true, 45413]], null, null]]);
  });

  it("give a cell to a matrix as rows and to a scalar as its value, and null for omitted ones", async () => {
    await load(book(), { rows: [["x", { formula: "=kpi.see.all(A1,,A1)" }]] });
    expect(calls).toEqual([[[["x"]], null, "x"]]);
  });

  it("include literals, computed arrays and spilled cells", async () => {
    await load(book(), {
      rows: [
        [{ formula: "=KPI.GRID(2,2)" }, null, { formula: "=KPI.SEE.ALL(A1:B2)" }],
        [null, null, { formula: "=KPI.SEE.ALL({1,2;3,4})" }],
        [null, null, { formula: '=KPI.SEE.ALL(SORT({3;1}),"a",TRUE)' }],
      ],
    });
    expect(calls).toContainEqual([
      [
        [0, 1],
        [10, 11],
      ],
      null,
      null,
    ]);
    expect(calls).toContainEqual([
      [
        [1, 2],
        [3, 4],
      ],
      null,
      null,
    ]);
    expect(calls).toContainEqual([[[1], [3]], "a", true]);
  });

  it("end whole columns at the last used row", async () => {
    await load(
      book(),
      { rows: [["a"], ["b"]] },
      { rows: [[{ formula: "=KPI.SEE.ALL(Sheet1!A:A)" }]] },
    );
    expect(calls).toEqual([[[["a"], ["b"]], null, null]]);
  });

  it("show an error among the cells without a call, unless the function expects errors", async () => {
    const sheet = await load(book(), {
      rows: [
        [
          { formula: "=1/0" },
          { formula: "=KPI.SEE.ALL(A1:A2)" },
          { formula: "=KPI.FORGIVES(A1:A2)" },
        ],
      ],
    });
    expect(sheet.values(at("B1:C1"))).toEqual([["#DIV/0!", "#DIV/0!"]]);
    expect(calls).toEqual([]);
    expect(book().messageAt(sheet, 0, 1)).toBeUndefined();
  });

  it("are #REF! where there is no sheet of that name, not the cells of the formula's own sheet", async () => {
    const sheet = await load(book(), {
      rows: [
        [
          "x",
          { formula: "=KPI.SEE.ALL(Nowhere!A1:A2)" },
          { formula: "=KPI.FORGIVES(Nowhere!A:A)" },
        ],
      ],
    });
    expect(sheet.values(at("B1:C1"))).toEqual([["#REF!", "#REF!"]]);
    expect(calls).toEqual([]);
  });

  it("are converted to a scalar's type, or #VALUE!", async () => {
    const sheet = await load(book(), {
      rows: [
        [
          { formula: '=KPI.DOUBLE("21")' },
          { formula: '=KPI.DOUBLE("x")' },
          { formula: "=KPI.DOUBLE(Z1)" },
          { formula: "=KPI.DOUBLE(A1:B1)" },
          { formula: "=KPI.DOUBLE()" },
          { formula: "=KPI.DOUBLE(1,2)" },
        ],
      ],
    });
    expect(sheet.values(at("A1:F1"))).toEqual([
      [42, "#VALUE!", 0, "#VALUE!", "#VALUE!", "#VALUE!"],
    ]);
  });

  it("gather repeated values in one array", async () => {
    const sheet = await load(book(), {
      rows: [[1, { formula: "=KPI.ADD(A1,2,3)" }, { formula: "=KPI.ADD()" }]],
    });
    expect(sheet.values(at("B1:C1"))).toEqual([[6, 0]]);
  });

  it("end with the caller's name and address", async () => {
    const sheet = await load(book(), {
      name: "My sheet",
      rows: [[], [null, { formula: "=KPI.WHERE()" }]],
    });
    expect(value(sheet, "B2")).toBe("WHERE at 'My sheet'!B2");
  });

  it("are the very same cells for every formula over a range until one of them changes", async () => {
    const sheet = await load(
      book(),
      { rows: [[1, 2]] },
      { rows: [[{ formula: "=KPI.SAME(Sheet1!A1:B1)" }, { formula: "=KPI.SAME(Sheet1!A1:B1)" }]] },
    );
    expect(calls).toHaveLength(2);
    expect(calls[0]?.[0]).toBe(calls[1]?.[0]);
    await type(sheet, "A1", 9);
    expect(calls.at(-1)).toEqual([[[9, 2]]]);
  });
});

describe("results", () => {
  it("spill, and say #SPILL! where something is in the way", async () => {
    const sheet = await load(book(), { rows: [[{ formula: "=KPI.GRID(2,2)" }]] });
    expect(sheet.values(at("A1:B2"))).toEqual([
      [0, 1],
      [10, 11],
    ]);
    await type(sheet, "B2", "in the way");
    expect(sheet.values(at("A1:B2"))).toEqual([
      ["#SPILL!", ""],
      ["", "in the way"],
    ]);
    await type(sheet, "B2", "");
    expect(value(sheet, "B2")).toBe(11);
  });

  it("are padded with #N/A, and show 0 for nothing, as in Excel", async () => {
    const sheet = await load(book(), { rows: [[{ formula: "=KPI.RAGGED()" }]] });
    expect(sheet.values(at("A1:B3"))).toEqual([
      [1, "#N/A"],
      [2, 0],
      ["", "007"],
    ]);
  });

  it("are errors where Excel cannot show them, and text stays text", async () => {
    const kinds = ["nan", "infinity", "nothing", "text", "empty", "date"];
    const sheet = await load(book(), {
      rows: [kinds.map((kind) => ({ formula: `=KPI.ODD("${kind}")` }))],
    });
    expect(sheet.values(at("A1:F1"))).toEqual([
      ["#VALUE!", "#NUM!", 0, "123", "#CALC!", "#VALUE!"],
    ]);
  });

  it("may carry a number format", async () => {
    const sheet = await load(book(), { rows: [[{ formula: "=KPI.SHARE()" }]] });
    expect(sheet.texts(at("A1"))).toEqual([["87.5%"]]);
  });

  it("say why they are errors, until they are none", async () => {
    const sheet = await load(book(), {
      rows: [[{ formula: "=KPI.REFUSE()" }], [{ formula: "=KPI.PARTLY()" }]],
    });
    expect(value(sheet, "A1")).toBe("#N/A");
    expect(book().messageAt(sheet, 0, 0)).toBe("没有这样的客服");
    expect(book().messageAt(sheet, 1, 1)).toBe("too few");
    await type(sheet, "A1", 5);
    expect(book().messageAt(sheet, 0, 0)).toBeUndefined();
    expect(await book().evaluate("=KPI.REFUSE()")).toEqual({
      values: [["#N/A"]],
      message: "没有这样的客服",
    });
  });

  it("say Excel's words for a wrong count of arguments, and nothing of what stood there before", async () => {
    const sheet = await load(book(), { rows: [[{ formula: "=KPI.REFUSE()" }]] });
    for (const [formula, message] of [
      ["=KPI.REFUSE(1)", "tooMany"],
      ["=KPI.DOUBLE()", "tooFew"],
      ["=NA()", undefined],
      ["=KPI.REFUSE()", "没有这样的客服"],
      ["=KPI.SEE.ALL(NA())", undefined],
    ] as const) {
      await type(sheet, "A1", formula);
      expect([formula, book().messageAt(sheet, 0, 0)]).toEqual([formula, message]);
    }
  });

  it("of a function that throws by mistake are #VALUE!, and calculation goes on", async () => {
    isBroken = true;
    const sheet = await load(book(), {
      rows: [[1, { formula: "=KPI.CRASH()" }, { formula: "=A1*2" }]],
    });
    expect(sheet.values(at("B1:C1"))).toEqual([["#VALUE!", 2]]);
    isBroken = false;
    await type(sheet, "A1", 10);
    await type(sheet, "B1", "=KPI.CRASH()");
    expect(sheet.values(at("B1:C1"))).toEqual([[5, 20]]);
  });

  it("of asynchronous functions come when they are there, also after edits", async () => {
    const sheet = await load(book(), {
      rows: [[1, { formula: "=KPI.LATER(A1)" }, { formula: "=B1+1" }, { formula: "=KPI.NEVER()" }]],
    });
    expect(sheet.values(at("B1:D1"))).toEqual([[10, 11, "#VALUE!"]]);
    sheet.write(at("A1"), [[2]]);
    sheet.write(at("A1"), [[3]]);
    await book().calculated();
    expect(sheet.values(at("B1:C1"))).toEqual([[30, 31]]);
  });

  it("of a ticket table follow its cells: 100 rapid edits leave nothing stale", async () => {
    const rows = [["Agent"], ...Array.from({ length: 100 }, () => ["Ann"])];
    const sheet = await load(book(), {
      name: "Tickets",
      rows,
      tables: [{ name: "Tickets", area: "A1:A101" }],
    });
    await type(sheet, "C1", "=KPI.CARD(Tickets[#All])");
    for (let row = 1; row <= 100; row += 1) {
      sheet.write({ row, column: 0, rows: 1, columns: 1 }, [[row % 4 ? "Bob" : "Cy"]]);
      if (row % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 25));
    }
    await book().calculated();
    expect(sheet.values(at("C1:D4"))).toEqual([
      ["Agent", "n"],
      ["Bob", 75],
      ["Cy", 25],
      ["", ""],
    ]);
  });
});
