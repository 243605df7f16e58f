import { plainCell, type Cells } from "../cells";
import { isMissingText } from "../values/missing";
import { numberHash, textHash } from "./textHash";

/** The same id again: `row` repeats `earlier`, the last row before it with that id. */
export interface Repeat {
  readonly earlier: number;
  readonly row: number;
}

type Id = string | number;

/**
 * Finds ids that come again, without keeping any id. Most exports are sorted by id, and there a
 * look at the neighbour is enough; only other sheets are searched.
 */
export class RepeatedIds {
  /** Rows that have an id. */
  withId = 0;
  private last: Id | null = null;
  private ascending = true;
  private descending = true;

  constructor(private readonly index: number) {}

  read(rows: Cells, from: number, to: number, left: Uint8Array): void {
    for (let row = from; row < to; row++) {
      const id = left[row] === 0 ? idOf(rows[row]![this.index]) : null;
      if (id === null) continue;
      this.withId++;
      if (this.ascending && this.last !== null && !isBefore(this.last, id)) this.ascending = false;
      if (this.descending && this.last !== null && !isBefore(id, this.last))
        this.descending = false;
      this.last = id;
    }
  }

  /** In the order of the rows. */
  repeats(rows: Cells, left: Uint8Array): readonly Repeat[] {
    return this.ascending || this.descending ? [] : search(rows, this.index, left);
  }
}

/** "T999" is before "T1000". */
function isBefore(one: Id, other: Id): boolean {
  if (typeof one === "number" || typeof other === "number") {
    return typeof one === "number" && typeof other === "number" && one < other;
  }
  return one.length === other.length ? one < other : one.length < other.length;
}

/** A bitmap of hashes tells which ids may have come before; only those are compared. */
function search(rows: Cells, index: number, left: Uint8Array): readonly Repeat[] {
  const hashes = new Int32Array(rows.length);
  // Sixteen bits a row, so that few different ids share one.
  const seen = new Uint32Array(2 ** Math.max(1, Math.ceil(Math.log2(rows.length)) - 1));
  const again = new Uint32Array(seen.length);
  const mask = seen.length - 1;
  for (let row = 0; row < rows.length; row++) {
    const id = left[row] === 0 ? idOf(rows[row]![index]) : null;
    if (id === null) continue;
    const hash = typeof id === "string" ? textHash(id) : numberHash(id);
    hashes[row] = hash;
    const word = (hash >>> 5) & mask;
    const bit = 1 << (hash & 31);
    again[word]! |= seen[word]! & bit;
    seen[word]! |= bit;
  }

  const last = new Map<Id, number>();
  const repeats: Repeat[] = [];
  for (let row = 0; row < rows.length; row++) {
    const hash = hashes[row]!;
    if ((again[(hash >>> 5) & mask]! & (1 << (hash & 31))) === 0) continue;
    const id = left[row] === 0 ? idOf(rows[row]![index]) : null;
    if (id === null) continue;
    const earlier = last.get(id);
    if (earlier !== undefined) repeats.push({ earlier, row });
    last.set(id, row);
  }
  return repeats;
}

function idOf(cell: unknown): Id | null {
  // Longer than any spelling of missing, and nothing to trim: most ids.
  if (typeof cell === "string" && cell.length > 9) {
    if (cell.charCodeAt(0) > 47 && cell.charCodeAt(cell.length - 1) > 47) return cell;
  }
  const plain = plainCell(cell);
  if (typeof plain === "number") return plain;
  return typeof plain === "string" && !isMissingText(plain) ? plain : null;
}
