import { freeTableName } from "./freeName";
import { inWorkbook } from "./inWorkbook";
import { problem } from "./problem";
import { done, failed, type Result } from "./result";
import { findSource, type Source } from "./source";

/**
 * Makes the ticket sheet an Excel table, so that formulas can say `Tickets[Agent]` and new rows are
 * taken in by themselves. Title rows above the header stay outside. Nothing happens to a source
 * that is a table already.
 */
export const toTable = (
  source: Source,
  /** Row of the sheet that holds the header, from 1. */
  { headerRow }: { readonly headerRow: number },
): Promise<Result<Source>> =>
  inWorkbook(source.name, async (context) => {
    if (source.kind === "table") return done(source);

    const found = await findSource(context, source);
    if (!found.ok) return found;
    const { sheet, range } = found.value;
    const tables = context.workbook.tables.load("items/name");
    const names = context.workbook.names.load("items/name");
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.protection.protected) return failed(problem("sheetProtected", sheet.name));

    const above = headerRow - 1 - range.rowIndex;
    const rows = range.rowCount - above;
    if (above < 0 || rows < 2) return failed(problem("tableRefused", sheet.name));

    const area = sheet.getRangeByIndexes(headerRow - 1, range.columnIndex, rows, range.columnCount);
    const table = sheet.tables.add(area, true);
    table.name = freeTableName(
      "Tickets",
      [...tables.items, ...names.items].map(({ name }) => name),
    );
    table.load("id, name");
    try {
      await context.sync();
    } catch (error) {
      if (error instanceof OfficeExtension.Error && error.code === "InvalidArgument")
        return failed(problem("tableRefused", sheet.name, error.message));
      throw error;
    }
    return done({
      ...source,
      kind: "table",
      id: table.id,
      name: table.name,
      sheetName: sheet.name,
      rows,
      firstRow: headerRow,
      head: source.head.slice(headerRow - source.firstRow),
    });
  });
