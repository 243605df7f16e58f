import fc from "fast-check";
import { closeNames } from "../../../../src/engine/tickets/quality/closeNames";
import { isOneEdit } from "../../../../src/engine/tickets/quality/isOneEdit";

/** Names and how many tickets each has. */
function column(tickets: Readonly<Record<string, number>>) {
  const words = ["", ...Object.keys(tickets)];
  const codes = Object.values(tickets).flatMap((count, index) =>
    Array.from({ length: count }, () => index + 1),
  );
  return { kind: "text", words, codes: Uint16Array.from(codes) } as const;
}
const close = (tickets: Readonly<Record<string, number>>) =>
  closeNames(column(tickets)).map(({ rare, frequent, by }) => [rare, frequent, by]);

describe("closeNames", () => {
  it("[RD41] finds names that differ by case or spaces, the rarer as the slip", () => {
    expect(close({ amy: 1, Amy: 5, "张 三": 9, 张三: 2 })).toEqual([
      ["张三", "张 三", "spelling"],
      ["amy", "Amy", "spelling"],
    ]);
  });

  it("[RD130] finds a rare name one letter off a frequent one", () => {
    for (const slip of ["Gilian", "Gilliann", "Gillien", "Gililan"])
      expect(close({ Gillian: 20, [slip]: 2 })).toEqual([[slip, "Gillian", "oneLetter"]]);
    expect(close({ 欧阳娜娜: 30, 欧阳娜拉: 1, 王小明: 30, 王晓明: 3 })).toEqual([
      ["王晓明", "王小明", "oneLetter"],
      ["欧阳娜拉", "欧阳娜娜", "oneLetter"],
    ]);
  });

  it("[RD130] takes neither frequent names, nor short ones, nor numbers for slips", () => {
    expect(close({ Gillian: 20, Gilian: 3 })).toEqual([]);
    expect(close({ Amy: 50, Any: 1, 李明: 50, 李鸣: 1 })).toEqual([]);
    expect(close({ Agent07: 50, Agent08: 1, 客服01: 50, 客服02: 1 })).toEqual([]);
  });
});

describe("isOneEdit", () => {
  const word = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom("a", "b", "c") });

  it("[RD130] is one letter put in, left out, changed, or two swapped", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneEdit(a, b)).toBe(edits(a).has(b) && a !== b);
      }),
    );
  });

  /** All words one edit away, by trying them. */
  function edits(text: string): Set<string> {
    const found = new Set<string>();
    for (let at = 0; at <= text.length; at++) {
      const [before, after] = [text.slice(0, at), text.slice(at)];
      for (const letter of "abc") {
        found.add(before + letter + after);
        if (after !== "") found.add(before + letter + after.slice(1));
      }
      if (after !== "") found.add(before + after.slice(1));
      if (after.length > 1) found.add(before + after[1]! + after[0]! + after.slice(2));
    }
    return found;
  }
});
