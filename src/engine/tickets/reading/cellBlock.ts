import type { Cells } from "../cells";

/** Cells of a column that are looked up together. */
export const BLOCK = 1_024;
/** Longer text is left for itself, as are cells that are no text: their length is 0. */
export const SHORT = 64;

/** One block of cells, taken apart; shared by all columns, for nothing of it outlives a block. */
export const hashes = new Int32Array(BLOCK);
export const lengths = new Int32Array(BLOCK);
export const characters = new Uint16Array(BLOCK * SHORT);

/** The hash is `textHash`'s. */
export function readBlock(rows: Cells, column: number, from: number, to: number): void {
  for (let row = from; row < to; row++) {
    const cell = rows[row]![column];
    const index = row - from;
    const length = typeof cell === "string" && cell.length <= SHORT ? cell.length : 0;
    let hash = 0x811c9dc5 ^ length;
    if (typeof cell === "string") {
      const start = index * SHORT;
      for (let at = 0; at < length; at++) {
        const character = cell.charCodeAt(at);
        characters[start + at] = character;
        hash = Math.imul(hash ^ character, 0x01000193);
      }
    }
    hashes[index] = hash ^ (hash >>> 15);
    lengths[index] = length;
  }
}
