import type { Period } from "../../engine";
import type { Language } from "../../locales/language";
import { freeSheetName, freeTableName } from "../freeName";
import { loadLedger, type ResultEntry, type ResultLedger } from "./resultLedger";
import { draftSheetName, periodKey, resultSheetName, resultTableName } from "./resultNames";
import { HEADER_ROW } from "./reportSheet";

/** Decided before anything is written: what the new sheet is called and what it replaces. */
export interface Plan {
  /** Under what the result is kept in the ledger. */
  readonly periodKey: string;
  readonly sheetName: string;
  readonly tableName: string;
  /** The names until everything is in place. */
  readonly draft: { readonly sheetName: string; readonly tableName: string };
  /** The names the earlier result steps aside to, just before it is deleted. */
  readonly aside: { readonly sheetName: string; readonly tableName: string };
  /** The earlier result of the same period; null when there is none. */
  readonly earlier: EarlierResult | null;
  readonly ledger: ResultLedger;
}

export interface EarlierResult {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly position: number;
  readonly tableId: string;
  readonly tableName: string;
}

export async function makePlan(
  context: Excel.RequestContext,
  period: Period | null,
  language: Language,
): Promise<Plan> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  const ledgerLoaded = loadLedger(context);
  await context.sync();

  const ledger = ledgerLoaded();
  const key = periodKey(period);
  const entry = ledger.get(key);
  const earlier = entry ? await earlierResult(context, entry) : null;

  const sheetNames = sheets.items
    .map(({ name }) => name)
    .filter((name) => name !== earlier?.sheetName);
  const tableNames = [...tables.items, ...names.items]
    .map(({ name }) => name)
    .filter((name) => name !== earlier?.tableName);

  const sheetName = freeSheetName(resultSheetName(period, language), sheetNames);
  const tableName = freeTableName(resultTableName(period), tableNames);
  const allSheets = [...sheetNames, sheetName, earlier?.sheetName ?? ""];
  const allTables = [...tableNames, tableName, earlier?.tableName ?? ""];
  const draft = {
    sheetName: freeSheetName(draftSheetName(sheetName, language), allSheets),
    tableName: freeTableName(`${tableName}_draft`, allTables),
  };
  const aside = {
    sheetName: freeSheetName(sheetName, [...allSheets, draft.sheetName]),
    tableName: freeTableName(`${tableName}_earlier`, [...allTables, draft.tableName]),
  };
  return { periodKey: key, sheetName, tableName, draft, aside, earlier, ledger };
}

/** Null when the table is gone, was moved, or stands under another title: then it is not ours. */
async function earlierResult(
  context: Excel.RequestContext,
  { table: tableName, title }: ResultEntry,
): Promise<EarlierResult | null> {
  const table = context.workbook.tables.getItemOrNullObject(tableName).load("id, name");
  await context.sync();
  if (table.isNullObject) return null;

  const sheet = table.worksheet.load("id, name, position");
  const range = table.getRange().load("rowIndex, columnIndex");
  const corner = sheet.getCell(0, 0).load("values");
  await context.sync();
  const ours =
    range.rowIndex === HEADER_ROW && range.columnIndex === 0 && corner.values[0]?.[0] === title;
  return ours
    ? {
        sheetId: sheet.id,
        sheetName: sheet.name,
        position: sheet.position,
        tableId: table.id,
        tableName: table.name,
      }
    : null;
}
