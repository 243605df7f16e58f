import { borrowed, givenBack } from "../../workingMemory";
import type { Cells } from "../cells";
import { ALONE, BLOCK, type KnownTexts } from "./KnownTexts";
import { textHash } from "./textHash";

/** Entries to begin with; always a power of two. */
const FEW = 2_048;
/** Words of an entry: the hash, and the number of the text plus one. */
const ENTRY = 2;

/**
 * Codes of texts of any form, as they are spelt: names, mail addresses, order numbers with dashes. By
 * open addressing over hashes; where one is met again, the whole text is compared.
 */
export class AnyTexts implements KnownTexts {
  readonly spellThemselves = false;
  private table = cleared(FEW);
  private readonly texts: string[] = [""];
  private readonly codes: number[] = [0];
  private taken = "";

  findBlock(rows: Cells, column: number, from: number, to: number, codes: Uint32Array): void {
    const { table, texts } = this;
    const mask = table.length - ENTRY;
    const count = to - from;
    for (let index = 0; index < count; index++) {
      const cell = rows[from + index]![column];
      const isText = typeof cell === "string";
      hashes[index] = isText ? textHash(cell) : 0;
      lengths[index] = isText ? cell.length : -1;
    }
    // Loops with nothing else in them, so that many places are waited for at once.
    for (let index = 0; index < count; index++) {
      const at = (hashes[index]! * ENTRY) & mask;
      numbers[index] = table[at] === hashes[index] ? table[at + 1]! : 0;
    }
    for (let index = 0; index < count; index++)
      if (texts[numbers[index]!]!.length !== lengths[index]) numbers[index] = 0;
    for (let index = 0; index < count; index++) {
      const number = numbers[index]!;
      const isHere = number !== 0 && texts[number] === rows[from + index]![column];
      codes[index] = isHere ? this.codes[number]! : 0;
    }
  }

  take(text: string): boolean {
    this.taken = text;
    hashes[ALONE] = textHash(text);
    return true;
  }

  found(): number {
    return this.codes[this.table[this.placeOf(hashes[ALONE]!, this.taken) + 1]!]!;
  }

  add(code: number): void {
    if (this.texts.length * ENTRY * 3 > this.table.length * 2) this.grow();
    const at = this.placeOf(hashes[ALONE]!, this.taken);
    this.table[at] = hashes[ALONE]!;
    this.table[at + 1] = this.texts.push(this.taken) - 1;
    this.codes.push(code);
  }

  close(): void {
    givenBack(this.table.buffer as ArrayBuffer);
  }

  /** Where the text stands, or would. */
  private placeOf(hash: number, text: string): number {
    const { table, texts } = this;
    const mask = table.length - ENTRY;
    let at = (hash * ENTRY) & mask;
    while (table[at + 1] !== 0 && !(table[at] === hash && texts[table[at + 1]!] === text))
      at = (at + ENTRY) & mask;
    return at;
  }

  private grow(): void {
    const { table } = this;
    this.table = cleared((table.length / ENTRY) * 4);
    const mask = this.table.length - ENTRY;
    for (let from = 0; from < table.length; from += ENTRY) {
      if (table[from + 1] === 0) continue;
      let at = (table[from]! * ENTRY) & mask;
      while (this.table[at + 1] !== 0) at = (at + ENTRY) & mask;
      this.table[at] = table[from]!;
      this.table[at + 1] = table[from + 1]!;
    }
    givenBack(table.buffer as ArrayBuffer);
  }
}

/** Of the block's texts. */
const hashes = new Int32Array(BLOCK + 1);
const lengths = new Int32Array(BLOCK);
const numbers = new Int32Array(BLOCK);

const cleared = (entries: number): Int32Array =>
  new Int32Array(borrowed(entries * ENTRY * 4), 0, entries * ENTRY).fill(0);
