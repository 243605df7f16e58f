import { stampRun, type Report } from "../../engine";
import type { Language } from "../../locales/language";
import { openSheet } from "../goTo";
import { inWorkbook } from "../inWorkbook";
import { problem, type HostProblem } from "../problem";
import type { Watched } from "../progress";
import { localSerial } from "../publish/localSerial";
import { done, failed, type Result } from "../result";
import { explain } from "./explain";
import type { Grounds } from "./grounds";
import { keepHistory, type HistoryKept } from "./keepHistory";
import { makePlan, type Plan } from "./plan";
import type { ScoredRun } from "./resultLedger";
import type { ResultPart } from "./resultSheet";
import { resultSheets } from "./resultSheets";
import { takeBack } from "./takeBack";
import { addDrafts, notFrozen, writingSteps } from "./writingSteps";

export interface WriteOptions extends Watched, Grounds {
  readonly language: Language;
  /** The table or sheet that was scored, as the user knows it. */
  readonly sourceName: string;
  /** Beside the ranking, which is always written; left away: every part there is something for. */
  readonly parts?: readonly ResultPart[];
}

export interface ReportWritten {
  /** Of the ranking. */
  readonly sheetId: string;
  readonly sheetName: string;
  readonly tableName: string;
  /** All of the month, the ranking first. */
  readonly sheetNames: readonly string[];
  /** Whether the month stands in KPI_History now; a problem there undoes no result. */
  readonly history: HistoryKept;
}

/**
 * Writes a scored month to sheets of its own: the ranking, and as far as its grounds are given the
 * figures one by one, what follows for whom, and pay. The sheets are made as drafts under other
 * names; only when all are complete do they take the place of the earlier result of the same month,
 * which is deleted last. Whatever fails before that, or a cancel, leaves the workbook as it was.
 */
export async function writeReport(
  report: Report,
  options: WriteOptions,
): Promise<Result<ReportWritten>> {
  const { language, sourceName, onProgress, signal } = options;
  if (report.agents.length === 0) return failed(problem("noAgents"));
  const open = await notFrozen(report);
  if (!open.ok) return open;

  const explained = await explain(options, signal);
  if (explained === "cancelled") return failed(problem("cancelled"));
  const sheets = resultSheets(report, sourceName, language, explained).filter(
    ({ part }) => part === "ranking" || (options.parts?.includes(part) ?? true),
  );
  const parts = sheets.map(({ part }) => part);
  const planned = await inWorkbook(
    "",
    async (context) =>
      done(await makePlan(context, report.period, parts, language, scoredRun(report, options))),
    { repeatable: true, signal },
  );
  if (!planned.ok) return planned;
  const plan = planned.value;

  const added = await addDrafts(plan, signal);
  if (!added.ok) return abandon(plan, [], added.problem);
  const ids = added.value;

  const steps = writingSteps(plan, ids, sheets);
  onProgress?.({ done: 0, total: steps.length });
  for (const [index, step] of steps.entries()) {
    if (signal?.aborted) return abandon(plan, ids, problem("cancelled"));
    const outcome = await step();
    if (!outcome.ok) return abandon(plan, ids, outcome.problem);
    onProgress?.({ done: index + 1, total: steps.length });
  }
  return show(plan, ids, await keepHistory(report, options));
}

/** What the month was scored from, for whoever freezes it later, perhaps in another session. */
function scoredRun(report: Report, { measures, rulebook, print }: WriteOptions): ScoredRun | null {
  const stamp = measures && rulebook ? stampRun(report, measures, rulebook, print) : null;
  return stamp && { ...stamp, scoredAt: localSerial() };
}

/** Somebody who left a cell open for a break still finds the workbook as it was. */
const PATIENCE_TO_TAKE_BACK_MS = 20 * 60_000;

async function abandon(
  plan: Plan,
  /** None when the drafts were perhaps not even added. */
  ids: readonly string[],
  why: HostProblem,
): Promise<Result<ReportWritten>> {
  const draft = plan.sheets[0]!.draft.sheetName;
  const reverted = await inWorkbook(
    draft,
    async (context) => done(await takeBack(context, plan, ids)),
    { repeatable: true, milliseconds: PATIENCE_TO_TAKE_BACK_MS },
  );
  if (!reverted.ok) return failed(problem("leftOver", draft, why.detail));
  if (reverted.value === "finished") return show(plan, ids, { kind: "failed", problem: why });

  // Adding, renaming and deleting sheets is refused only by a protected workbook structure.
  if (why.code === "sheetProtected") return failed(problem("workbookProtected", "", why.detail));
  // Only our own sheets are asked for by their ids, and only names that were free are given.
  const isTheirs = why.code === "sourceGone" || why.detail.startsWith("ItemAlreadyExists");
  return failed(isTheirs ? problem("resultChanged", "", why.detail) : why);
}

/** Brings the result to the front. That another workbook is in front is no failure of the writing. */
async function show(
  { sheets }: Plan,
  [sheetId = ""]: readonly string[],
  history: HistoryKept,
): Promise<Result<ReportWritten>> {
  await openSheet(sheetId);
  const { sheetName, tableName } = sheets[0]!;
  const sheetNames = sheets.map((sheet) => sheet.sheetName);
  return done({ sheetId, sheetName, tableName, sheetNames, history });
}
