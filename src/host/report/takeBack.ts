import { clearDrafts } from "./draftsOnRecord";
import { earlierOf, type Plan } from "./plan";
import { saveLedger } from "./resultLedger";

/**
 * Makes the workbook as it was before writing began, whatever was reached: the drafts go, the
 * earlier results get their names back. It looks at what is there instead of trusting what was asked
 * for, because the answer to a batch can be lost after Excel has carried it out.
 *
 * @returns whether an earlier result was already gone, so that the new ones have to stay and what is
 * left of the earlier ones went after it.
 */
export async function takeBack(
  context: Excel.RequestContext,
  plan: Plan,
): Promise<"takenBack" | "finished"> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id, items/name");
  tables.load("items/id, items/name");
  await context.sync();

  const byId = (id: string | undefined) => worksheets.items.find((sheet) => sheet.id === id);
  const named = (name: string) => worksheets.items.find((sheet) => sheet.name === name);
  const earlier = earlierOf(plan);
  const left = earlier.flatMap(({ sheetId }) => byId(sheetId) ?? []);
  const isSwapped = plan.sheets.every(({ sheetName }) => named(sheetName) !== undefined);
  if (isSwapped && left.length < earlier.length) {
    left.forEach((sheet) => sheet.delete());
    clearDrafts(context);
    await context.sync();
    return "finished";
  }

  for (const { draft, sheetName, earlier: old } of plan.sheets) {
    const swapped = named(sheetName);
    (named(draft.sheetName) ?? (swapped?.id === old?.sheetId ? undefined : swapped))?.delete();
    const sheet = byId(old?.sheetId);
    if (!old || !sheet) continue;
    sheet.name = old.sheetName;
    const table = tables.items.find(({ id }) => id === old.tableId);
    if (table) table.name = old.tableName;
  }
  saveLedger(context, plan.ledger);
  clearDrafts(context);
  await context.sync();
  return "takenBack";
}
