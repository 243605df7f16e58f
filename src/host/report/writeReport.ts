import type { Report } from "../../engine";
import type { Language } from "../../locales/language";
import { inWorkbook } from "../inWorkbook";
import { problem, type HostProblem } from "../problem";
import type { Watched } from "../progress";
import { done, failed, type Result } from "../result";
import { drawChart } from "./drawChart";
import { formatReport } from "./formatReport";
import { makePlan, type Plan } from "./plan";
import { reportSheet, type ReportSheet } from "./reportSheet";
import { saveLedger } from "./resultLedger";
import { periodKey } from "./resultNames";
import { setUpPrinting } from "./setUpPrinting";
import { takeBack } from "./takeBack";

export interface WriteOptions extends Watched {
  readonly language: Language;
  /** The table or sheet that was scored, as the user knows it. */
  readonly sourceName: string;
}

export interface ReportWritten {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly tableName: string;
}

/** Below half of what Excel on the web takes in one piece. */
const BLOCK_CELLS = 30_000;

/**
 * Writes a scored month to a sheet of its own. The sheet is made as a draft under another name;
 * only when it is complete does it take the place of the earlier result of the same month, which
 * is deleted last. Whatever fails before that, or a cancel, leaves the workbook as it was.
 */
export async function writeReport(
  report: Report,
  { language, sourceName, onProgress, signal }: WriteOptions,
): Promise<Result<ReportWritten>> {
  if (report.agents.length === 0) return failed(problem("noAgents"));

  const planned = await inWorkbook("", async (context) =>
    done(await makePlan(context, report.period, language)),
  );
  if (!planned.ok) return planned;
  const plan = planned.value;

  const sheet = reportSheet(report, sourceName, language);
  const blocks = blocksOf(sheet);
  const total = blocks.length + 4;
  let count = 0;
  const steps = [
    () => addDraft(plan),
    ...blocks.map((block) => () => writeBlock(plan, sheet, block)),
    () => dress(plan, sheet, language),
    () => swap(plan, sheet, report),
    () => removeEarlier(plan),
  ];

  for (const step of steps) {
    if (signal?.aborted) return abandon(plan, problem("cancelled"));
    const outcome = await step();
    if (!outcome.ok) return abandon(plan, outcome.problem);
    onProgress?.({ done: ++count, total });
  }
  return show(plan);
}

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

const addDraft = (plan: Plan) =>
  inWorkbook(plan.draft.sheetName, async (context) => {
    context.workbook.worksheets.add(plan.draft.sheetName);
    await context.sync();
    return done(undefined);
  });

const writeBlock = (plan: Plan, { cells, columns }: ReportSheet, { firstRow, rows }: Block) =>
  inWorkbook(plan.draft.sheetName, async (context) => {
    const draft = context.workbook.worksheets.getItem(plan.draft.sheetName);
    draft.getRangeByIndexes(firstRow, 0, rows, columns.length).values = cells
      .slice(firstRow, firstRow + rows)
      .map((row) => [...row]);
    await context.sync();
    return done(undefined);
  });

const dress = (plan: Plan, sheet: ReportSheet, language: Language) =>
  inWorkbook(plan.draft.sheetName, async (context) => {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const draft = context.workbook.worksheets.getItem(plan.draft.sheetName);
    formatReport(draft, sheet, plan.draft.tableName, language);
    drawChart(draft, sheet);
    setUpPrinting(draft, sheet);
    await context.sync();
    return done(undefined);
  });

/** The earlier result steps aside and the draft takes its names and its place, in one batch. */
const swap = ({ earlier, aside, draft, ...plan }: Plan, { title }: ReportSheet, report: Report) =>
  inWorkbook(plan.sheetName, async (context) => {
    const { worksheets, tables } = context.workbook;
    if (earlier) {
      tables.getItem(earlier.tableId).name = aside.tableName;
      worksheets.getItem(earlier.sheetId).name = aside.sheetName;
    }
    const sheet = worksheets.getItem(draft.sheetName);
    tables.getItem(draft.tableName).name = plan.tableName;
    sheet.name = plan.sheetName;
    if (earlier) sheet.position = earlier.position;
    saveLedger(
      context,
      new Map(plan.ledger).set(periodKey(report.period), { table: plan.tableName, title }),
    );
    await context.sync();
    return done(undefined);
  });

const removeEarlier = ({ earlier }: Plan) =>
  inWorkbook(earlier?.sheetName ?? "", async (context) => {
    if (earlier) context.workbook.worksheets.getItem(earlier.sheetId).delete();
    await context.sync();
    return done(undefined);
  });

async function abandon(plan: Plan, why: HostProblem): Promise<Result<ReportWritten>> {
  const reverted = await inWorkbook(plan.draft.sheetName, async (context) =>
    done(await takeBack(context, plan)),
  );
  if (!reverted.ok) return failed(problem("leftOver", plan.draft.sheetName, why.detail));
  if (reverted.value === "finished") return show(plan);

  // Adding, renaming and deleting sheets is refused only by a protected workbook structure.
  return failed(why.code === "sheetProtected" ? problem("workbookProtected", "", why.detail) : why);
}

/** Brings the result to the front. Not being able to (another workbook is in front) is no failure. */
async function show({ sheetName, tableName }: Plan): Promise<Result<ReportWritten>> {
  const found = await inWorkbook(sheetName, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName).load("id");
    await context.sync();
    return done({ sheetId: sheet.id, sheetName, tableName });
  });
  if (found.ok)
    await inWorkbook(sheetName, async (context) => {
      context.workbook.worksheets.getItem(found.value.sheetId).activate();
      await context.sync();
      return done(undefined);
    });
  return found;
}
