import type { Codes } from "../columns";

/** Rows that tell how many words a column will have: two hundred agents come again by then. */
const TELLING_ROWS = 1_000;

/**
 * Room for the codes of `size` rows, those in `codes` among them: a byte a ticket does for agents
 * and groups. `words` different words have been met in the first `rows` rows; where most rows bring
 * a new one, as in a column of customers, more will come. So that no room is made twice, there is
 * none for more than those rows before they have told.
 */
export function narrowCodes(codes: Codes, words: number, rows: number, size: number): Codes {
  const room = rows < TELLING_ROWS ? Math.min(size, TELLING_ROWS) : size;
  const mostlyNew = rows >= TELLING_ROWS && words * 2 > rows;
  const expected = mostlyNew ? (words / rows) * size : words;
  const bytes = expected <= 2 ** 8 ? 1 : expected <= 2 ** 16 ? 2 : 4;
  if (codes.length === room && codes.BYTES_PER_ELEMENT >= bytes) return codes;
  const wider =
    bytes === 1
      ? new Uint8Array(room)
      : bytes === 2
        ? new Uint16Array(room)
        : new Uint32Array(room);
  wider.set(codes);
  return wider;
}
