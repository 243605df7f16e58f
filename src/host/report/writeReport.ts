import type { Report } from "../../engine";
import type { Language } from "../../locales/language";
import { openSheet } from "../goTo";
import { inWorkbook } from "../inWorkbook";
import { problem, type HostProblem } from "../problem";
import type { Watched } from "../progress";
import { done, failed, type Result } from "../result";
import { makePlan, type Plan } from "./plan";
import { reportSheet } from "./reportSheet";
import { takeBack } from "./takeBack";
import { addDraft, writingSteps } from "./writingSteps";

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

  const added = await addDraft(plan);
  if (!added.ok) return abandon(plan, null, added.problem);
  const sheetId = added.value;

  const sheet = reportSheet(report, sourceName, language);
  const steps = writingSteps(plan, sheetId, sheet, language);
  for (const [index, step] of steps.entries()) {
    if (signal?.aborted) return abandon(plan, sheetId, problem("cancelled"));
    const outcome = await step();
    if (!outcome.ok) return abandon(plan, sheetId, outcome.problem);
    onProgress?.({ done: index + 1, total: steps.length });
  }
  return show(plan, sheetId);
}

async function abandon(
  plan: Plan,
  /** Null when the draft was perhaps not even added. */
  sheetId: string | null,
  why: HostProblem,
): Promise<Result<ReportWritten>> {
  const reverted = await inWorkbook(plan.draft.sheetName, async (context) =>
    done(await takeBack(context, plan)),
  );
  if (!reverted.ok) return failed(problem("leftOver", plan.draft.sheetName, why.detail));
  if (reverted.value === "finished" && sheetId !== null) return show(plan, sheetId);

  // Adding, renaming and deleting sheets is refused only by a protected workbook structure.
  return failed(why.code === "sheetProtected" ? problem("workbookProtected", "", why.detail) : why);
}

/** Brings the result to the front. That another workbook is in front is no failure of the writing. */
async function show(
  { sheetName, tableName }: Plan,
  sheetId: string,
): Promise<Result<ReportWritten>> {
  await openSheet(sheetId);
  return done({ sheetId, sheetName, tableName });
}
