/** Excel's standard row. */
const ROW_POINTS = 15;

/** In points; null for one line, which every row has room for. */
export const heightOfLines = (lines: number): number | null =>
  lines > 1 ? lines * ROW_POINTS : null;

/**
 * Queues the heights of neighbouring rows, in points; null leaves a row as it is. Rows of one height
 * are set at once.
 */
export function setRowHeights(
  sheet: Excel.Worksheet,
  firstRow: number,
  heights: readonly (number | null)[],
): void {
  for (let from = 0, to; from < heights.length; from = to) {
    const height = heights[from]!;
    to = from + 1;
    while (to < heights.length && heights[to] === height) to += 1;
    if (height !== null)
      sheet.getRangeByIndexes(firstRow + from, 0, to - from, 1).format.rowHeight = height;
  }
}
