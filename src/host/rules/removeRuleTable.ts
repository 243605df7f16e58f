import { inWorkbook } from "../inWorkbook";
import { done, type Result } from "../result";

/** Takes a table of rules away, and its sheet when nothing else stands on it. */
export const removeRuleTable = (name: string): Promise<Result<void>> =>
  inWorkbook(name, async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    await context.sync();
    if (table.isNullObject) return done(undefined);

    const sheet = table.worksheet;
    const range = table.getRange().load("rowIndex, columnIndex, rowCount, columnCount");
    const used = sheet.getUsedRange(true).load("rowIndex, columnIndex, rowCount, columnCount");
    await context.sync();
    const hasOnlyTitles =
      used.columnIndex === range.columnIndex &&
      used.columnCount <= range.columnCount &&
      used.rowIndex + used.rowCount <= range.rowIndex + range.rowCount &&
      range.rowIndex <= TITLE_ROWS;
    if (hasOnlyTitles) sheet.delete();
    else table.delete();
    await context.sync();
    return done(undefined);
  });

/** Title, sentence and empty row, as `addRuleTable` puts them. */
const TITLE_ROWS = 3;
