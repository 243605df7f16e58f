import fc from "fast-check";
import { Dictionary, ERROR } from "../../../../src/engine/tickets/reading/Dictionary";

/** Words of a column's cells, in blocks as the reader hands them over. */
function wordsOf(cells: readonly unknown[], block = 100) {
  const dictionary = new Dictionary(cells.length);
  const rows = cells.map((cell) => [cell]);
  const codes = new Uint32Array(block);
  const words: (string | null)[] = [];
  for (let from = 0; from < rows.length; from += block) {
    const to = Math.min(rows.length, from + block);
    dictionary.encode(rows, 0, from, to, codes);
    for (const code of codes.subarray(0, to - from))
      words.push(code === ERROR ? null : dictionary.words[code]!);
  }
  const found = words.map((word) => (word === null ? ERROR : dictionary.find(word)));
  expect(found.map((code) => (code === ERROR ? null : dictionary.words[code]!))).toEqual(words);
  dictionary.close();
  return { words, different: dictionary.words.length - 1 };
}

const customers = (spelt: (n: number) => string): string[] =>
  Array.from({ length: 3_000 }, (_, n) => spelt(n));
const kinds: Record<string, string[]> = {
  "with a number behind letters": customers((n) => `KH${n}`),
  "with a number of five digits": customers((n) => `客户-${String(n * 3).padStart(5, "0")}`),
  "that are numbers": customers((n) => String(100 + n)),
  "that are phone numbers": customers((n) => String(13_800_000_000 + n * 997)),
  "that have names": customers((n) => `${"赵钱孙李周吴郑王"[n % 8]!}先生${n.toString(36)}`),
  "that are mail addresses": customers((n) => `user.${n}@mail.example.com`),
  "of two series": customers((n) => (n % 2 === 0 ? `KH${n}` : `VIP${n}`)),
  "of one series, then of another": customers((n) => (n < 1_500 ? `KH${n}` : `u${n}@qq.com`)),
};

describe("Dictionary", () => {
  for (const [kind, texts] of Object.entries(kinds)) {
    it(`gives customers ${kind} the same code again, however many there are`, () => {
      const twice = [...texts, ...texts.toReversed()];
      expect(wordsOf(twice)).toEqual({ words: twice, different: 3_000 });
    });

    it(`reads a cell behind thousands of customers ${kind} as it reads it alone`, () => {
      const number = fc.nat(10 ** 8).map(String);
      const cell = fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 16 }),
        fc
          .tuple(fc.constantFrom("KH", "KH0", "客户-", "客户-0", "VIP", "", "0"), number)
          .map((p) => p.join("")),
        fc.constantFrom("", " ", "-", "n/a", "NULL", "KH", "KH1.5", "KH-1", "KH/", "KH:", "张三"),
        fc.constantFrom("ＫＨ12", " KH12 ", "KH12  3", "KH１２", "KH000012", "KH0000000", "kh12"),
        fc.constantFrom(0, 12, 13_812_345_678, true, null, undefined, Number.NaN),
        fc.constantFrom("#N/A", "#N/Ax", "#1", "123456789012", "1234567890123", { code: "#REF!" }),
      );
      fc.assert(
        fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
          const behind = wordsOf([...texts, ...cells]).words.slice(texts.length);
          expect(behind).toEqual(wordsOf(cells).words);
        }),
        { numRuns: 30 },
      );
    });
  }

  it("gives a number the code of the text that shows it, however many there are", () => {
    const numbers = Array.from({ length: 3_000 }, (_, n) => 13_800_000_000.5 + n * 977);
    const texts = numbers.map(String);
    expect(wordsOf([...numbers, ...texts, ...numbers.toReversed()])).toEqual({
      words: [...texts, ...texts, ...texts.toReversed()],
      different: 3_000,
    });
  });

  it("does not confuse what an earlier dictionary left behind in the memory it uses", () => {
    for (const texts of [
      kinds["with a number behind letters"]!,
      kinds["that are phone numbers"]!,
      kinds["that are mail addresses"]!,
    ]) {
      wordsOf(texts);
      const others = texts.map((name) => `9${name}`);
      expect(wordsOf(others)).toEqual({ words: others, different: 3_000 });
    }
  });
});
