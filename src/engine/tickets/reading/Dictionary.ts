import { isMissingText } from "../values/missing";
import { plainCell } from "../cells";
import { numberHash, textHash } from "./textHash";

/** The code of a cell that says nothing. */
export const MISSING = 0;
/** Answered for a cell that holds an Excel error; never stored. */
export const ERROR = 0xffffffff;

/**
 * Gives each different text of a column a code. Open addressing, because a `Map` of some hundred
 * thousand customers costs several times as much. What differs only by full-width letters or by
 * spaces around or doubled within is the same word [choice]; case is kept apart.
 */
export class Dictionary {
  /** By code; `words[0]` is "". */
  readonly words: string[] = [""];

  /** Spellings as the cells have them, each with its code. */
  private readonly spellings: (string | number)[] = [""];
  private codeOfSpelling = new Uint32Array(64);
  private hashOfSpelling = new Int32Array(64);
  /** Open-addressing table of indices into `spellings`; 0 is a free slot. */
  private slots = new Int32Array(128);
  private lastCell: unknown = "";
  private lastCode = MISSING;

  codeOf(cell: unknown): number {
    if (cell === this.lastCell) return this.lastCode;
    const code =
      typeof cell === "string"
        ? this.codeOfText(cell)
        : typeof cell === "number"
          ? this.codeOfNumber(cell)
          : this.codeOfOther(cell);
    if (code !== ERROR) {
      this.lastCell = cell;
      this.lastCode = code;
    }
    return code;
  }

  private codeOfText(text: string): number {
    if (text === "") return MISSING;
    const hash = textHash(text);
    const { slots, spellings, hashOfSpelling } = this;
    const mask = slots.length - 1;
    let at = hash & mask;
    for (;;) {
      const spelling = slots[at]!;
      if (spelling === 0) break;
      if (hashOfSpelling[spelling] === hash && spellings[spelling] === text) {
        return this.codeOfSpelling[spelling]!;
      }
      at = (at + 1) & mask;
    }
    return this.learnText(text, hash);
  }

  private codeOfNumber(value: number): number {
    const hash = numberHash(value);
    const { slots, spellings, hashOfSpelling } = this;
    const mask = slots.length - 1;
    let at = hash & mask;
    for (;;) {
      const spelling = slots[at]!;
      if (spelling === 0) break;
      if (hashOfSpelling[spelling] === hash && spellings[spelling] === value) {
        return this.codeOfSpelling[spelling]!;
      }
      at = (at + 1) & mask;
    }
    if (!Number.isFinite(value)) return MISSING;
    const code = this.codeOfText(String(value));
    this.learn(value, hash, code);
    return code;
  }

  private codeOfOther(cell: unknown): number {
    const plain = plainCell(cell);
    if (plain === null) return MISSING;
    return typeof plain === "object" ? ERROR : this.codeOf(String(plain));
  }

  private learnText(text: string, hash: number): number {
    const plain = plainCell(text);
    if (plain !== null && typeof plain === "object") return ERROR;

    const word = evened(text);
    if (word === "" || isMissingText(word)) {
      this.learn(text, hash, MISSING);
      return MISSING;
    }
    const code = word === text ? this.words.length : this.codeOfText(word);
    if (word === text) this.words.push(text);
    this.learn(text, hash, code);
    return code;
  }

  private learn(spelling: string | number, hash: number, code: number): void {
    const index = this.spellings.length;
    this.spellings.push(spelling);
    if (index >= this.codeOfSpelling.length) this.grow();
    this.codeOfSpelling[index] = code;
    this.hashOfSpelling[index] = hash;
    this.place(index, hash);
  }

  private place(index: number, hash: number): void {
    const mask = this.slots.length - 1;
    let at = hash & mask;
    while (this.slots[at] !== 0) at = (at + 1) & mask;
    this.slots[at] = index;
  }

  /** Spellings double; the table stays at most half full. */
  private grow(): void {
    const codes = new Uint32Array(this.codeOfSpelling.length * 2);
    codes.set(this.codeOfSpelling);
    const hashes = new Int32Array(codes.length);
    hashes.set(this.hashOfSpelling);
    const known = this.codeOfSpelling.length;
    this.codeOfSpelling = codes;
    this.hashOfSpelling = hashes;
    this.slots = new Int32Array(codes.length * 2);
    for (let index = 1; index < known; index++) this.place(index, hashes[index]!);
  }
}

const PLAIN = /^[\x21-\x7e一-鿿]+(?: [\x21-\x7e一-鿿]+)*$/;

const evened = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize("NFKC").replace(/\s+/g, " ").trim();
