import type { Period } from "../../engine";
import type { Language } from "../../locales/language";
import { freeSheetName, freeTableName } from "../freeName";
import { draftsRecord } from "./draftsOnRecord";
import { earlierResults, type EarlierResult } from "./earlierResults";
import { loadLedger, type ResultLedger, type ScoredRun } from "./resultLedger";
import { draftSheetName, partKey, resultSheetName, resultTableName } from "./resultNames";
import { resultParts, type ResultPart } from "./resultSheet";

/** Decided before anything is written: what the new sheets are called and what they replace. */
export interface Plan {
  readonly period: Period | null;
  /** The first is the ranking. */
  readonly sheets: readonly PlannedSheet[];
  /** Parts of the earlier result that the new one lacks, pay without salaries for instance. */
  readonly outdated: readonly EarlierResult[];
  readonly ledger: ResultLedger;
  /** Key of the setting that tells of the drafts while they are there. */
  readonly record: string;
  /** What the month was scored from; null: not told. */
  readonly run: ScoredRun | null;
}

export interface PlannedSheet {
  /** Under what it is kept in the ledger. */
  readonly key: string;
  readonly sheetName: string;
  readonly tableName: string;
  /** The names until everything is in place. */
  readonly draft: Names;
  /** The names the earlier result steps aside to, just before it is deleted. */
  readonly aside: Names;
  /** The earlier result of the same period; null when there is none. */
  readonly earlier: EarlierResult | null;
}

interface Names {
  readonly sheetName: string;
  readonly tableName: string;
}

/** Every sheet that goes once the new ones are in place. */
export const earlierOf = ({ sheets, outdated }: Plan): readonly EarlierResult[] => [
  ...sheets.flatMap(({ earlier }) => earlier ?? []),
  ...outdated,
];

export async function makePlan(
  context: Excel.RequestContext,
  period: Period | null,
  parts: readonly ResultPart[],
  language: Language,
  run: ScoredRun | null = null,
  mark = newMark(),
): Promise<Plan> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  const ledgerLoaded = loadLedger(context);
  await context.sync();

  const ledger = ledgerLoaded();
  const keys = resultParts.map((part) => partKey(period, part));
  const earlier = await earlierResults(context, ledger, keys);
  const replaced = [...earlier.values()];
  const takenSheets = sheets.items
    .map(({ name }) => name)
    .filter((name) => replaced.every(({ sheetName }) => sheetName !== name));
  const takenTables = [...tables.items, ...names.items]
    .map(({ name }) => name)
    .filter((name) => replaced.every(({ tableName }) => tableName !== name));

  const free = {
    sheet: taking(freeSheetName, takenSheets),
    table: taking(freeTableName, takenTables),
  };
  const finals = parts.map((part) => ({
    key: partKey(period, part),
    sheetName: free.sheet(resultSheetName(period, language, part)),
    tableName: free.table(resultTableName(period, part)),
  }));
  // Drafts stand beside the earlier results, so from here on their names are taken as well.
  takenSheets.push(...replaced.map(({ sheetName }) => sheetName));
  takenTables.push(...replaced.map(({ tableName }) => tableName));
  return {
    period,
    sheets: finals.map(({ key, sheetName, tableName }) => ({
      key,
      sheetName,
      tableName,
      draft: {
        sheetName: free.sheet(draftSheetName(sheetName, mark, language)),
        tableName: free.table(`${tableName}_draft_${mark}`),
      },
      aside: {
        sheetName: free.sheet(sheetName),
        tableName: free.table(`${tableName}_earlier`),
      },
      earlier: earlier.get(key) ?? null,
    })),
    outdated: [...earlier].flatMap(([key, old]) =>
      finals.some((made) => made.key === key) ? [] : [old],
    ),
    ledger,
    record: draftsRecord(mark),
    run,
  };
}

/** Three letters or digits, for names that nobody else's writing gives at the same time. */
const newMark = (): string =>
  Math.floor(36 ** 2 + Math.random() * (36 ** 3 - 36 ** 2)).toString(36);

/** Each name given away is taken. */
const taking =
  (freeName: (name: string, taken: Iterable<string>) => string, taken: string[]) =>
  (name: string): string => {
    const found = freeName(name, taken);
    taken.push(found);
    return found;
  };
