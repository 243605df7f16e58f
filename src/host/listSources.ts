import type { Cells } from "../engine";
import { inWorkbook } from "./inWorkbook";
import { NOTES_TABLE } from "./publish/formulas/formulaNotes";
import { loadLedger } from "./report/resultLedger";
import { done, type Result } from "./result";
import type { Source } from "./source";

/** Enough to tell a ticket sheet from another and to find a header below title rows. */
const HEAD_ROWS = 60;
/** No ticket sheet is wider; a stray cell far to the right would make the head a long one. */
const HEAD_COLUMNS = 300;

/**
 * The tables and sheets that may hold tickets, in the order of the tabs. Left out: our own results,
 * empty sheets, and a sheet of which a table takes at least half – the table stands for it.
 */
export const listSources = (): Promise<Result<readonly Source[]>> =>
  inWorkbook(
    "",
    async (context) => {
      const { workbook } = context;
      const sheets = workbook.worksheets.load("items/id, items/name");
      const tables = workbook.tables.load("items/id, items/name, items/worksheet/id");
      const ledger = loadLedger(context);
      await context.sync();

      const placeOf = (range: Excel.Range) =>
        range.load("rowIndex, columnIndex, rowCount, columnCount");
      const used = sheets.items.map((sheet) => placeOf(sheet.getUsedRangeOrNullObject(true)));
      const tableRanges = tables.items.map((table) => placeOf(table.getRange()));
      await context.sync();

      const results = new Set([...ledger().values()].map(({ table }) => table)).add(NOTES_TABLE);
      const found = sheets.items.flatMap((sheet, index) => {
        const area = used[index];
        if (!area || area.isNullObject) return [];

        const own = tables.items
          .map((table, at) => ({ table, range: tableRanges[at] as Excel.Range }))
          .filter(({ table }) => table.worksheet.id === sheet.id);
        if (own.some(({ table }) => results.has(table.name))) return [];

        const listed = own.map(({ table, range }) => candidate("table", table, sheet, range));
        const covered = own.some(({ range }) => 2 * cellsIn(range) >= cellsIn(area));
        return covered ? listed : [...listed, candidate("sheet", sheet, sheet, area)];
      });
      await context.sync();

      return done(found.map(({ source, head }) => ({ ...source, head: head.values as Cells })));
    },
    { repeatable: true },
  );

const cellsIn = (range: Excel.Range): number => range.rowCount * range.columnCount;

function candidate(
  kind: Source["kind"],
  { id, name }: { readonly id: string; readonly name: string },
  sheet: Excel.Worksheet,
  range: Excel.Range,
) {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const head = sheet
    .getRangeByIndexes(
      rowIndex,
      columnIndex,
      Math.min(rowCount, HEAD_ROWS),
      Math.min(columnCount, HEAD_COLUMNS),
    )
    .load("values");
  const source = {
    kind,
    id,
    name,
    sheetName: sheet.name,
    rows: rowCount,
    columns: columnCount,
    firstRow: rowIndex + 1,
  };
  return { source, head };
}
