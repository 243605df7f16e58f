import fc from "fast-check";
import {
  functionMetadata,
  type FunctionMetadata,
} from "../../src/functions/metadata/functionMetadata";
import { Handles } from "../../src/functions/handles";
import { spokenFunctions } from "../../src/functions/spokenFunctions";
import { header, row, sheet } from "./tickets";

class Shown {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
const error = (code: string) => ({ code, message: "" });

let told: readonly FunctionMetadata[];
beforeAll(async () => {
  ({
    en: { functions: told },
  } = await functionMetadata());
});

const functions = spokenFunctions(
  (code, message) => new Shown(code, message),
  () => "en",
  new Handles(),
);

const scalars = [
  null,
  "",
  " ",
  0,
  -1,
  1e308,
  -1e308,
  5e-324,
  45_717.5,
  2_958_466,
  true,
  false,
  "NaN",
  "1e999",
  "-∞",
  "=1+1",
  "__proto__",
  "constructor",
  "toString",
  "phase",
  "regular",
  "FCR",
  "一次解决率",
  "2025-03",
  "2025-13",
  "2025年3月",
  "0000-00",
  "9999-12",
  "上月",
  "Ann",
  "up",
  "95%",
  "80%:60; 90%:100",
  "Tickets#abc123",
  "😀".repeat(300),
  "\u0000\u202e",
  error("#N/A"),
  error("#REF!"),
  error("#CALC!"),
  { type: "Double", basicValue: 0.5, numberFormat: "0%" },
  { type: "Entity", text: "x" },
] as const;

const wide = [
  Array.from({ length: 16_384 }, (_, at) => (at < header.length ? header[at] : `Column ${at}`)),
  Array.from({ length: 16_384 }, (_, at) => (at < header.length ? sheet[1]![at] : at)),
];
const ranges: readonly unknown[][][] = [
  sheet,
  [header],
  sheet.slice(1),
  [[null, null]],
  Array.from({ length: 2_000 }, () => [null]),
  [...sheet, ...Array.from({ length: 2_000 }, () => header.map(() => null))],
  wide,
  sheet.map((line) => line.map((cell, at) => (at === 1 ? error("#N/A") : cell))),
  sheet.map((line, at) => (at === 0 ? line : line.map(() => error("#DIV/0!")))),
  [header, row(1, 1001, 3, 2), row(2, 1001, 4, 2), row(3, "1001", 5, 2), row(3, true, 5, 2)],
  [[1], ["x"], [null], [error("#N/A")], [1e308], [-1e308]],
  [["Ann"], ["Ann"], ["ann "], [1001], [""], [error("#REF!")]],
  [[80, 90, 100]],
  [
    ["Tier", "From"],
    ["Gold", "NaN"],
  ],
  [
    ["维度", "指标", "权重", "目标"],
    ["满意", "CSAT", 1e308, 1e-308],
    ["满意", "NPS", 1e308, 0],
  ],
  [
    ["Period", "Agent", "Composite"],
    ["2025-01", "Ann", 1e308],
    ["2025-02", "Ann", null],
    ["x", error("#N/A"), "y"],
  ],
];
const wideRange = fc.constantFrom(...ranges);
const anything = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...scalars) },
  { weight: 2, arbitrary: wideRange },
);

/** As Excel hands it over: a matrix for a matrix, one value for a scalar, all ranges for a repeating one. */
function fitted(
  { dimensionality, repeating }: FunctionMetadata["parameters"][number],
  given: unknown,
) {
  const matrix = (value: unknown) =>
    Array.isArray(value) ? value : value === null ? null : [[value]];
  if (repeating) return given === null ? [] : [matrix(given)];
  if (dimensionality === "matrix") return matrix(given);
  return Array.isArray(given) ? (given as unknown[][])[0]![0] : given;
}

const isCell = (cell: unknown): boolean =>
  typeof cell === "string" ||
  typeof cell === "boolean" ||
  (typeof cell === "number" && Number.isFinite(cell)) ||
  (cell instanceof Shown && cell.message.length > 0);

describe("functions given whatever a workbook holds", () => {
  it("[FN13] answer with cells or a sentence, never with anything else", () => {
    const calls = fc
      .constantFrom(...told.filter(({ options }) => !options?.stream))
      .chain(({ id, parameters }) =>
        fc.tuple(
          fc.constant(id),
          fc.constant(parameters),
          fc.tuple(...parameters.map(() => anything)),
        ),
      );
    fc.assert(
      fc.property(calls, ([id, parameters, given]) => {
        const args = parameters.map((parameter, at) => fitted(parameter, given[at]));
        let answer: unknown;
        try {
          answer = functions.get(id)!(...args);
        } catch (thrown) {
          if (!(thrown instanceof Shown)) throw thrown;
          expect(thrown.message.length).toBeGreaterThan(5);
          return;
        }
        if (answer instanceof Promise) throw new Error(`${id} is still busy`);
        const rows = (Array.isArray(answer) ? answer : [[answer]]) as unknown[][];
        expect(rows.length).toBeGreaterThan(0);
        expect(new Set(rows.map((line) => line.length)).size).toBe(1);
        expect(rows.flat().filter((cell) => !isCell(cell))).toEqual([]);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 300) },
    );
  });
});
