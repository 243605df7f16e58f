import type { Cells } from "../../engine";
import { inWorkbook } from "../inWorkbook";
import { done, type Result } from "../result";

export interface RuleTableInBook {
  readonly name: string;
  readonly sheetName: string;
  /** With the header row. */
  readonly cells: Cells;
}

/** A table of rules is small; a longer one that bears its name is somebody's data. */
const MOST_ROWS = 20_000;

/**
 * The workbook's tables of rules, by their names and headers; their cells are read whole.
 *
 * @param isRules decides by a table's name and its header row.
 */
export const readRuleTables = (
  isRules: (name: string, header: readonly unknown[]) => boolean,
): Promise<Result<readonly RuleTableInBook[]>> =>
  inWorkbook("", async (context) => {
    const tables = context.workbook.tables.load("items/name, items/worksheet/name");
    await context.sync();
    const heads = tables.items.map((table) => ({
      table,
      header: table.getHeaderRowRange().load("values"),
      body: table.rows.load("count"),
    }));
    await context.sync();

    const found = heads
      .filter(({ body }) => body.count <= MOST_ROWS)
      .filter(({ table, header }) => isRules(table.name, header.values[0] ?? []))
      .map(({ table }) => ({ table, range: table.getRange().load("values") }));
    await context.sync();
    return done(
      found.map(({ table, range }) => ({
        name: table.name,
        sheetName: table.worksheet.name,
        cells: range.values as Cells,
      })),
    );
  });
