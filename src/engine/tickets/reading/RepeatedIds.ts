import { plainCell, type Cells } from "../cells";
import { isMissingText } from "../values/missing";
import { numberHash, textHash } from "./textHash";

/** The same id again: `row` repeats `earlier`, the last row before it with that id. */
export interface Repeat {
  readonly earlier: number;
  readonly row: number;
}

/**
 * Finds ids that come again, without keeping any id: a hash table of row numbers, which looks into
 * the sheet when two hashes agree.
 */
export class RepeatedIds {
  readonly repeats: Repeat[] = [];
  /** Rows that have an id. */
  withId = 0;
  private readonly hashes: Int32Array;
  /** Row + 1 of the last row with an id; 0 is free. */
  private readonly slots: Int32Array;

  constructor(
    size: number,
    private readonly index: number,
  ) {
    this.hashes = new Int32Array(size);
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, size * 1.6))));
  }

  read(rows: Cells, from: number, to: number, left: Uint8Array): void {
    const { hashes, slots, index } = this;
    const mask = slots.length - 1;
    for (let row = from; row < to; row++) {
      if (left[row] !== 0) continue;
      const id = idOf(rows[row]![index]);
      if (id === null) continue;
      this.withId++;
      const hash = typeof id === "string" ? textHash(id) : numberHash(id);
      hashes[row] = hash;
      let at = hash & mask;
      for (;;) {
        const earlier = slots[at]! - 1;
        if (earlier < 0) break;
        if (hashes[earlier] === hash && idOf(rows[earlier]![index]) === id) {
          this.repeats.push({ earlier, row });
          break;
        }
        at = (at + 1) & mask;
      }
      slots[at] = row + 1;
    }
  }
}

function idOf(cell: unknown): string | number | null {
  if (typeof cell === "string" && cell.length > 1 && cell.charCodeAt(0) > 47) {
    // Nothing to trim and no error text: most ids.
    if (cell.charCodeAt(cell.length - 1) > 32 && cell.length > 9) return cell;
  }
  const plain = plainCell(cell);
  if (typeof plain === "number") return plain;
  return typeof plain === "string" && !isMissingText(plain) ? plain : null;
}
