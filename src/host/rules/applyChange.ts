import { asText } from "../report/cellText";
import type { RowsChange } from "./rowsChange";
import type { WholeTable } from "./wholeTable";

/** Below half of what Excel on the web takes in one piece. */
const BLOCK_CELLS = 30_000;

/** Makes room for a change or closes the gap, and writes what differs, block by block. */
export async function applyChange(
  context: Excel.RequestContext,
  table: Excel.Table,
  { row, column, cells }: WholeTable,
  { first, before, after }: RowsChange,
  /** Of the table afterwards. */
  columns: number,
): Promise<void> {
  const sheet = table.worksheet;
  const had = cells[0]?.length ?? 0;
  const rows = cells.length - before + after.length;
  const standing = Math.min(before, after.length);
  const tail = first + standing;
  const isAtEnd = first + before === cells.length;

  if (rows > cells.length)
    await addRows(context, table, isAtEnd ? null : tail - 1, rows - cells.length, {
      row: row + cells.length,
      columns: had,
    });
  if (rows < cells.length) {
    const surplus = sheet.getRangeByIndexes(row + tail, column, cells.length - rows, had);
    if (isAtEnd) surplus.clear("Contents");
    else surplus.delete("Up");
  }
  if (columns < had)
    sheet.getRangeByIndexes(row, column + columns, rows, had - columns).clear("Contents");
  table.resize(sheet.getRangeByIndexes(row, column, rows, columns));

  const most = Math.max(1, Math.floor(BLOCK_CELLS / columns));
  for (let from = 0; from < after.length; from += most) {
    const lines = after.slice(from, from + most);
    const area = sheet.getRangeByIndexes(row + first + from, column, lines.length, columns);
    await writeBlock(context, area, lines);
  }
}

async function writeBlock(
  context: Excel.RequestContext,
  area: Excel.Range,
  lines: RowsChange["after"],
): Promise<void> {
  // Excel leaves a cell alone for which null comes; its declaration does not know.
  area.values = lines.map((line) =>
    line.map((cell) => (typeof cell === "string" ? asText(cell) : cell)),
  ) as (string | number | boolean)[][];
  await context.sync();
}

/** Excel moves what stands below; where nothing does, the table only has to be made longer. */
async function addRows(
  context: Excel.RequestContext,
  table: Excel.Table,
  /** Below the header, from 0; null: at the end. */
  at: number | null,
  count: number,
  end: { readonly row: number; readonly columns: number },
): Promise<void> {
  const used = table.worksheet.getUsedRange(true).load("rowIndex, rowCount");
  await context.sync();
  if (at === null && used.rowIndex + used.rowCount <= end.row) return;
  const most = Math.max(1, Math.floor(BLOCK_CELLS / end.columns));
  for (let added = 0; added < count; added += most) {
    const blank = Array.from({ length: Math.min(most, count - added) }, () =>
      new Array<null>(end.columns).fill(null),
    );
    table.rows.add(at ?? undefined, blank as unknown as string[][]);
  }
}
