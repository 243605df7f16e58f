import { plainCell, type Cells } from "../cells";
import { isMissingText } from "../values/missing";
import { numberHash, textHash } from "./textHash";

/** The same id again: `row` repeats `earlier`, the last row before it with that id. */
export interface Repeat {
  readonly earlier: number;
  readonly row: number;
}

/** The ids of one sheet of a set; its rows are counted on from `first`. */
export interface IdColumn {
  readonly rows: Cells;
  readonly index: number;
  readonly first: number;
  readonly left: Uint8Array;
}

type Id = string | number;

/**
 * Finds ids that come again, on one sheet or on several, without keeping any id. Most exports are
 * sorted by id, and there a look at the neighbour is enough; only other sheets are searched.
 */
export class RepeatedIds {
  /** Rows that have an id. */
  withId = 0;
  private readonly sheets: IdColumn[] = [];
  private last: Id | null = null;
  private ascending = true;
  private descending = true;

  /** What is read from now on is the sheet's. */
  begin(sheet: IdColumn): void {
    this.sheets.push(sheet);
  }

  /** Of the sheet last begun. */
  read(from: number, to: number): void {
    const { rows, index, left } = this.sheets.at(-1)!;
    for (let row = from; row < to; row++) {
      const id = left[row] === 0 ? idOf(rows[row]![index]) : null;
      if (id === null) continue;
      this.withId++;
      if (this.ascending && this.last !== null && !isBefore(this.last, id)) this.ascending = false;
      if (this.descending && this.last !== null && !isBefore(id, this.last))
        this.descending = false;
      this.last = id;
    }
  }

  /** In the order of the sheets and their rows. */
  repeats(): readonly Repeat[] {
    return this.ascending || this.descending ? [] : search(this.sheets);
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
function search(sheets: readonly IdColumn[]): readonly Repeat[] {
  const total = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  const hashes = sheets.map(({ rows }) => new Int32Array(rows.length));
  // Sixteen bits a row, so that few different ids share one.
  const seen = new Uint32Array(2 ** Math.max(1, Math.ceil(Math.log2(total)) - 1));
  const again = new Uint32Array(seen.length);
  const mask = seen.length - 1;
  sheets.forEach(({ rows, index, left }, sheet) => {
    const known = hashes[sheet]!;
    for (let row = 0; row < rows.length; row++) {
      const id = left[row] === 0 ? idOf(rows[row]![index]) : null;
      if (id === null) continue;
      const hash = typeof id === "string" ? textHash(id) : numberHash(id);
      known[row] = hash;
      const word = (hash >>> 5) & mask;
      const bit = 1 << (hash & 31);
      again[word]! |= seen[word]! & bit;
      seen[word]! |= bit;
    }
  });

  const last = new Map<Id, number>();
  const repeats: Repeat[] = [];
  sheets.forEach(({ rows, index, left, first }, sheet) => {
    const known = hashes[sheet]!;
    for (let row = 0; row < rows.length; row++) {
      const hash = known[row]!;
      if ((again[(hash >>> 5) & mask]! & (1 << (hash & 31))) === 0) continue;
      const id = left[row] === 0 ? idOf(rows[row]![index]) : null;
      if (id === null) continue;
      const earlier = last.get(id);
      if (earlier !== undefined) repeats.push({ earlier, row: first + row });
      last.set(id, first + row);
    }
  });
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
