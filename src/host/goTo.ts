import { inWorkbook } from "./inWorkbook";
import { problem } from "./problem";
import { done, failed, type Result } from "./result";
import { findSource, type Source } from "./source";

/** Shows a cell of a source to the user. */
export const goTo = (
  source: Source,
  cell: {
    /** Row of the sheet, from 1. */
    readonly row: number;
    /** Column within the source, from 0; null selects the row across the source. */
    readonly column: number | null;
  },
): Promise<Result<void>> =>
  inWorkbook(
    source.name,
    async (context) => {
      const found = await findSource(context, source);
      if (!found.ok) return found;

      const { sheet, range } = found.value;
      const row = cell.row - 1;
      sheet.activate();
      (cell.column === null
        ? sheet.getRangeByIndexes(row, range.columnIndex, 1, range.columnCount)
        : sheet.getCell(row, range.columnIndex + cell.column)
      ).select();
      await context.sync();
      return done(undefined);
    },
    { repeatable: true },
  );

/** Brings a sheet to the front, for instance the one `writeReport` made. */
export const openSheet = (sheetId: string): Promise<Result<void>> =>
  inWorkbook(
    "",
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      await context.sync();
      if (sheet.isNullObject) return failed(problem("sourceGone"));

      sheet.activate();
      await context.sync();
      return done(undefined);
    },
    { repeatable: true },
  );
