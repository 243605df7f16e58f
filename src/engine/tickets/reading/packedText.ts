import type { Cells } from "../cells";
import { BLOCK } from "./KnownTexts";

/** Characters that fit into a packed text's three words. */
const MOST_CHARACTERS = 12;

/** Texts of one block, packed; shared by all columns, for nothing of them outlives a block. */
export const packed = {
  /** 0: the cell holds no text that can be packed. */
  a: new Int32Array(BLOCK + 1),
  b: new Int32Array(BLOCK + 1),
  c: new Int32Array(BLOCK + 1),
};

export function packBlock(rows: Cells, column: number, from: number, to: number): void {
  for (let row = from; row < to; row++) {
    const cell = rows[row]![column];
    if (typeof cell === "string") pack(cell, row - from);
    else packed.a[row - from] = 0;
  }
}

/**
 * Short text of visible ASCII characters, one a byte: most ids and phone numbers. Such text spells
 * itself. What begins with "#" may be an Excel error and is not packed. Says whether it is.
 */
export function pack(text: string, index: number): boolean {
  const { length } = text;
  const isPlain =
    length > 0 &&
    length <= MOST_CHARACTERS &&
    text.charCodeAt(0) !== HASH &&
    packWord(packed.a, index, text, 0) &&
    packWord(packed.b, index, text, 4) &&
    packWord(packed.c, index, text, 8);
  if (!isPlain) packed.a[index] = 0;
  return isPlain;
}

/** Up to four characters from `start` on; false: one of them cannot be packed. */
function packWord(words: Int32Array, index: number, text: string, start: number): boolean {
  const end = Math.min(text.length, start + 4);
  let word = 0;
  for (let at = start; at < end; at++) {
    const character = text.charCodeAt(at);
    if (character <= 0x20 || character >= 0x7f) return false;
    word = (word << 8) | character;
  }
  words[index] = word;
  return true;
}

const HASH = 0x23;

export function packedHash(a: number, b: number, c: number): number {
  const hash = Math.imul(a ^ Math.imul(b ^ Math.imul(c, 0x9e3779b1), 0x85ebca6b), 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}
