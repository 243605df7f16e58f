import { clearDrafts } from "./draftsOnRecord";
import { earlierOf, type Plan } from "./plan";
import { loadLedger, saveLedger, type ResultEntry } from "./resultLedger";

/**
 * Makes the workbook as it was before writing began, whatever was reached: the drafts go, the
 * earlier results get their names back. It looks at what is there instead of trusting what was asked
 * for, because the answer to a batch can be lost after Excel has carried it out. What somebody else
 * has put into the workbook meanwhile is left alone.
 *
 * @param ids of the new sheets, in the order of the plan; none where it is not known whether any
 * were added.
 * @returns whether an earlier result was already gone, so that the new ones have to stay and what is
 * left of the earlier ones went after it.
 */
export async function takeBack(
  context: Excel.RequestContext,
  plan: Plan,
  ids: readonly string[],
): Promise<"takenBack" | "finished"> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id, items/name");
  tables.load("items/id, items/name");
  const ledger = loadLedger(context);
  await context.sync();

  const byId = (id: string | undefined) => worksheets.items.find((sheet) => sheet.id === id);
  const earlier = earlierOf(plan);
  const left = earlier.flatMap(({ sheetId }) => byId(sheetId) ?? []);
  const isSwapped =
    ids.length > 0 && plan.sheets.every(({ sheetName }, at) => byId(ids[at])?.name === sheetName);
  if (isSwapped && left.length < earlier.length) {
    left.forEach((sheet) => sheet.delete());
    clearDrafts(context, plan.record);
    await context.sync();
    return "finished";
  }

  const drafts = new Set(plan.sheets.map(({ draft }) => draft.sheetName));
  const ours = worksheets.items.filter(({ id, name }) => ids.includes(id) || drafts.has(name));
  const isBegun = ours.some(({ name }) => !drafts.has(name));
  ours.forEach((sheet) => sheet.delete());

  for (const { earlier: old, aside } of plan.sheets) {
    if (!old) continue;
    const sheet = byId(old.sheetId);
    if (sheet?.name === aside.sheetName) sheet.name = old.sheetName;
    const table = tables.items.find(({ id }) => id === old.tableId);
    if (table?.name === aside.tableName) table.name = old.tableName;
  }
  if (isBegun) saveLedger(context, entriesBack(plan, ledger()));
  clearDrafts(context, plan.record);
  await context.sync();
  return "takenBack";
}

/** The month's own entries as they were; those of other months may have come since. */
function entriesBack({ ledger, sheets, outdated }: Plan, now: ReadonlyMap<string, ResultEntry>) {
  const entries = new Map(now);
  for (const { key } of [...sheets, ...outdated]) {
    const before = ledger.get(key);
    if (before) entries.set(key, before);
    else entries.delete(key);
  }
  return entries;
}
