import { earlierOf, type Plan } from "./plan";
import { loadLedger, type ResultLedger } from "./resultLedger";

/**
 * Looks once more before the new sheets take their places: another person may have scored the month
 * since the plan was made, or renamed or deleted a sheet of it. Excel knows no transactions, so what
 * happens within the time of one call to it can still be missed.
 *
 * @returns the ledger as it stands now, other months' new entries included; null: the month's own
 * results are not as they were.
 */
export async function ledgerAsPlanned(
  context: Excel.RequestContext,
  plan: Plan,
): Promise<ResultLedger | null> {
  const sheets = context.workbook.worksheets.load("items/id, items/name");
  const tables = context.workbook.tables.load("items/id, items/name");
  const loaded = loadLedger(context);
  await context.sync();

  const now = loaded();
  const keys = [...plan.sheets, ...plan.outdated].map(({ key }) => key);
  const isScoredSince = keys.some(
    (key) => JSON.stringify(now.get(key)) !== JSON.stringify(plan.ledger.get(key)),
  );
  const isMoved = earlierOf(plan).some(
    (old) =>
      sheets.items.find(({ id }) => id === old.sheetId)?.name !== old.sheetName ||
      tables.items.find(({ id }) => id === old.tableId)?.name !== old.tableName,
  );
  const isTaken = plan.sheets.some(
    ({ earlier, sheetName, tableName }) =>
      sheets.items.some(({ id, name }) => same(name, sheetName) && id !== earlier?.sheetId) ||
      tables.items.some(({ id, name }) => same(name, tableName) && id !== earlier?.tableId),
  );
  return isScoredSince || isMoved || isTaken ? null : now;
}

/** Excel compares names without regard to case. */
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
