import type { WrittenCells } from "../../report/resultLedger";

/** Title, sentence and empty row, as they stand above a table of rules. */
const TITLE_ROWS = 3;

interface Standing {
  /** There are cells beside what the add-in wrote. */
  readonly hasOwn: boolean;
  readonly isProtected: boolean;
}

/** Whether a sheet holds what the add-in wrote and nothing else. */
export async function standsAlone(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheetId: string; readonly table: string | null }[],
  written: (sheetId: string) => Pick<WrittenCells, "rows" | "columns"> | null,
): Promise<readonly Standing[]> {
  const { worksheets, tables } = context.workbook;
  const place = "rowIndex, columnIndex, rowCount, columnCount";
  const found = sheets.map(({ sheetId, table }) => {
    const sheet = worksheets.getItem(sheetId);
    return {
      sheetId,
      used: sheet.getUsedRange(true).load(place),
      range: table === null ? null : tables.getItem(table).getRange().load(place),
      onSheet: sheet.tables.load("items/name"),
      protection: sheet.protection.load("protected"),
    };
  });
  if (found.length > 0) await context.sync();
  return found.map(({ sheetId, used, range, onSheet, protection }) => {
    const area = range ? areaOf(range) : wholeOf(written(sheetId));
    const fits = area === null || isWithin(areaOf(used), area);
    return { hasOwn: !fits || onSheet.items.length > 1, isProtected: protection.protected };
  });
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** With the rows above a table in which its title stands. */
const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  top: Math.max(0, rowIndex - TITLE_ROWS),
  left: columnIndex,
  bottom: rowIndex + rowCount,
  right: columnIndex + columnCount,
});

const wholeOf = (cells: Pick<WrittenCells, "rows" | "columns"> | null): Area | null =>
  cells && { top: 0, left: 0, bottom: cells.rows, right: cells.columns };

const isWithin = (one: Area, other: Area): boolean =>
  one.top >= other.top &&
  one.left >= other.left &&
  one.bottom <= other.bottom &&
  one.right <= other.right;
