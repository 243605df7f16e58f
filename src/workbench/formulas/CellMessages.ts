/** Why cells show an error, as custom functions said. Univer drops the text of an error value. */
export class CellMessages {
  private readonly byCell = new Map<string, string>();

  at(sheetId: string, row: number, column: number): string | undefined {
    return this.byCell.get(key(sheetId, row, column));
  }

  set(sheetId: string, row: number, column: number, message: string): void {
    if (message === "") this.byCell.delete(key(sheetId, row, column));
    else this.byCell.set(key(sheetId, row, column), message);
  }
}

const key = (sheetId: string, row: number, column: number): string =>
  `${sheetId}!${String(row)},${String(column)}`;
