/** Cells of a sheet; rows and columns count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const LETTERS = 26;

/** "B2", "B2:D9". */
export function addressOf({ row, column, rows, columns }: Place): string {
  const first = cell(row, column);
  return rows * columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}

const cell = (row: number, column: number): string => `${letters(column)}${row + 1}`;

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? last : letters(Math.floor(column / LETTERS) - 1) + last;
}
