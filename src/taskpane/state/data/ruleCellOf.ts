import { findColumns, kindOf, type Cells, type Finding } from "../../../engine";

/** Where a finding stands in its table: rows below the header from 1, columns from 0. */
export function ruleCellOf(
  { table, row, column }: Finding,
  tables: ReadonlyMap<string, Cells>,
): { readonly row: number; readonly column: number | null } | null {
  const cells = tables.get(table);
  if (!cells) return null;
  const kind = kindOf(table, cells)?.table;
  const columns: Readonly<Record<string, number>> = kind ? findColumns(kind, cells[0] ?? []) : {};
  const index = column === null ? -1 : (columns[column] ?? -1);
  return { row: row ?? 0, column: index < 0 ? null : index };
}
