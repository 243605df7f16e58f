import fc from "fast-check";
import { fingerprint } from "../../src/functions/fingerprint";

const cell = fc.oneof(
  fc.double(),
  fc.string({ maxLength: 4 }),
  fc.boolean(),
  fc.constantFrom(
    null,
    { code: "#N/A" },
    { code: "#REF!" },
    { basicValue: 1 },
    { basicValue: "1" },
  ),
);
const cells = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 });
const copy = (rows: unknown[][]) => rows.map((row) => [...row]);

describe("fingerprint", () => {
  it("is the same for a copy", () => {
    fc.assert(fc.property(cells, (rows) => fingerprint(rows) === fingerprint(copy(rows))));
  });

  it("differs when any one cell differs", () => {
    fc.assert(
      fc.property(cells, fc.nat(), fc.nat(), cell, (rows, r, c, other) => {
        const row = rows[r % Math.max(1, rows.length)];
        if (!row || row.length === 0) return true;
        const changed = copy(rows);
        const before = row[c % row.length];
        changed[r % rows.length]![c % row.length] = other;
        const same = Object.is(before, other) || JSON.stringify(before) === JSON.stringify(other);
        return same || fingerprint(changed) !== fingerprint(rows);
      }),
    );
  });

  it.each([
    ["where a row ends", [["a", "b"]], [["a"], ["b"]]],
    ["where a text ends", [["ab", "c"]], [["a", "bc"]]],
    ["a number and its text", [[1]], [["1"]]],
    ["true and its text", [[true]], [["TRUE"]]],
    ["zero and nothing", [[0]], [[null]]],
    ["an empty row at the end", [["a"]], [["a"], []]],
  ])("tells %s", (_, one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other));
  });
});
