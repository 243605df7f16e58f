import type { Area } from "./Book";

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "AA" → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "A1:C9", or "A1" for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d+)$/;

/** "A1", "$A$1:C9" (without a sheet) as an area; throws on anything else, which would be our bug. */
export function parseArea(address: string): Area {
  const [from = "", to = from] = address.split(":");
  const first = cellPattern.exec(from);
  const last = cellPattern.exec(to);
  if (first === null || last === null) throw new Error(`not an area: ${address}`);

  const rows = [Number(first[2]) - 1, Number(last[2]) - 1];
  const columns = [columnIndex(first[1] ?? ""), columnIndex(last[1] ?? "")];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

/** A sheet name as formulas write it: quoted where it is not a plain word. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !cellPattern.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
