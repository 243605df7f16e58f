import { usualSize } from "../../book/usualSize";

/** A column's width in a file is in digits of the default font, which are 7 pixels wide. */
const DIGIT = 7;
const LAST_INDEX = 16_383;
export const POINTS_PER_PIXEL = 0.75;

export const pixelsOfWidth = (width: number) => Math.round(width * DIGIT);
export const widthOfPixels = (pixels: number) => pixels / DIGIT;

interface Sizes {
  readonly columnWidths?: readonly (number | undefined)[];
  readonly rowHeights?: readonly (number | undefined)[];
}

/** Where a column or row begins, in points. */
export const leftOf = (column: number, { columnWidths }: Sizes) =>
  startOf(column, columnWidths, usualSize.columnWidth);
export const topOf = (row: number, { rowHeights }: Sizes) =>
  startOf(row, rowHeights, usualSize.rowHeight);

function startOf(index: number, sizes: Sizes["columnWidths"], usual: number): number {
  let pixels = 0;
  for (let before = 0; before < index; before += 1) pixels += sizes?.[before] ?? usual;
  return pixels * POINTS_PER_PIXEL;
}

/** The column or row whose beginning is nearest to a position in points. */
export const columnAt = (points: number, { columnWidths }: Sizes) =>
  indexAt(points, columnWidths, usualSize.columnWidth);
export const rowAt = (points: number, { rowHeights }: Sizes) =>
  indexAt(points, rowHeights, usualSize.rowHeight);

function indexAt(points: number, sizes: Sizes["columnWidths"], usual: number): number {
  let left = points / POINTS_PER_PIXEL;
  for (let index = 0; index < LAST_INDEX; index += 1) {
    const size = sizes?.[index] ?? usual;
    if (left < size / 2) return index;
    left -= size;
  }
  return LAST_INDEX;
}
