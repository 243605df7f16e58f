import { asText } from "../report/cellText";
import type { RowsChange } from "./rowsChange";
import type { WholeTable } from "./wholeTable";

/** Below half of what Excel on the web takes in one piece. */
const BLOCK_CELLS = 30_000;

/** Queues a part of a change that Excel takes in one piece. */
export type ChangeStep = () => void;

/**
 * Looks at what a change needs to know of the sheet; its steps then make room for it or close the
 * gap, and write what differs, block by block.
 */
export async function changeSteps(
  context: Excel.RequestContext,
  table: Excel.Table,
  { row, column, cells }: WholeTable,
  { first, before, after }: RowsChange,
  /** Of the table afterwards. */
  columns: number,
): Promise<readonly ChangeStep[]> {
  const sheet = table.worksheet;
  const had = cells[0]?.length ?? 0;
  const rows = cells.length - before + after.length;
  const standing = Math.min(before, after.length);
  const tail = first + standing;
  const isAtEnd = first + before === cells.length;
  const moves =
    rows > cells.length && !(isAtEnd && (await isFreeBelow(context, table, row + cells.length)));

  const makeRoom = () => {
    if (moves) addRows(table, isAtEnd ? null : tail - 1, rows - cells.length, had);
    if (rows < cells.length) {
      const surplus = sheet.getRangeByIndexes(row + tail, column, cells.length - rows, had);
      if (isAtEnd) surplus.clear("Contents");
      else surplus.delete("Up");
    }
    if (columns < had)
      sheet.getRangeByIndexes(row, column + columns, rows, had - columns).clear("Contents");
    table.resize(sheet.getRangeByIndexes(row, column, rows, columns));
  };

  const most = Math.max(1, Math.floor(BLOCK_CELLS / columns));
  const starts = Array.from({ length: Math.ceil(after.length / most) }, (_, at) => at * most);
  const blocks = starts.map((from) => () => {
    const lines = after.slice(from, from + most);
    const area = sheet.getRangeByIndexes(row + first + from, column, lines.length, columns);
    area.values = valuesOf(lines);
  });
  const [firstBlock, ...others] = blocks;
  return [
    () => {
      makeRoom();
      firstBlock?.();
    },
    ...others,
  ];
}

/** Excel leaves a cell alone for which null comes; its declaration does not know. */
const valuesOf = (lines: RowsChange["after"]) =>
  lines.map((line) => line.map((cell) => (typeof cell === "string" ? asText(cell) : cell))) as (
    string | number | boolean
  )[][];

/** A table below which nothing stands only has to be made longer. */
async function isFreeBelow(
  context: Excel.RequestContext,
  table: Excel.Table,
  row: number,
): Promise<boolean> {
  const used = table.worksheet.getUsedRange(true).load("rowIndex, rowCount");
  await context.sync();
  return used.rowIndex + used.rowCount <= row;
}

/** Excel moves what stands below. */
function addRows(
  table: Excel.Table,
  /** Below the header, from 0; null: at the end. */
  at: number | null,
  count: number,
  columns: number,
): void {
  const most = Math.max(1, Math.floor(BLOCK_CELLS / columns));
  for (let added = 0; added < count; added += most) {
    const blank = Array.from({ length: Math.min(most, count - added) }, () =>
      new Array<null>(columns).fill(null),
    );
    table.rows.add(at ?? undefined, blank as unknown as string[][]);
  }
}
