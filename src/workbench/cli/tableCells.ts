import type { Cells } from "../../engine";
import { parseArea } from "../book/address";
import type { SheetContent, TableContent } from "../book/content";

export interface TableCells {
  /** With the header row. */
  readonly cells: Cells;
  /** Row of the header as the sheet shows it, from 1. */
  readonly firstRow: number;
}

/** What stands in a table; of a formula, its cached result. */
export function tableCells(sheet: SheetContent, table: TableContent): TableCells {
  const area = parseArea(table.area);
  if (!area) throw new Error(`table ${table.name} stands at “${table.area}”`);
  const cells = sheet.rows
    .slice(area.row, area.row + area.rows)
    .map((row) => row.slice(area.column, area.column + area.columns).map(valueOf));
  return { cells, firstRow: area.row + 1 };
}

const valueOf = (cell: SheetContent["rows"][number][number]): unknown =>
  typeof cell === "object" ? (cell?.value ?? null) : cell;
