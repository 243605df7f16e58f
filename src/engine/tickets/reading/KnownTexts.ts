import type { Cells } from "../cells";

/**
 * Codes of a column's many words, looked up a block of rows at a time, so that the places in memory
 * of a whole block are waited for together. May hold texts of one form only.
 */
export interface KnownTexts {
  /** A text of the form has no other spelling to be evened, and is no Excel error. */
  readonly spellThemselves: boolean;
  /** Codes of one column's cells in rows `from` up to `to`; 0: to be looked at by itself. */
  findBlock(rows: Cells, column: number, from: number, to: number, codes: Uint32Array): void;
  /** Makes a text the one that `found` and `add` are about; false: it has not the form. */
  take(text: string): boolean;
  /** The code of the text taken; 0: not known. */
  found(): number;
  /** For the text taken, which is not known. */
  add(code: number): void;
  /** Nothing can be found any more. */
  close(): void;
}

/**
 * Rows that are read together: so few that their cells, some 300 bytes a row, stay in the processor's
 * cache while one column after the other is read from them.
 */
export const BLOCK = 512;
/** Room behind the block for the text taken. */
export const ALONE = BLOCK;
