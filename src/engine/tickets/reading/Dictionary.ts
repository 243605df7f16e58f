import { plainCell, type Cells } from "../cells";
import { isMissingText } from "../values/missing";
import { characters, hashes, lengths, readBlock, BLOCK, SHORT } from "./cellBlock";
import { evenedText, isEvenText } from "./evenText";
import { textHash } from "./textHash";

/** The code of a cell that says nothing. */
export const MISSING = 0;
/** Answered for a cell that holds an Excel error; never stored. */
export const ERROR = 0xffffffff;

/** What a cell of Excel can hold; beyond it texts are not told apart. */
const LONGEST = 32_767;
/** A spelling's record: its code in two halves, its length, then its characters. */
const LENGTH = 2;
const HEAD = 3;

/**
 * Gives each different text of a column a code. What differs only by full-width letters or by
 * spaces around or doubled within is the same word [choice]; case is kept apart.
 *
 * A `Map` of some hundred thousand customers costs several times as much, because comparing with a
 * stored string fetches it from anywhere in a heap of hundreds of megabytes. Here the characters
 * of all spellings stand side by side, and a block of cells is read before it is looked up, so
 * that the processor waits for many places of the table at once.
 */
export class Dictionary {
  /** By code; `words[0]` is "". */
  readonly words: string[] = [""];

  /** Open addressing: [hash, where the record begins] pairs; 0 is a free place. */
  private table = new Int32Array(2 * 128);
  private spellings = 0;
  private records: Uint16Array = new Uint16Array(1_024);
  private end = 1;
  private readonly numbers = new Map<number, number>();

  /** Codes of one column's cells in rows `from` up to `to`, at most a block; says how many are errors. */
  encode(rows: Cells, column: number, from: number, to: number, codes: Uint32Array): number {
    readBlock(rows, column, from, to);
    const { table, records } = this;
    const mask = table.length - 1;
    const count = to - from;
    for (let index = 0; index < count; index++) {
      const hash = hashes[index]!;
      const at = (hash << 1) & mask;
      const next = (at + 2) & mask;
      found[index] =
        table[at] === hash ? table[at + 1]! : table[next] === hash ? table[next + 1]! : 0;
    }
    for (let index = 0; index < count; index++) {
      const record = found[index]!;
      if (records[record + LENGTH] !== lengths[index]) found[index] = 0;
    }
    let errors = 0;
    for (let index = 0; index < count; index++) {
      const record = found[index]!;
      if (record !== 0 && isRecordOf(records, record, index)) {
        codes[from + index] = records[record]! | (records[record + 1]! << 16);
      } else {
        const code = this.codeOf(rows[from + index]![column]);
        if (code === ERROR) errors++;
        codes[from + index] = code;
      }
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

  private codeOfText(given: string): number {
    const text = given.length > LONGEST ? given.slice(0, LONGEST) : given;
    const hash = textHash(text);
    const { table, records } = this;
    const mask = table.length - 1;
    let at = (hash << 1) & mask;
    for (;;) {
      const record = table[at + 1]!;
      if (record === 0) return this.learn(text, hash);
      if (table[at] === hash && isSpelling(records, record, text)) {
        return records[record]! | (records[record + 1]! << 16);
      }
      at = (at + 2) & mask;
    }
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

  private learn(text: string, hash: number): number {
    if (isEvenText(text)) return this.store(text, hash, this.newWord(text));
    const plain = plainCell(text);
    if (plain !== null && typeof plain === "object") return ERROR;
    const word = evenedText(text);
    if (word === text) return this.store(text, hash, this.newWord(text));
    return this.store(text, hash, word === "" ? MISSING : this.codeOfText(word));
  }

  private newWord(text: string): number {
    return isMissingText(text) ? MISSING : this.words.push(text) - 1;
  }

  private store(text: string, hash: number, code: number): number {
    if (++this.spellings * 3 > this.table.length) this.grow();
    const record = this.end;
    this.end = record + HEAD + text.length;
    if (this.end > this.records.length) this.records = longer(this.records, this.end);
    const { records } = this;
    records[record] = code & 0xffff;
    records[record + 1] = code >>> 16;
    records[record + LENGTH] = text.length;
    for (let at = 0; at < text.length; at++) records[record + HEAD + at] = text.charCodeAt(at);
    place(this.table, hash, record);
    return code;
  }

  /** The table stays at most two thirds full. */
  private grow(): void {
    const { table } = this;
    this.table = new Int32Array(table.length * 4);
    for (let at = 0; at < table.length; at += 2) {
      const record = table[at + 1]!;
      if (record !== 0) place(this.table, table[at]!, record);
    }
  }
}

/** Where the records of a block's cells may begin. */
const found = new Int32Array(BLOCK);

/** For a record of the same length. */
function isRecordOf(records: Uint16Array, record: number, index: number): boolean {
  const start = index * SHORT;
  const length = lengths[index]!;
  for (let at = 0; at < length; at++) {
    if (records[record + HEAD + at] !== characters[start + at]) return false;
  }
  return true;
}

function isSpelling(records: Uint16Array, record: number, text: string): boolean {
  const { length } = text;
  if (records[record + LENGTH] !== length) return false;
  for (let at = 0; at < length; at++) {
    if (records[record + HEAD + at] !== text.charCodeAt(at)) return false;
  }
  return true;
}

function place(table: Int32Array, hash: number, record: number): void {
  const mask = table.length - 1;
  let at = (hash << 1) & mask;
  while (table[at + 1] !== 0) at = (at + 2) & mask;
  table[at] = hash;
  table[at + 1] = record;
}

function longer(values: Uint16Array, needed: number): Uint16Array {
  const copy = new Uint16Array(Math.max(values.length * 2, needed));
  copy.set(values);
  return copy;
}
