import { problem } from "../problem";
import { readBlocks } from "../readBlocks";
import { printOf } from "../report/writtenCells";
import type { WrittenCells } from "../report/resultLedger";
import { done, failed, type Result } from "../result";
import type { SheetOnFile } from "./monthsOnFile";

/**
 * What stands on a result sheet now, over the rectangle that was written; cells that people put
 * beside it are theirs. Of a sheet that was not written as plain values, over all that it shows.
 */
export async function readPrint(
  context: Excel.RequestContext,
  { sheetId, sheetName, entry }: SheetOnFile,
  signal?: AbortSignal,
): Promise<Result<WrittenCells>> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const { rows, columns } = entry.written ?? (await usedSize(context, sheet));
  const range = sheet.getRangeByIndexes(0, 0, rows, columns);
  const cells: (readonly unknown[])[] = [];
  for await (const block of readBlocks(context, range, {
    rowCount: rows,
    columnCount: columns,
    signal,
  })) {
    if (block === "tooLarge") return failed(problem("tooLarge", sheetName));
    if (signal?.aborted) return failed(problem("cancelled", sheetName));
    for (const row of block) cells.push(row);
  }
  return done({ rows, columns, print: printOf(cells) });
}

async function usedSize(context: Excel.RequestContext, sheet: Excel.Worksheet) {
  const used = sheet.getUsedRange(true).load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  return { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
}
