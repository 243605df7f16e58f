import { cellsPrint, type Cells } from "../../engine";
import type { WrittenCells } from "./resultLedger";
import { HEADER_ROW, type ResultSheet } from "./resultSheet";

/** Row of the stamp, from 0: above the header, below the summary. It is no part of what was scored. */
export const STAMP_ROW = HEADER_ROW - 1;

/** What will stand on a sheet; nothing where it calculates for itself. */
export function writtenCells({ cells }: ResultSheet): { readonly written?: WrittenCells } {
  const shown = cells.map((row) => row.map(valueOf));
  if (shown.some((row) => row.includes(FORMULA))) return {};
  return { written: { ...sizeOf(shown), print: printOf(shown) } };
}

/** Fingerprint of cells as they stand in Excel. */
export const printOf = (cells: Cells): string =>
  cellsPrint(cells.map((row, index) => (index === STAMP_ROW ? [] : row)));

const sizeOf = (cells: Cells) => ({ rows: cells.length, columns: cells[0]?.length ?? 1 });

const FORMULA = Symbol("formula");

/** The apostrophe that makes text of text is no part of the cell. */
function valueOf(cell: string | number): string | number | typeof FORMULA {
  if (typeof cell === "number") return cell;
  if (cell.startsWith("=")) return FORMULA;
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
