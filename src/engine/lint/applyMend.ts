import type { Mend } from "../ruleTables/finding";
import { findColumns } from "../ruleTables/ruleTable";
import type { Cells } from "../tickets/cells";
import { kindOf } from "./kindOf";

/**
 * A table's cells with a finding mended [LNT5]; the cells given stay as they are. A column that the
 * table does not have yet is added at its end. Null: it holds no rules, or has no such row or column.
 *
 * @param header the word for a column that has to be added, in the language of the table.
 */
export function applyMend(
  name: string,
  cells: Cells,
  mend: readonly Mend[],
  header: (column: string) => string,
): unknown[][] | null {
  const table = kindOf(name, cells)?.table;
  if (!table) return null;
  const mended = cells.map((line) => [...line]);
  const width = Math.max(0, ...mended.map((line) => line.length));
  for (const { row, column, value } of mend) {
    const line = mended[row];
    if (row < 1 || !line || !table.columns.some(({ key }) => key === column)) return null;
    const columns: Readonly<Record<string, number>> = findColumns(table, mended[0]!);
    let index = columns[column]!;
    if (index < 0) {
      index = Math.max(width, mended[0]!.length);
      for (const other of mended) while (other.length <= index) other.push(null);
      mended[0]![index] = header(column);
    }
    line[index] = value;
  }
  return mended;
}
