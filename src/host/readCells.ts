import type { Cells } from "../engine";
import { inWorkbook } from "./inWorkbook";
import { isTooLarge, problem } from "./problem";
import type { Watched } from "./progress";
import { done, failed, type Result } from "./result";
import { findSource, type Source } from "./source";

export interface CellsRead {
  readonly cells: Cells;
  /** Row of the sheet that `cells[0]` stands in, from 1. */
  readonly firstRow: number;
  /** Column of the sheet that `cells[0][0]` stands in, from 1. */
  readonly firstColumn: number;
  readonly sheetName: string;
}

/** About 2–3 MB of JSON for tickets; Excel on the web refuses answers above 5 MB. */
const BLOCK_CELLS = 150_000;
/** Halving stops here: a hundred rows that are still too large hold something else than tickets. */
const SMALLEST_BLOCK_ROWS = 100;

/**
 * All cells of a source, read in blocks so that the pane stays alive, can draw progress and be
 * cancelled. Only values: formats and displayed text cost several times as much.
 */
export const readCells = (
  source: Pick<Source, "kind" | "id" | "name">,
  { onProgress, signal }: Watched = {},
): Promise<Result<CellsRead>> =>
  inWorkbook(source.name, async (context) => {
    const found = await findSource(context, source);
    if (!found.ok) return found;

    const { sheet, range } = found.value;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    const cells: unknown[][] = [];
    let step = Math.max(SMALLEST_BLOCK_ROWS, Math.floor(BLOCK_CELLS / columnCount));

    while (cells.length < rowCount) {
      if (signal?.aborted) return failed(problem("cancelled", source.name));

      const rows = Math.min(step, rowCount - cells.length);
      const block = await readBlock(context, range, cells.length, rows);
      if (block === "tooLarge") {
        if (rows <= SMALLEST_BLOCK_ROWS) return failed(problem("tooLarge", source.name));
        step = Math.max(SMALLEST_BLOCK_ROWS, Math.floor(rows / 2));
        continue;
      }
      for (const row of block) cells.push(row);
      onProgress?.({ done: cells.length, total: rowCount });
      await pause();
    }

    const now = await findSource(context, source);
    if (!now.ok) return now;
    if (now.value.range.rowCount !== rowCount || now.value.range.columnCount !== columnCount)
      return failed(problem("sourceChanged", source.name));

    return done({
      cells,
      firstRow: rowIndex + 1,
      firstColumn: columnIndex + 1,
      sheetName: sheet.name,
    });
  });

/** The range keeps its place while rows are inserted above it, so blocks are counted within it. */
async function readBlock(
  context: Excel.RequestContext,
  range: Excel.Range,
  firstRow: number,
  rows: number,
): Promise<readonly unknown[][] | "tooLarge"> {
  const block = range
    .getRow(firstRow)
    .getResizedRange(rows - 1, 0)
    .load("values");
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return "tooLarge";
    throw error;
  }
  // Some hosts answer null instead of refusing when a range is too large.
  const values = block.values as unknown[][] | null;
  block.untrack();
  return values ?? "tooLarge";
}

/** Lets the page draw and custom functions calculate; Office restarts an add-in that blocks 5 s. */
const pause = () => new Promise((resume) => setTimeout(resume));
