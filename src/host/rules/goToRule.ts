import { inWorkbook } from "../inWorkbook";
import { problem } from "../problem";
import { done, failed, type Result } from "../result";

/** Shows a cell of a table of rules. */
export const goToRule = (
  table: string,
  cell: {
    /** Below the header, from 1; 0 is the header. */
    readonly row: number;
    /** From 0; null selects the row. */
    readonly column: number | null;
  },
): Promise<Result<void>> =>
  inWorkbook(
    table,
    async (context) => {
      const found = context.workbook.tables.getItemOrNullObject(table);
      await context.sync();
      if (found.isNullObject) return failed(problem("sourceGone", table));

      const row = found.getRange().getRow(cell.row);
      found.worksheet.activate();
      (cell.column === null ? row : row.getCell(0, cell.column)).select();
      await context.sync();
      return done(undefined);
    },
    { repeatable: true },
  );
