import type { Cells } from "../../tickets/cells";
import { Fnv1a } from "./Fnv1a";

/** Excel shows fifteen digits and other programs save fewer: a number counts by so many [RUN2]. */
const DIGITS = 12;

/**
 * Fingerprint of a rectangle of cells as they stand [RUN2]: a line of JSON a row, an empty cell null.
 * In which language the cells are written matters; in which Excel shows them does not.
 */
export function cellsPrint(cells: Cells): string {
  const hash = new Fnv1a();
  for (const row of cells) hash.text(`${JSON.stringify(row.map(plain))}\n`);
  return hash.hex();
}

function plain(cell: unknown): unknown {
  if (typeof cell === "number") return Number(cell.toPrecision(DIGITS));
  return cell === "" || cell === undefined ? null : cell;
}

/** One fingerprint of several under their names, in whatever order they come [RUN2]. */
export function jointPrint(prints: ReadonlyMap<string, string>): string {
  const lines = [...prints].map(([name, print]) => `${name} ${print}\n`).sort();
  return new Fnv1a().text(lines.join("")).hex();
}
