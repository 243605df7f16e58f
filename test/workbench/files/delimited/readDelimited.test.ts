import { readDelimited } from "../../../../src/workbench/files/delimited/readDelimited";
import { opened, text } from "../opened";

const rowsOf = (bytes: Uint8Array, name = "工单.csv") =>
  opened(readDelimited(name, bytes)).content.sheets[0]?.rows;

/** UTF-16, low byte first or high byte first. */
function utf16(characters: string, order: "le" | "be"): Uint8Array {
  const bytes = Buffer.from(characters, "utf16le");
  return new Uint8Array(order === "be" ? bytes.swap16() : bytes);
}

const sheet = "客服,满意度\n客服01,5\n";
const rows = [
  ["客服", "满意度"],
  ["客服01", 5],
];

describe("readDelimited", () => {
  it.each([
    ["UTF-8", text(sheet)],
    ["UTF-8 with a byte-order mark", text(`\ufeff${sheet}`)],
    ["UTF-16 with a byte-order mark", utf16(`\ufeff${sheet}`, "le")],
    ["UTF-16, high byte first, with a byte-order mark", utf16(`\ufeff${sheet}`, "be")],
    ["UTF-16 without one", utf16(`${sheet}${"客服02,4\n".repeat(9)}`, "le")],
    // iconv -t GB18030
    ["GB18030", new Uint8Array([...hex("bfcdb7fe2cc2fad2e2b6c80abfcdb7fe30312c350a")])],
  ])("[FILE10] reads %s", (_, bytes) => {
    expect(rowsOf(bytes)?.slice(0, 2)).toEqual(rows);
  });

  it("[FILE10] reads Western text that is neither UTF-8 nor GB18030", () => {
    expect(rowsOf(new Uint8Array([...text("caf"), 0xe9, ...text(",1\n")]))).toEqual([["café", 1]]);
  });

  it("[FILE10] takes no letter with an umlaut, and the one behind it, for a Chinese character", () => {
    const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    for (const name of ["Müller", "Jürgen Häßler", "Muñoz", "Françoise"])
      expect(rowsOf(latin(`Agent;Tickets\n${name};12\n`))).toEqual([
        ["Agent", "Tickets"],
        [name, 12],
      ]);
    // iconv -t GB18030: 朱镕, whose second byte is a Latin letter.
    expect(rowsOf(new Uint8Array([...hex("bfcdb7fe2cc2fad2e2b6c80ad6ece9462c350a")]))).toEqual([
      ["客服", "满意度"],
      ["朱镕", 5],
    ]);
  });

  it("[FILE10] reads Chinese text with a few damaged bytes, and tells how many", () => {
    const lines = "客服01,很满意\n".repeat(10);
    const utf8 = new Uint8Array([...text(`${sheet}${lines}`), 0xe9, ...text(",1\n")]);
    const gb18030 = new Uint8Array([
      ...hex("bfcdb7fe2cc2fad2e2b6c80a"),
      ...hex("bfcdb7fe30312c350a".repeat(20)),
      ...[0xff, 0x2c, 0x31, 0x0a],
    ]);
    for (const bytes of [utf8, gb18030]) {
      const { content, losses } = opened(readDelimited("a.csv", bytes));
      expect(content.sheets[0]?.rows.slice(0, 2)).toEqual(rows);
      expect(content.sheets[0]?.rows.at(-1)).toEqual(["\ufffd", 1]);
      expect(losses).toEqual([{ code: "damagedCharacter", count: 1 }]);
    }
  });

  it("[FILE10] ends a line at CR, LF and CRLF, also where a file mixes them", () => {
    expect(rowsOf(text("a,b\r\n1,2\r3,4\n5,6\r\n"))).toEqual([
      ["a", "b"],
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
  });

  it("[FILE10] forgives a character cut off at the very end", () => {
    expect(rowsOf(text("客服,备注\n客服01,完").slice(0, -1))?.[0]).toEqual(["客服", "备注"]);
  });

  it.each([
    ["commas", "a,b\n1,2\n"],
    ["tabs", "a\tb\n1\t2\n"],
    ["semicolons", "a;b\n1;2\n"],
    ["bars", "a|b\n1|2\n"],
    ["Excel's own hint", "sep=;\r\na;b\r\n1;2\r\n"],
  ])("[FILE9] separates by %s", (_, characters) => {
    expect(rowsOf(text(characters))).toEqual([
      ["a", "b"],
      [1, 2],
    ]);
  });

  it("[FILE9] keeps separators, quotes and line ends that stand in quotes", () => {
    expect(rowsOf(text('a,b\r\n"1,5","say ""hi""\nthen"\r\n'))).toEqual([
      ["a", "b"],
      ["1,5", 'say "hi"\nthen'],
    ]);
  });

  it("[FILE5] tells of a quote that never closes", () => {
    const { losses } = opened(readDelimited("a.csv", text('a,b\n1,2\n"3,4\n5,6\n')));
    expect(losses).toEqual([{ code: "unclosedQuote", name: "3" }]);
  });

  it("[FILE1] names the sheet for the file", () => {
    const name = (file: string) => opened(readDelimited(file, text("a"))).content.sheets[0]?.name;
    expect(name("2025年3月 [工单].csv")).toBe("2025年3月 _工单_");
    expect(name(`${"很长".repeat(30)}.csv`)).toHaveLength(31);
    expect(name(".csv")).toBe("Sheet1");
  });

  it.each([
    ["nothing but spaces", text("  \n \n"), "empty"],
    [
      "a picture's bytes",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2]),
      "notAWorkbook",
    ],
    ["more columns than a sheet has", text(",".repeat(16_384)), "tooLarge"],
    ["more rows than a sheet has", text("1\n".repeat(1_048_577)), "tooLarge"],
  ])("[FILE2] refuses %s", (_, bytes, reason) => {
    expect(readDelimited("a.csv", bytes)).toMatchObject({ kind: "refused", reason });
  });
});

function hex(digits: string): number[] {
  return (digits.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
}
