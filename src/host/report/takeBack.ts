import type { Plan } from "./plan";
import { saveLedger } from "./resultLedger";

/**
 * Makes the workbook as it was before writing began, whatever was reached: the draft goes, the
 * earlier result gets its names back. It looks at what is there instead of trusting what was asked
 * for, because the answer to a batch can be lost after Excel has carried it out.
 *
 * @returns whether the earlier result was already gone, so that the new one has to stay.
 */
export async function takeBack(
  context: Excel.RequestContext,
  { draft, earlier, sheetName, ledger }: Plan,
): Promise<"takenBack" | "finished"> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id, items/name");
  tables.load("items/id, items/name");
  await context.sync();

  const earlierSheet = worksheets.items.find(({ id }) => id === earlier?.sheetId);
  const named = (name: string) => worksheets.items.find((sheet) => sheet.name === name);
  const swapped = named(sheetName);
  if (earlier && !earlierSheet && swapped) return "finished";

  const ours = named(draft.sheetName) ?? (swapped?.id === earlier?.sheetId ? undefined : swapped);
  ours?.delete();
  if (earlier && earlierSheet) {
    earlierSheet.name = earlier.sheetName;
    const table = tables.items.find(({ id }) => id === earlier.tableId);
    if (table) table.name = earlier.tableName;
  }
  saveLedger(context, ledger);
  await context.sync();
  return "takenBack";
}
