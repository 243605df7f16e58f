import type { Cells } from "../engine";
import { inWorkbook } from "./inWorkbook";
import { problem } from "./problem";
import type { Watched } from "./progress";
import { readBlocks } from "./readBlocks";
import { done, failed, type Result } from "./result";
import { findSource, type Source } from "./source";
import { patiently } from "./waiting";

/** Where the cells of a source stand. */
export interface RowsRead {
  readonly rows: number;
  /** Row of the sheet that the first of them stands in, from 1. */
  readonly firstRow: number;
  /** Column of the sheet that the first cell of each row stands in, from 1. */
  readonly firstColumn: number;
  readonly sheetName: string;
}

export interface CellsRead extends RowsRead {
  readonly cells: Cells;
}

/** All cells of a source at once. */
export async function readCells(
  source: Pick<Source, "kind" | "id" | "name">,
  watched: Watched = {},
): Promise<Result<CellsRead>> {
  const cells: unknown[][] = [];
  const read = await readRows(
    source,
    (rows) => {
      for (const row of rows) cells.push(row as unknown[]);
    },
    watched,
  );
  return read.ok ? done({ ...read.value, cells }) : read;
}

/**
 * The rows of a source, handed on in blocks as they are read, so that the pane stays alive, can draw
 * progress and be cancelled. Only values: formats and displayed text cost several times as much. The
 * rows count only once all of them are read: the source may change on the way.
 */
export const readRows = (
  source: Pick<Source, "kind" | "id" | "name">,
  onRows: (rows: Cells) => void,
  { onProgress, signal }: Watched = {},
): Promise<Result<RowsRead>> =>
  inWorkbook(source.name, async (context) => {
    const found = await patiently(() => findSource(context, source), { signal });
    if (!found.ok) return found;

    const { sheet, range } = found.value;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    let rowsRead = 0;
    const isCancelled = () => signal?.aborted ?? false;
    if (isCancelled()) return failed(problem("cancelled", source.name));
    for await (const block of readBlocks(context, range, { rowCount, columnCount, signal })) {
      if (block === "tooLarge") return failed(problem("tooLarge", source.name));
      onRows(block);
      rowsRead += block.length;
      onProgress?.({ done: rowsRead, total: rowCount });
      await pause();
      if (isCancelled() && rowsRead < rowCount) return failed(problem("cancelled", source.name));
    }

    const now = await patiently(() => findSource(context, source), { signal });
    if (!now.ok) return now;
    if (now.value.range.rowCount !== rowCount || now.value.range.columnCount !== columnCount)
      return failed(problem("sourceChanged", source.name));

    return done({
      rows: rowCount,
      firstRow: rowIndex + 1,
      firstColumn: columnIndex + 1,
      sheetName: sheet.name,
    });
  });

/** Lets the page draw and custom functions calculate; Office restarts an add-in that blocks 5 s. */
const pause = () => new Promise((resume) => setTimeout(resume));
