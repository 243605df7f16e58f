import { inWorkbook } from "../inWorkbook";
import { problem } from "../problem";
import { done, failed, type Result } from "../result";
import { addRuleTable } from "./addRuleTable";
import { cellsToWrite, type RuleCell } from "./cellsToWrite";
import { formatColumns } from "./formatColumns";

export interface RuleTableToWrite {
  /** Of the Excel table, "Profile_Regular". */
  readonly name: string;
  /** The new sheet's name and title, should there be no such table yet. */
  readonly title: string;
  /** What the table is for, in a sentence below the title. */
  readonly about: string;
  /** With the header row, every row as long as it. */
  readonly cells: readonly (readonly RuleCell[])[];
  /** Number formats by column; null leaves a column as it is. */
  readonly formats?: readonly (string | null)[];
}

/**
 * Puts rules into the workbook: into the table of that name, wherever people have moved it to, or
 * into a new one on a sheet of its own. Rows below a table that grows move down; cells beside it are
 * never written over.
 */
export const writeRuleTable = (table: RuleTableToWrite): Promise<Result<void>> =>
  inWorkbook(table.name, async (context) => {
    const existing = context.workbook.tables.getItemOrNullObject(table.name);
    await context.sync();
    return existing.isNullObject
      ? addRuleTable(context, table)
      : replaceCells(context, existing, table);
  });

async function replaceCells(
  context: Excel.RequestContext,
  table: Excel.Table,
  { name, cells, formats }: RuleTableToWrite,
): Promise<Result<void>> {
  const old = table.getRange().load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  const values = cellsToWrite(cells);
  const rows = values.length;
  const columns = values[0]!.length;
  const sheet = table.worksheet;
  const { rowIndex: row, columnIndex: column } = old;

  if (columns > old.columnCount) {
    const beside = sheet
      .getRangeByIndexes(
        row,
        column + old.columnCount,
        Math.max(rows, old.rowCount),
        columns - old.columnCount,
      )
      .load("values");
    await context.sync();
    if (!isEmpty(beside.values)) return failed(problem("tableRefused", name));
  }
  // Excel moves what stands below; only then is there room.
  if (rows > old.rowCount) {
    const blank = Array.from({ length: rows - old.rowCount }, () =>
      new Array<null>(old.columnCount).fill(null),
    );
    table.rows.add(undefined, blank as unknown as string[][]);
  }
  if (rows < old.rowCount)
    sheet
      .getRangeByIndexes(row + rows, column, old.rowCount - rows, old.columnCount)
      .clear("Contents");
  if (columns < old.columnCount)
    sheet
      .getRangeByIndexes(row, column + columns, old.rowCount, old.columnCount - columns)
      .clear("Contents");
  const area = sheet.getRangeByIndexes(row, column, rows, columns);
  table.resize(area);
  area.values = values;
  formatColumns(area, values.length, formats);
  await context.sync();
  return done(undefined);
}

const isEmpty = (values: readonly (readonly unknown[])[]): boolean =>
  values.every((line) => line.every((cell) => cell === ""));
