import type { Cells } from "../cells";

/**
 * Codes of a column's many words, looked up a block of rows at a time, so that the places in memory
 * of a whole block are waited for together. Holds texts of one form only; others have no place in it.
 */
export interface KnownTexts {
  /** Codes of one column's cells in rows `from` up to `to`; 0: to be looked at by itself. */
  findBlock(rows: Cells, column: number, from: number, to: number, codes: Uint32Array): void;
  /** Whether the block's text at `index` has the form. */
  holds(index: number): boolean;
  /** Puts a text by itself at `ALONE`; says whether it has the form. */
  take(text: string): boolean;
  /** The code of the text at `index`; 0: not known. */
  find(index: number): number;
  /** For a text that is not known. */
  add(index: number, code: number): void;
  /** Nothing can be found any more. */
  close(): void;
}

/**
 * Rows that are read together: so few that their cells, some 300 bytes a row, stay in the processor's
 * cache while one column after the other is read from them.
 */
export const BLOCK = 512;
/** Room behind the block for a text by itself. */
export const ALONE = BLOCK;
