import {
  historyTable,
  kindOf,
  notesTable,
  runsTable,
  scoresTable,
  type RuleTable,
} from "../../../engine";
import { inWorkbook } from "../../inWorkbook";
import { loadDrafts } from "../../report/draftsOnRecord";
import { tableMade } from "../../rules/tablesMade";
import { done, type Result } from "../../result";
import { NOTES_TABLE } from "../formulas/formulaNotes";
import { monthsOnFile } from "../monthsOnFile";
import { standsAlone } from "./standsAlone";

/** What a person can ask to be taken away, kind by kind. */
export const madeKinds = ["results", "rules", "records", "formulas", "settings"] as const;
export type MadeKind = (typeof madeKinds)[number];

export interface MadeSheet {
  readonly kind: Exclude<MadeKind, "settings">;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Table of rules or records on it; null: the whole sheet is the add-in's. */
  readonly table: string | null;
  /** People put something of their own on the sheet: it stays. */
  readonly hasOwn: boolean;
  readonly isProtected: boolean;
}

export interface Made {
  readonly sheets: readonly MadeSheet[];
  /** Keys of workbook settings. */
  readonly settings: readonly string[];
}

/**
 * Everything in the workbook that the add-in made [PUB8]: sheets of results, tables of rules and of
 * records that it put there, formulas it keeps, its settings. Tickets, and tables of rules that
 * people wrote themselves, are none of it.
 */
export const listMade = (): Promise<Result<Made>> =>
  inWorkbook("", async (context) => done(await made(context)));

export async function made(context: Excel.RequestContext): Promise<Made> {
  const { settings, tables, worksheets } = context.workbook;
  settings.load("items/key");
  tables.load("items/name, items/worksheet/id, items/worksheet/name");
  worksheets.load("items/id, items/name");
  const drafts = loadDrafts(context);
  await context.sync();
  const keys = settings.items.map(({ key }) => key).filter((key) => key.startsWith("KPI."));
  const ours = new Set(keys.flatMap((key) => tableMade(key) ?? []));

  const { months } = await monthsOnFile(context);
  const found: Omit<MadeSheet, "hasOwn" | "isProtected">[] = [
    ...months.flatMap(({ sheets }) =>
      sheets.map(({ sheetId, sheetName }) => ({
        kind: "results" as const,
        sheetId,
        sheetName,
        table: null,
      })),
    ),
    ...worksheets.items
      .filter(({ name }) => drafts().some((record) => record.sheets.includes(name)))
      .map(({ id, name }) => ({
        kind: "results" as const,
        sheetId: id,
        sheetName: name,
        table: null,
      })),
    ...tables.items
      .filter(({ name }) => ours.has(name) || name === NOTES_TABLE)
      .map(({ name, worksheet }) => ({
        kind: kindOfTable(name),
        sheetId: worksheet.id,
        sheetName: worksheet.name,
        table: name,
      })),
  ];
  const written = new Map(
    months.flatMap(({ sheets }) => sheets.map(({ sheetId, entry }) => [sheetId, entry.written])),
  );
  const alone = await standsAlone(context, found, (id) => written.get(id) ?? null);
  return { sheets: found.map((sheet, index) => ({ ...sheet, ...alone[index]! })), settings: keys };
}

const records: ReadonlySet<RuleTable | undefined> = new Set([
  historyTable,
  scoresTable,
  runsTable,
  notesTable,
]);

function kindOfTable(name: string): "rules" | "records" | "formulas" {
  if (name === NOTES_TABLE) return "formulas";
  return records.has(kindOf(name, [])?.table) ? "records" : "rules";
}
