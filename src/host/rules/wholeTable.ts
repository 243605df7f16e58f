import type { Cells } from "../../engine";
import { problem } from "../problem";
import { readBlocks } from "../readBlocks";
import { done, failed, type Result } from "../result";

/** A table as it stands, rows and columns counted from 0 as Office does. */
export interface WholeTable {
  readonly row: number;
  readonly column: number;
  /** With the header row. */
  readonly cells: Cells;
}

export async function wholeTable(
  context: Excel.RequestContext,
  table: Excel.Table,
  name: string,
): Promise<Result<WholeTable>> {
  const range = table.getRange().load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  const cells: unknown[][] = [];
  for await (const block of readBlocks(context, range, range)) {
    if (block === "tooLarge") return failed(problem("tooLarge", name));
    for (const line of block) cells.push(line);
  }
  return done({ row: range.rowIndex, column: range.columnIndex, cells });
}
