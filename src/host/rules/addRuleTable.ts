import { freeSheetName } from "../freeName";
import { inWorkbook } from "../inWorkbook";
import { asText } from "../report/cellText";
import { done, type Result } from "../result";
import { cellsToWrite, withRow } from "./cellsToWrite";
import { formatColumns } from "./formatColumns";
import { canOfferWords, offer, offeredWords } from "./offeredWords";
import { GENERAL, shareFormats, showShares } from "./shareFormats";
import { noteMade } from "./tablesMade";
import type { RuleTableToWrite } from "./writeRuleTable";

/** Row of the header, from 0: the title, what the table is for, and an empty row stand above it. */
const HEADER_ROW = 3;
const STYLE = "TableStyleLight9";
const WIDEST = 260;

/**
 * A table of rules on a sheet of its own, behind the others: filters of one hide no rows of another.
 * A sheet that could not be finished goes.
 */
export async function addRuleTable(
  context: Excel.RequestContext,
  table: RuleTableToWrite,
): Promise<Result<void>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const sheetName = freeSheetName(
    table.title,
    worksheets.items.map((other) => other.name),
  );
  try {
    await fillSheet(context, worksheets.add(sheetName), table);
    noteMade(context, table.name);
    await context.sync();
    return done(undefined);
  } catch (error) {
    await takeAway(sheetName);
    throw error;
  }
}

const takeAway = (sheetName: string) =>
  inWorkbook(sheetName, async (context) => {
    const left = context.workbook.worksheets.getItemOrNullObject(sheetName);
    await context.sync();
    if (!left.isNullObject) left.delete();
    await context.sync();
    return done(undefined);
  });

async function fillSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, title, about, cells, formats }: RuleTableToWrite,
): Promise<void> {
  const values = cellsToWrite(cells);
  const columns = values[0]!.length;
  const range = sheet.getRangeByIndexes(HEADER_ROW, 0, values.length, columns);
  range.values = values;
  formatColumns(range, values.length, formats);
  showShares(
    range,
    shareFormats(name, withRow(cells), (_row, column) => formats?.[column] ?? GENERAL),
  );
  for (const words of canOfferWords() ? offeredWords(name, withRow(cells)) : [])
    if (words.source !== null) offer(range, values.length, words);

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
