import type { ResultLedger } from "./resultLedger";
import { HEADER_ROW } from "./resultSheet";

export interface EarlierResult {
  readonly key: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly position: number;
  readonly tableId: string;
  readonly tableName: string;
}

/**
 * The results that stand in the workbook, by their keys in the ledger. One whose table is gone, was
 * moved, or stands under another title is not ours any more.
 */
export async function earlierResults(
  context: Excel.RequestContext,
  ledger: ResultLedger,
  keys: readonly string[],
): Promise<ReadonlyMap<string, EarlierResult>> {
  const entries = keys.flatMap((key) => {
    const entry = ledger.get(key);
    if (!entry) return [];
    const table = context.workbook.tables.getItemOrNullObject(entry.table).load("id, name");
    return [{ key, title: entry.title, table }];
  });
  if (entries.length === 0) return new Map();
  await context.sync();

  const standing = entries
    .filter(({ table }) => !table.isNullObject)
    .map((entry) => {
      const sheet = entry.table.worksheet.load("id, name, position");
      const range = entry.table.getRange().load("rowIndex, columnIndex");
      const corner = sheet.getCell(0, 0).load("values");
      return { ...entry, sheet, range, corner };
    });
  if (standing.length === 0) return new Map();
  await context.sync();

  return new Map(
    standing
      .filter(
        ({ range, corner, title }) =>
          range.rowIndex === HEADER_ROW &&
          range.columnIndex === 0 &&
          corner.values[0]?.[0] === title,
      )
      .map(({ key, sheet, table }) => [
        key,
        {
          key,
          sheetId: sheet.id,
          sheetName: sheet.name,
          position: sheet.position,
          tableId: table.id,
          tableName: table.name,
        },
      ]),
  );
}
