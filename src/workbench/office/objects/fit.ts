import type { Area, Sheet } from "../../book/Book";

/** The width of a digit of the default font in pixels, and of a Chinese character. */
const narrow = 7.3;
const wide = 14.7;
const padding = 12;
const lineHeight = 20;
const narrowest = 24;

/** Makes every column as wide as its longest text asks, by the number and kind of characters. */
export function fitColumns(sheet: Sheet, area: Area): void {
  const used = sheet.usedArea();
  if (used === null) return;
  const rows = Math.min(area.row + area.rows, used.row + used.rows) - area.row;
  if (rows <= 0) return;
  const texts = sheet.texts({ ...area, rows });
  for (let column = 0; column < area.columns; column++) {
    let width = 0;
    texts.forEach((row, i) => {
      const { fontSize = 11, bold = false } = sheet.style(area.row + i, area.column + column);
      const scale = (fontSize / 11) * (bold ? 1.08 : 1);
      for (const line of (row[column] ?? "").split("\n")) {
        width = Math.max(width, textWidth(line) * scale);
      }
    });
    if (width === 0) continue;
    const pixels = Math.max(narrowest, Math.ceil(width + padding));
    sheet.setColumnWidth(area.column + column, 1, pixels);
  }
}

/** Makes every row as high as the lines of its texts and its largest font ask. */
export function fitRows(sheet: Sheet, area: Area): void {
  const columns = Math.min(area.columns, sheet.columnCount);
  sheet.texts({ ...area, columns }).forEach((row, i) => {
    const heights = row.map((text, j) => {
      const { fontSize = 11 } = sheet.style(area.row + i, area.column + j);
      return text.split("\n").length * lineHeight * Math.max(1, fontSize / 11);
    });
    sheet.setRowHeight(area.row + i, 1, Math.ceil(Math.max(lineHeight, ...heights)));
  });
}

function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? wide : narrow;
  return width;
}

/** Chinese, Japanese and Korean characters and full-width signs. */
function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
    character,
  );
}
