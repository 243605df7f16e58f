import fc from "fast-check";
import { rowsChange } from "../../../src/host/rules/rowsChange";

const cell = fc.constantFrom<string | number | boolean | null>(null, "", "a", "b", 0, 1, true);
const rows = (columns: number) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 6 });
const two = fc
  .integer({ min: 1, max: 3 })
  .chain((columns) => fc.tuple(rows(columns), rows(columns)));

/** The table after the change, as Excel would have it. */
function changed(old: readonly (readonly unknown[])[], next: Parameters<typeof rowsChange>[1]) {
  const change = rowsChange(old, next);
  if (!change) return old;
  const { first, before, after } = change;
  const written = after.map((line, index) =>
    line.map((value, column) => value ?? (index < before ? old[first + index]![column] : "!")),
  );
  return [...old.slice(0, first), ...written, ...old.slice(first + before)];
}

const shown = (cells: readonly (readonly unknown[])[]) =>
  cells.map((line) => line.map((value) => value ?? ""));

describe("what of a table's rows becomes different", () => {
  it("is all that has to be written", () => {
    fc.assert(
      fc.property(two, ([old, next]) => {
        expect(shown(changed(old, next))).toEqual(shown(next));
      }),
    );
  });

  it("is nothing where nothing does", () => {
    fc.assert(
      fc.property(two, ([old]) => {
        expect(rowsChange(shown(old), old)).toBeNull();
      }),
    );
  });

  it("is the rows at the end where a month comes to a history", () => {
    const old = Array.from({ length: 1000 }, (_, index) => ["2025-02", `客服${index}`, 80]);
    expect(rowsChange(old, [...old, ["2025-03", "客服0", 81]])).toEqual({
      first: 1000,
      before: 0,
      after: [["2025-03", "客服0", 81]],
    });
  });
});
