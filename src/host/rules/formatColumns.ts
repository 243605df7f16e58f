/** Number formats of a table's columns, below its header. */
export function formatColumns(
  table: Excel.Range,
  rows: number,
  formats: readonly (string | null)[] = [],
): void {
  formats.forEach((format, column) => {
    if (format === null || rows < 2) return;
    const body = table.getCell(1, column).getResizedRange(rows - 2, 0);
    body.numberFormat = Array.from({ length: rows - 1 }, () => [format]);
  });
}
