import type { Language } from "../../locales/language";
import { inWorkbook } from "../inWorkbook";
import { done, type Result } from "../result";
import { drawChart } from "./drawChart";
import { formatReport } from "./formatReport";
import type { Plan } from "./plan";
import type { ReportSheet } from "./reportSheet";
import { saveLedger } from "./resultLedger";
import { setUpPrinting } from "./setUpPrinting";

/** Below half of what Excel on the web takes in one piece. */
const BLOCK_CELLS = 30_000;

/** @returns the id of the new sheet, which it keeps under every name. */
export const addDraft = ({ draft }: Plan): Promise<Result<string>> =>
  inWorkbook(draft.sheetName, async (context) => {
    const sheet = context.workbook.worksheets.add(draft.sheetName).load("id");
    await context.sync();
    return done(sheet.id);
  });

/** What the draft still needs, in order; between two steps the writing can be cancelled. */
export const writingSteps = (
  plan: Plan,
  sheetId: string,
  sheet: ReportSheet,
  language: Language,
): readonly (() => Promise<Result<void>>)[] => [
  ...blocksOf(sheet).map((block) => () => writeBlock(plan, sheetId, sheet, block)),
  () => dress(plan, sheetId, sheet, language),
  () => swap(plan, sheetId, sheet),
  () => removeEarlier(plan),
];

interface Block {
  readonly firstRow: number;
  readonly rows: number;
}

function blocksOf({ cells, columns }: ReportSheet): readonly Block[] {
  const most = Math.max(1, Math.floor(BLOCK_CELLS / columns.length));
  const count = Math.ceil(cells.length / most);
  return Array.from({ length: count }, (_, index) => {
    const firstRow = index * most;
    return { firstRow, rows: Math.min(most, cells.length - firstRow) };
  });
}

const writeBlock = (
  plan: Plan,
  sheetId: string,
  { cells, columns }: ReportSheet,
  { firstRow, rows }: Block,
) =>
  inWorkbook(plan.draft.sheetName, async (context) => {
    const draft = context.workbook.worksheets.getItem(sheetId);
    draft.getRangeByIndexes(firstRow, 0, rows, columns.length).values = cells
      .slice(firstRow, firstRow + rows)
      .map((row) => [...row]);
    await context.sync();
    return done(undefined);
  });

const dress = (plan: Plan, sheetId: string, sheet: ReportSheet, language: Language) =>
  inWorkbook(plan.draft.sheetName, async (context) => {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const draft = context.workbook.worksheets.getItem(sheetId);
    formatReport(draft, sheet, plan.draft.tableName, language);
    drawChart(draft, sheet);
    setUpPrinting(draft, sheet);
    await context.sync();
    return done(undefined);
  });

/** The earlier result steps aside and the draft takes its names and its place, in one batch. */
const swap = ({ earlier, aside, draft, ...plan }: Plan, sheetId: string, { title }: ReportSheet) =>
  inWorkbook(plan.sheetName, async (context) => {
    const { worksheets, tables } = context.workbook;
    if (earlier) {
      tables.getItem(earlier.tableId).name = aside.tableName;
      worksheets.getItem(earlier.sheetId).name = aside.sheetName;
    }
    const sheet = worksheets.getItem(sheetId);
    tables.getItem(draft.tableName).name = plan.tableName;
    sheet.name = plan.sheetName;
    if (earlier) sheet.position = earlier.position;
    saveLedger(context, new Map(plan.ledger).set(plan.periodKey, { table: plan.tableName, title }));
    await context.sync();
    return done(undefined);
  });

const removeEarlier = ({ earlier }: Plan) =>
  inWorkbook(earlier?.sheetName ?? "", async (context) => {
    if (earlier) context.workbook.worksheets.getItem(earlier.sheetId).delete();
    await context.sync();
    return done(undefined);
  });
