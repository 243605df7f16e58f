import { isSameRow } from "../reading/isSameRow";
import { numberHash, textHash } from "../reading/textHash";
import { timeFieldsOf } from "../sets/timeFields";
import { cellsIn, partOf, type ReadPart, type ReadSet } from "../sets/readSet";

/** Rows of one agent and moment that a row is compared with; more would take too long. */
const MOST_COMPARED = 50;

/**
 * Where rows have no ids, those that are the same cell by cell as one before, down to a time of day.
 * Two tickets may be so alike: they are told, and kept. Rows with a day only are too often alike.
 */
export function tellAboutIdenticalRows(set: ReadSet): void {
  const hashes = set.parts.map(hashesOf);
  if (hashes.every((known) => known === null)) return;
  const again = seenAgain(hashes);
  const alike = new Map<number, number[]>();
  set.parts.forEach((part, index) => {
    const known = hashes[index];
    for (let at = 0; known && at < part.rows.length; at++) {
      const hash = known[at]!;
      if (hash === 0 || part.states.left[at] !== 0 || !again(hash)) continue;
      const row = part.first + at;
      const before = alike.get(hash) ?? [];
      const same = before.find((other) => isSameRow(cellsIn(set, other), part.rows[at]!));
      if (same !== undefined) tell(set, row, same);
      else if (before.length < MOST_COMPARED) alike.set(hash, [...before, row]);
    }
  });
}

/** By agent and moment; 0: the row has no time of day. Null: rows have ids. */
function hashesOf({ sheet, readers, rows }: ReadPart): Int32Array | null {
  if (sheet.used.some(({ field }) => field === "ticketId")) return null;
  const moments = timeFieldsOf(sheet.grain).flatMap((field) => readers.moments.get(field) ?? []);
  const [first] = moments;
  const { codes, words } = readers.text.get("agent")!;
  if (sheet.grain !== "ticket" || first === undefined) return null;
  const agents = words.map(textHash);
  return Int32Array.from({ length: rows.length }, (_, row) => {
    const moment = first.values[row]!;
    if (!Number.isFinite(moment) || Number.isInteger(moment)) return 0;
    return numberHash(moment * 86_400) ^ agents[codes[row]!]!;
  });
}

/** Whether a hash comes more than once, or shares its bit with one that does. */
function seenAgain(hashes: readonly (Int32Array | null)[]): (hash: number) => boolean {
  const total = hashes.reduce((sum, known) => sum + (known?.length ?? 0), 0);
  const seen = new Uint32Array(2 ** Math.max(1, Math.ceil(Math.log2(total + 1)) - 1));
  const again = new Uint32Array(seen.length);
  const mask = seen.length - 1;
  for (const known of hashes)
    for (let row = 0; known && row < known.length; row++) {
      const hash = known[row]!;
      const bit = 1 << (hash & 31);
      again[(hash >>> 5) & mask]! |= seen[(hash >>> 5) & mask]! & bit;
      seen[(hash >>> 5) & mask]! |= bit;
    }
  return (hash) => (again[(hash >>> 5) & mask]! & (1 << (hash & 31))) !== 0;
}

function tell(set: ReadSet, row: number, same: number): void {
  const [part, other] = [partOf(set, row), partOf(set, same)];
  const where = part === other ? "" : `${other.sheet.name ?? ""}!`;
  part.issues.add({
    code: "ticket.identicalRow",
    row: part.states.sheetRowOf(row - part.first),
    column: null,
    found: "",
    expected: `${where}${String(other.states.sheetRowOf(same - other.first))}`,
    handling: "kept",
  });
}
