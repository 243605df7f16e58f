import { inWorkbook } from "./inWorkbook";
import { done, type Result } from "./result";
import { findSource, type Source } from "./source";

/** A few cells of a source, here and there: for a list that somebody looks at, not for reading a sheet. */
export const cellsAt = (
  source: Source,
  cells: readonly {
    /** Row of the sheet, from 1. */
    readonly row: number;
    /** Column within the source, from 0. */
    readonly column: number;
  }[],
): Promise<Result<readonly unknown[]>> =>
  inWorkbook(source.name, async (context) => {
    const found = await findSource(context, source);
    if (!found.ok) return found;

    const { sheet, range } = found.value;
    const loaded = cells.map(({ row, column }) =>
      sheet.getCell(row - 1, range.columnIndex + column).load("values"),
    );
    await context.sync();
    const values = loaded.map((cell) => cell.values[0]?.[0] as unknown);
    for (const cell of loaded) cell.untrack();
    return done(values);
  });
