import { kindOf, scoresTable, type Cells } from "../../engine";
import { inWorkbook } from "../inWorkbook";
import { done, type Result } from "../result";
import { wholeTable } from "./wholeTable";

export interface RuleTableInBook {
  readonly name: string;
  readonly sheetName: string;
  /** With the header row. */
  readonly cells: Cells;
}

/** A table of rules is small; a longer one that bears its name is somebody's data. */
const MOST_ROWS = 20_000;
/** So many cells of all tables together come in one piece; longer ones are read block by block. */
const MOST_CELLS = 100_000;

/**
 * The workbook's tables of rules, by their names and headers; their cells are read whole.
 *
 * @param isRules decides by a table's name and its header row.
 */
export const readRuleTables = (
  isRules: (name: string, header: readonly unknown[]) => boolean,
): Promise<Result<readonly RuleTableInBook[]>> =>
  inWorkbook(
    "",
    async (context) => {
      const tables = context.workbook.tables.load("items/name, items/worksheet/name");
      await context.sync();
      const heads = tables.items.map((table) => ({
        table,
        header: table.getHeaderRowRange().load("values"),
        body: table.rows.load("count"),
      }));
      await context.sync();

      let atOnce = 0;
      const found = heads
        .map(({ table, header, body }) => ({ table, header: header.values[0] ?? [], body }))
        .filter(
          ({ table, header, body }) => body.count <= MOST_ROWS || mayBeLong(table.name, header),
        )
        .filter(({ table, header }) => isRules(table.name, header))
        .map(({ table, header, body }) => {
          const cells = (body.count + 1) * header.length;
          const isShort = atOnce + cells <= MOST_CELLS;
          if (isShort) atOnce += cells;
          return { table, range: isShort ? table.getRange().load("values") : null };
        });
      await context.sync();

      const read: RuleTableInBook[] = [];
      for (const { table, range } of found) {
        const { name } = table;
        const sheetName = table.worksheet.name;
        if (range) {
          read.push({ name, sheetName, cells: range.values as Cells });
          continue;
        }
        const whole = await wholeTable(context, table, name);
        if (!whole.ok) return whole;
        read.push({ name, sheetName, cells: whole.value.cells });
      }
      return done(read);
    },
    { repeatable: true },
  );

/** A row a person, metric and month: hundreds of thousands in three years. */
const mayBeLong = (name: string, header: readonly unknown[]): boolean =>
  kindOf(name, [header])?.table === scoresTable;
