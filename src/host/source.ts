import type { Cells } from "../engine";
import { problem } from "./problem";
import { done, failed, type Result } from "./result";

/** A table or a sheet that may hold tickets. Known by its id, so it is found after a renaming. */
export interface Source {
  readonly kind: "table" | "sheet";
  readonly id: string;
  readonly name: string;
  readonly sheetName: string;
  /** The header included. */
  readonly rows: number;
  readonly columns: number;
  /** Row of the sheet that `head[0]` stands in, from 1. */
  readonly firstRow: number;
  /** The first rows, for recognising what it holds. */
  readonly head: Cells;
}

/** Where a source stands now, in Office's own counting: rows and columns from 0. */
export interface Place {
  readonly sheet: Excel.Worksheet;
  /** Follows the cells when rows are inserted above. */
  readonly range: Excel.Range;
}

/** Finds a source again. Loaded: the range's size and place, the sheet's name. */
export async function findSource(
  context: Excel.RequestContext,
  source: Pick<Source, "kind" | "id" | "name">,
): Promise<Result<Place>> {
  const { workbook } = context;
  const holder =
    source.kind === "table"
      ? workbook.tables.getItemOrNullObject(source.id)
      : workbook.worksheets.getItemOrNullObject(source.id);
  holder.load("name");
  await context.sync();
  if (holder.isNullObject) return failed(problem("sourceGone", source.name));

  const sheet = "worksheet" in holder ? holder.worksheet : holder;
  // Values only: a formatted but empty column would stretch the range down to the last row.
  const range = "worksheet" in holder ? holder.getRange() : holder.getUsedRangeOrNullObject(true);
  sheet.load("name");
  range.load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  return range.isNullObject ? failed(problem("sheetEmpty", holder.name)) : done({ sheet, range });
}
