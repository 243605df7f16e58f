import type { StyleContent } from "../../book/content";
import type { Range } from "./Range";

/** The value all of them share, `null` where they differ. */
export function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** One property of the style of every cell in a range. */
export function commonStyle<T>(range: Range, property: (style: StyleContent) => T): T | null {
  const { row, column, rows, columns } = range.present;
  const { sheet } = range;
  const first = property(sheet.style(row, column));
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      if (property(sheet.style(r, c)) !== first) return null;
    }
  }
  return first;
}
