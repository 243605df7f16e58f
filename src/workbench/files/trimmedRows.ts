/** The same rows, in place, without empty cells at their ends and without empty rows at the end. */
export function trimmedRows<Cell>(rows: (Cell | null)[][]): (Cell | null)[][] {
  for (let index = 0; index < rows.length; index += 1) {
    const row = (rows[index] ??= []);
    row.length = row.findLastIndex((cell) => cell !== null && cell !== undefined) + 1;
  }
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}
