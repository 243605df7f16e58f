import { borrowed, givenBack } from "../../workingMemory";
import type { Cells } from "../cells";
import { ALONE, BLOCK, type KnownTexts } from "./KnownTexts";
import { pack, packBlock, packed, packedHash } from "./packedText";

/** Entries to begin with; always a power of two. */
const FEW = 2_048;
/** Words of an entry: the packed text and its code. */
const ENTRY = 4;

/**
 * Codes of packed texts, by open addressing. A text and its code lie side by side: of some hundred
 * thousand customers each cell waits for one place in memory, where a `Map` waits for about four.
 */
export class ShortTexts implements KnownTexts {
  readonly spellThemselves = true;
  private table = cleared(FEW);
  private size = 0;

  findBlock(rows: Cells, column: number, from: number, to: number, codes: Uint32Array): void {
    packBlock(rows, column, from, to);
    const count = to - from;
    const { table } = this;
    const mask = table.length - ENTRY;
    const { a, b, c } = packed;
    for (let index = 0; index < count; index++)
      places[index] = (packedHash(a[index]!, b[index]!, c[index]!) * ENTRY) & mask;
    // A loop with nothing else in it, so that many places are waited for at once.
    for (let index = 0; index < count; index++) codes[index] = table[places[index]! + 3]!;
    for (let index = 0; index < count; index++) {
      const at = places[index]!;
      const isHere =
        +(table[at] === a[index]) & +(table[at + 1] === b[index]) & +(table[at + 2] === c[index]);
      codes[index] = codes[index]! & -isHere;
    }
  }

  take(text: string): boolean {
    return pack(text, ALONE);
  }

  found(): number {
    return this.table[this.placeOf(packed.a[ALONE]!, packed.b[ALONE]!, packed.c[ALONE]!) + 3]!;
  }

  add(code: number): void {
    if (++this.size * ENTRY * 3 > this.table.length * 2) this.grow();
    this.put(packed.a[ALONE]!, packed.b[ALONE]!, packed.c[ALONE]!, code);
  }

  close(): void {
    givenBack(this.table.buffer as ArrayBuffer);
  }

  /** Where the text stands, or would. */
  private placeOf(a: number, b: number, c: number): number {
    const { table } = this;
    const mask = table.length - ENTRY;
    let at = (packedHash(a, b, c) * ENTRY) & mask;
    while (table[at] !== 0 && !(table[at] === a && table[at + 1] === b && table[at + 2] === c))
      at = (at + ENTRY) & mask;
    return at;
  }

  private put(a: number, b: number, c: number, code: number): void {
    const at = this.placeOf(a, b, c);
    const { table } = this;
    table[at] = a;
    table[at + 1] = b;
    table[at + 2] = c;
    table[at + 3] = code;
  }

  private grow(): void {
    const { table } = this;
    this.table = cleared((table.length / ENTRY) * 4);
    for (let at = 0; at < table.length; at += ENTRY)
      if (table[at] !== 0) this.put(table[at]!, table[at + 1]!, table[at + 2]!, table[at + 3]!);
    givenBack(table.buffer as ArrayBuffer);
  }
}

/** Where the block's texts are looked for first. */
const places = new Int32Array(BLOCK);

const cleared = (entries: number): Int32Array =>
  new Int32Array(borrowed(entries * ENTRY * 4), 0, entries * ENTRY).fill(0);
