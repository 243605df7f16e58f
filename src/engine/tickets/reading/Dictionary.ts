import { plainCell, type Cells } from "../cells";
import { isMissingText } from "../values/missing";
import { evenedText, isEvenText } from "./evenText";
import { ALONE, type KnownTexts } from "./KnownTexts";
import { NumberedTexts } from "./NumberedTexts";
import { RecentWords, UNKNOWN } from "./RecentWords";
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
  /** Once there are many words: those of them that have a form, each in the first that holds it. */
  private known: readonly KnownTexts[] = [];
  private readonly numbers = new Map<number, number>();

  /** @param rows of the sheet; there are no more words than those. */
  constructor(private readonly rows: number) {}

  /** Codes of one column's cells in rows `from` up to `to`, at most a block; says how many are errors. */
  encode(rows: Cells, column: number, from: number, to: number, codes: Uint32Array): number {
    if (this.known.length === 0 && this.words.length > FEW_WORDS) this.sortWords();
    const [known] = this.known;
    return known === undefined
      ? this.encodeFew(rows, column, from, to, codes)
      : this.encodeMany(known, rows, column, from, to, codes);
  }

  /** The code of an evened word; MISSING where no cell has spelt it. */
  find(word: string): number {
    const known = this.known.find((texts) => texts.take(word));
    return known === undefined ? (this.spellings.get(word) ?? MISSING) : known.find(ALONE);
  }

  /** Words stay; nothing can be encoded any more. */
  close(): void {
    for (const texts of this.known) texts.close();
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
      const known = typeof cell === "string" ? recent.get(cell) : UNKNOWN;
      if (known !== UNKNOWN) {
        codes[row - from] = known;
        continue;
      }
      const code = this.codeOf(cell);
      if (code === ERROR) errors++;
      else if (typeof cell === "string") recent.remember(cell, code);
      codes[row - from] = code;
    }
    return errors;
  }

  private encodeMany(
    known: KnownTexts,
    rows: Cells,
    column: number,
    from: number,
    to: number,
    codes: Uint32Array,
  ): number {
    known.findBlock(rows, column, from, to, codes);
    let errors = 0;
    for (let row = from; row < to; row++) {
      const index = row - from;
      if (codes[index] !== MISSING) continue;
      const code = known.holds(index)
        ? known.find(index) || this.learnIn(known, rows[row]![column] as string, index)
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
    for (const texts of this.known)
      if (texts.take(text)) return texts.find(ALONE) || this.learnIn(texts, text, ALONE);
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

  private learnIn(known: KnownTexts, text: string, index: number): number {
    const code = this.newWord(text);
    if (code !== MISSING) known.add(index, code);
    return code;
  }

  private newWord(text: string): number {
    return isMissingText(text) ? MISSING : this.words.push(text) - 1;
  }

  private sortWords(): void {
    const numbered = NumberedTexts.of(this.words, this.rows);
    this.known = numbered === null ? [new ShortTexts()] : [numbered, new ShortTexts()];
    for (const [text, code] of this.spellings) {
      const known = code === MISSING ? undefined : this.known.find((texts) => texts.take(text));
      if (known === undefined) continue;
      known.add(ALONE, code);
      this.spellings.delete(text);
    }
  }
}
