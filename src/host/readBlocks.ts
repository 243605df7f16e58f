import { isTooLarge } from "./problem";
import { patiently } from "./waiting";

/** About 2–3 MB of JSON for tickets; Excel on the web refuses answers above 5 MB. */
const BLOCK_CELLS = 150_000;
/** Halving stops here: a hundred rows that are still too large hold something else than rows of cells. */
const SMALLEST_BLOCK_ROWS = 100;

interface BlocksAsked {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Aborting ends the waiting for a cell that is being edited. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The values (or formulas) of a long range, block by block; a block that Excel finds too large is asked for in
 * halves. The last one is "tooLarge" where not even the smallest is handed over.
 */
export async function* readBlocks(
  context: Excel.RequestContext,
  range: Excel.Range,
  { rowCount, columnCount, signal }: BlocksAsked,
  what: "values" | "formulas" = "values",
): AsyncGenerator<readonly unknown[][] | "tooLarge"> {
  let step = Math.max(SMALLEST_BLOCK_ROWS, Math.floor(BLOCK_CELLS / columnCount));
  let read = 0;
  while (read < rowCount) {
    const rows = Math.min(step, rowCount - read);
    const block = await readBlock(context, range, { from: read, rows, what, signal });
    if (block !== "tooLarge") {
      read += rows;
      yield block;
    } else if (rows <= SMALLEST_BLOCK_ROWS) return void (yield block);
    else step = Math.max(SMALLEST_BLOCK_ROWS, Math.floor(rows / 2));
  }
}

interface BlockAsked {
  /** Row of the range, from 0. */
  readonly from: number;
  readonly rows: number;
  readonly what: "values" | "formulas";
  readonly signal: AbortSignal | undefined;
}

/** The range keeps its place while rows are inserted above it, so blocks are counted within it. */
async function readBlock(
  context: Excel.RequestContext,
  range: Excel.Range,
  { from, rows, what, signal }: BlockAsked,
): Promise<readonly unknown[][] | "tooLarge"> {
  const read = async () => {
    const block = range
      .getRow(from)
      .getResizedRange(rows - 1, 0)
      .load(what);
    await context.sync();
    return block;
  };
  const block = await patiently(read, { signal }).catch((error: unknown) => {
    if (isTooLarge(error)) return "tooLarge" as const;
    throw error;
  });
  if (block === "tooLarge") return block;
  // Some hosts answer null instead of refusing when a range is too large.
  const cells = block[what] as unknown[][] | null;
  block.untrack();
  return cells ?? "tooLarge";
}
