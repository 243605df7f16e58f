/** Colours that the sheets of a result share. */
export const ink = "#1f2937";
export const faint = "#6b7280";
export const rule = "#9ca3af";
export const heading = "#1f4e78";

/** Title and summary above a table. */
export function dressTitle(sheet: Excel.Worksheet): void {
  const title = sheet.getCell(0, 0).format;
  title.font.size = 16;
  title.font.bold = true;
  title.font.color = heading;
  title.rowHeight = 24;
  sheet.getCell(1, 0).format.font.color = faint;
}

export function dressHeader(sheet: Excel.Worksheet, row: number, width: number): void {
  const header = sheet.getRangeByIndexes(row, 0, 1, width).format;
  header.fill.color = heading;
  header.font.color = "#ffffff";
  header.font.bold = true;
  header.wrapText = true;
  header.verticalAlignment = "Center";
  header.horizontalAlignment = "Center";
  header.rowHeight = 45;
}

/** The row of everybody together. */
export function dressTotals(sheet: Excel.Worksheet, row: number, width: number): void {
  const totals = sheet.getRangeByIndexes(row, 0, 1, width).format;
  totals.font.bold = true;
  const edge = totals.borders.getItem("EdgeTop");
  edge.style = "Continuous";
  edge.color = rule;
}

/** Label and text in neighbouring columns, under a heading. */
export function dressNotes(
  sheet: Excel.Worksheet,
  { row, column, count }: { readonly row: number; readonly column: number; readonly count: number },
): void {
  const head = sheet.getCell(row, column).format.font;
  head.bold = true;
  head.color = heading;
  if (count === 0) return;
  sheet.getRangeByIndexes(row + 1, column, count, 1).format.font.color = faint;
  sheet.getRangeByIndexes(row + 1, column + 1, count, 1).format.font.color = ink;
}

/** One value for all cells of a range; the declaration knows only the two-dimensional form. */
export const everyCell = (format: string): string[][] => format as unknown as string[][];
