import { plainCell, type Cells } from "../cells";
import { isMissingText } from "../values/missing";
import { evenedText, isEvenText } from "./evenText";
import type { KnownTexts } from "./KnownTexts";
import { KnownNumbers } from "./KnownNumbers";
import { knownTextsFor } from "./knownTextsFor";
import { RecentWords, UNKNOWN } from "./RecentWords";

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

  /** While there are few words; later of those spellings alone that say nothing. */
  private readonly spellings = new Map<string, number>();
  private readonly recent = new RecentWords(FEW_WORDS);
  /** Once there are many words: each in the first of these that has its form. */
  private known: readonly KnownTexts[] = [];
  private readonly numbers = new KnownNumbers();

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
    return this.knownFor(word)?.found() ?? this.spellings.get(word) ?? MISSING;
  }

  /** Words stay; nothing can be encoded any more. */
  close(): void {
    for (const texts of this.known) texts.close();
    this.numbers.close();
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
      if (codes[row - from] !== MISSING) continue;
      const code = this.codeOf(rows[row]![column]);
      if (code === ERROR) errors++;
      codes[row - from] = code;
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
    const known = this.knownFor(text);
    const found = known?.found() ?? MISSING;
    if (found !== MISSING) return found;
    if (known?.spellThemselves) {
      const code = this.newWord(text);
      if (code !== MISSING) known.add(code);
      return code;
    }
    return this.spellings.get(text) ?? this.learned(known, text, this.learn(text));
  }

  /** Takes the text. */
  private knownFor(text: string): KnownTexts | undefined {
    for (const texts of this.known) if (texts.take(text)) return texts;
    return undefined;
  }

  private learned(known: KnownTexts | undefined, text: string, code: number): number {
    if (code === ERROR) return code;
    if (known === undefined || code === MISSING) this.spellings.set(text, code);
    // To learn it, its evened word may have been taken.
    else if (known.take(text)) known.add(code);
    return code;
  }

  /** Older Excel gives empty cells as 0. */
  private codeOfNumber(value: number): number {
    if (value === 0 || !Number.isFinite(value)) return MISSING;
    const found = this.numbers.find(value);
    if (found >= 0) return found;
    const code = this.codeOfText(String(value));
    this.numbers.add(value, code);
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

  private newWord(text: string): number {
    return isMissingText(text) ? MISSING : this.words.push(text) - 1;
  }

  private sortWords(): void {
    this.known = knownTextsFor(this.words, this.rows);
    for (const [text, code] of this.spellings) {
      const known = code === MISSING ? undefined : this.knownFor(text);
      if (known === undefined) continue;
      known.add(code);
      this.spellings.delete(text);
    }
  }
}
