import type { Cells } from "../cells";

/** Cells of a column that are read together. */
export const BLOCK = 1_024;
/** Characters that fit into a packed text's three words. */
const MOST_CHARACTERS = 12;

/** Texts of one block, packed; shared by all columns, for nothing of them outlives a block. */
export const packed = {
  /** 0: the cell holds no text that can be packed. */
  a: new Int32Array(BLOCK + 1),
  b: new Int32Array(BLOCK + 1),
  c: new Int32Array(BLOCK + 1),
};

/** Room behind the block for a text by itself. */
export const ALONE = BLOCK;

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
  let a = 0;
  let b = 0;
  let c = 0;
  let isPlain = length > 0 && length <= MOST_CHARACTERS && text.charCodeAt(0) !== HASH;
  for (let at = 0; isPlain && at < length; at++) {
    const character = text.charCodeAt(at);
    isPlain = character > 0x20 && character < 0x7f;
    c = (c << 8) | (b >>> 24);
    b = (b << 8) | (a >>> 24);
    a = (a << 8) | character;
  }
  packed.a[index] = isPlain ? a : 0;
  packed.b[index] = b;
  packed.c[index] = c;
  return isPlain;
}

const HASH = 0x23;

export const isPacked = (index: number): boolean => packed.a[index] !== 0;

export function packedHash(a: number, b: number, c: number): number {
  const hash = Math.imul(a ^ Math.imul(b ^ Math.imul(c, 0x9e3779b1), 0x85ebca6b), 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}
