import { plainCell, type Cells } from "../cells";
import { isMissingText } from "../values/missing";
import { evenedText, isEvenText } from "./evenText";
import { ALONE, isPacked, pack, packBlock } from "./packedText";
import { RecentWords } from "./RecentWords";
import { ShortTexts } from "./ShortTexts";

/** The code of a cell that says nothing. */
export const MISSING = 0;
/** Answered for a cell that holds an Excel error; never stored. */
export const ERROR = 0xffffffff;

/** So many words stay in the processor's cache: agents, groups, categories. */
const FEW_WORDS = 1_024;

/**
 * Gives each different text of a column a code. What differs only by full-width letters or by
 * spaces around or doubled within is the same word [choice]; case is kept apart.
 */
export class Dictionary {
  /** By code; `words[0]` is "". */
  readonly words: string[] = [""];

  private readonly spellings = new Map<string, number>();
  private readonly recent = new RecentWords(FEW_WORDS);
  /** Once there are many words: those of them that can be packed. */
  private shortTexts: ShortTexts | null = null;
  private readonly numbers = new Map<number, number>();

  /** Codes of one column's cells in rows `from` up to `to`, at most a block; says how many are errors. */
  encode(rows: Cells, column: number, from: number, to: number, codes: Uint32Array): number {
    if (this.shortTexts === null && this.words.length > FEW_WORDS) this.packSpellings();
    return this.shortTexts === null
      ? this.encodeFew(rows, column, from, to, codes)
      : this.encodeMany(this.shortTexts, rows, column, from, to, codes);
  }

  /** The code of an evened word; MISSING where no cell has spelt it. */
  find(word: string): number {
    const short = this.shortTexts !== null && pack(word, ALONE) ? this.shortTexts.find(ALONE) : 0;
    return short || (this.spellings.get(word) ?? MISSING);
  }

  /** Words stay; nothing can be encoded any more. */
  close(): void {
    this.shortTexts?.close();
  }

  private encodeFew(
    rows: Cells,
    column: number,
    from: number,
    to: number,
    codes: Uint32Array,
  ): number {
    const { recent } = this;
    let errors = 0;
    for (let row = from; row < to; row++) {
      const cell = rows[row]![column];
      const known = typeof cell === "string" ? recent.get(cell) : undefined;
      const code = known ?? this.codeOf(cell);
      if (code === ERROR) errors++;
      else if (known === undefined && typeof cell === "string") recent.remember(cell, code);
      codes[row - from] = code;
    }
    return errors;
  }

  private encodeMany(
    shortTexts: ShortTexts,
    rows: Cells,
    column: number,
    from: number,
    to: number,
    codes: Uint32Array,
  ): number {
    packBlock(rows, column, from, to);
    shortTexts.findBlock(to - from, codes);
    let errors = 0;
    for (let row = from; row < to; row++) {
      const index = row - from;
      if (codes[index] !== MISSING) continue;
      const code = isPacked(index)
        ? shortTexts.find(index) || this.learnShort(shortTexts, rows[row]![column] as string, index)
        : this.codeOf(rows[row]![column]);
      if (code === ERROR) errors++;
      codes[index] = code;
    }
    return errors;
  }

  private codeOf(cell: unknown): number {
    if (typeof cell === "string") return cell === "" ? MISSING : this.codeOfText(cell);
    if (typeof cell === "number") return this.codeOfNumber(cell);
    const plain = plainCell(cell);
    if (plain === null) return MISSING;
    return typeof plain === "object" ? ERROR : this.codeOf(String(plain));
  }

  private codeOfText(text: string): number {
    if (this.shortTexts !== null && pack(text, ALONE)) {
      return this.shortTexts.find(ALONE) || this.learnShort(this.shortTexts, text, ALONE);
    }
    const known = this.spellings.get(text);
    if (known !== undefined) return known;
    const code = this.learn(text);
    if (code !== ERROR) this.spellings.set(text, code);
    return code;
  }

  /** Older Excel gives empty cells as 0. */
  private codeOfNumber(value: number): number {
    if (value === 0) return MISSING;
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    const code = Number.isFinite(value) ? this.codeOfText(String(value)) : MISSING;
    this.numbers.set(value, code);
    return code;
  }

  private learn(text: string): number {
    if (isEvenText(text)) return this.newWord(text);
    const plain = plainCell(text);
    if (plain !== null && typeof plain === "object") return ERROR;
    const word = evenedText(text);
    if (word === text) return this.newWord(text);
    return word === "" ? MISSING : this.codeOfText(word);
  }

  private learnShort(shortTexts: ShortTexts, text: string, index: number): number {
    const code = this.newWord(text);
    if (code !== MISSING) shortTexts.add(index, code);
    return code;
  }

  private newWord(text: string): number {
    return isMissingText(text) ? MISSING : this.words.push(text) - 1;
  }

  private packSpellings(): void {
    this.shortTexts = new ShortTexts();
    for (const [text, code] of this.spellings) {
      if (code === MISSING || !pack(text, ALONE)) continue;
      this.shortTexts.add(ALONE, code);
      this.spellings.delete(text);
    }
  }
}
