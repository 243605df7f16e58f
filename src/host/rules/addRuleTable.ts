import { freeSheetName } from "../freeName";
import { asText } from "../report/cellText";
import { done, type Result } from "../result";
import { cellsToWrite } from "./cellsToWrite";
import { formatColumns } from "./formatColumns";
import type { RuleTableToWrite } from "./writeRuleTable";

/** Row of the header, from 0: the title, what the table is for, and an empty row stand above it. */
const HEADER_ROW = 3;
const STYLE = "TableStyleLight9";
const WIDEST = 260;

/** A table of rules on a sheet of its own, behind the others: filters of one hide no rows of another. */
export async function addRuleTable(
  context: Excel.RequestContext,
  { name, title, about, cells, formats }: RuleTableToWrite,
): Promise<Result<void>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const sheet = worksheets.add(
    freeSheetName(
      title,
      worksheets.items.map((other) => other.name),
    ),
  );
  const values = cellsToWrite(cells);
  const columns = values[0]!.length;
  const range = sheet.getRangeByIndexes(HEADER_ROW, 0, values.length, columns);
  range.values = values;
  formatColumns(range, values.length, formats);

  const table = sheet.tables.add(range, true);
  table.name = name;
  table.style = STYLE;
  range.format.autofitColumns();

  // After the widths are fitted, so that the title does not widen the first column.
  sheet.getRange("A1:A2").values = [[asText(title)], [asText(about)]];
  const heading = sheet.getRange("A1");
  heading.format.font.bold = true;
  heading.format.font.size = 14;
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
  await context.sync();
  await narrowWideColumns(context, range, columns);
  return done(undefined);
}

/** A note of three sentences would push every other column off the screen. */
async function narrowWideColumns(
  context: Excel.RequestContext,
  range: Excel.Range,
  columns: number,
): Promise<void> {
  const formats = Array.from({ length: columns }, (_, index) =>
    range.getColumn(index).format.load("columnWidth"),
  );
  await context.sync();
  for (const format of formats) if (format.columnWidth > WIDEST) format.columnWidth = WIDEST;
  await context.sync();
}
