import fc from "fast-check";
import { Dictionary, ERROR } from "../../../../src/engine/tickets/reading/Dictionary";

/** Words of a column's cells, in blocks as the reader hands them over. */
function wordsOf(cells: readonly unknown[], block = 100) {
  const dictionary = new Dictionary();
  const rows = cells.map((cell) => [cell]);
  const codes = new Uint32Array(block);
  const words: (string | null)[] = [];
  for (let from = 0; from < rows.length; from += block) {
    const to = Math.min(rows.length, from + block);
    dictionary.encode(rows, 0, from, to, codes);
    for (const code of codes.subarray(0, to - from))
      words.push(code === ERROR ? null : dictionary.words[code]!);
  }
  dictionary.close();
  return { words, different: dictionary.words.length - 1 };
}

const customers = Array.from({ length: 3_000 }, (_, n) => `KH${n}`);

describe("Dictionary", () => {
  it("gives a text the same code again, however many there are", () => {
    const { words, different } = wordsOf([...customers, ...customers.toReversed()]);
    expect(words).toEqual([...customers, ...customers.toReversed()]);
    expect(different).toBe(3_000);
  });

  it("reads a cell behind thousands of customers as it reads it alone", () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 16 }),
      fc.constantFrom("", " ", "-", "n/a", "NULL", "KH12", "ＫＨ12", " KH12 ", "KH12  3", "张三"),
      fc.constantFrom(0, 12, 13_812_345_678, true, null, undefined, Number.NaN),
      fc.constantFrom("#N/A", "#N/Ax", "#1", "123456789012", "1234567890123", { code: "#REF!" }),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
        const behind = wordsOf([...customers, ...cells]).words.slice(customers.length);
        expect(behind).toEqual(wordsOf(cells).words);
      }),
      { numRuns: 60 },
    );
  });

  it("does not confuse what an earlier dictionary left behind in the memory it uses", () => {
    wordsOf(customers);
    const others = customers.map((name) => name.replace("KH", "VIP"));
    expect(wordsOf(others)).toEqual({ words: others, different: 3_000 });
  });
});
