import { frozenRun, jointPrint, runsTable, withRun, type Run } from "../../engine";
import { formatMoment } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { publishWords } from "../../locales/publish";
import { inWorkbook } from "../inWorkbook";
import { problem, type HostProblem } from "../problem";
import type { Watched } from "../progress";
import { saveLedger, type ResultLedger, type ScoredRun } from "../report/resultLedger";
import { done, failed, type Result } from "../result";
import { readLedger } from "./frozenNow";
import { localSerial } from "./localSerial";
import { hasRanking, monthsOnFile, type MonthOnFile } from "./monthsOnFile";
import { readPrint } from "./readPrint";
import { protectSheets, stampSheets, unstampSheets } from "./stampSheets";
import { ledgerHeader, writeLedger } from "./writeLedger";

export interface FreezeOptions extends Watched {
  readonly language: Language;
  /** As the person who confirms wants to be named; "": not told. */
  readonly confirmedBy: string;
  readonly note: string;
  /** Sheets get Excel's protection, without a password: against slips, not against intent. */
  readonly protect: boolean;
}

export interface Frozen {
  readonly run: Run;
  /** Sheets that people edited between the scoring and the freezing. */
  readonly editedSheets: readonly string[];
  /** Why the sheets are not protected although they should be; the month is frozen all the same. */
  readonly unprotected: HostProblem | null;
}

/**
 * Confirms a month: every sheet of it says when it was frozen, the ledger KPI_Runs gets a row with
 * the fingerprints, and from then on the month is not scored again in place [PUB1]. A failure on the
 * way takes the stamps back.
 */
export async function freezeMonth(period: string, options: FreezeOptions): Promise<Result<Frozen>> {
  const { language, onProgress, signal } = options;
  const ledger = await readLedger();
  if (!ledger.ok) return ledger;
  if (frozenRun(ledger.value?.runs ?? [], period)) return failed(problem("monthFrozen", period));
  const read = await readMonth(period, options);
  if (!read.ok) return read;
  if (signal?.aborted) return failed(problem("cancelled", period));

  const run = runOf(read.value, options);
  const stamped = await stamp(read.value, run, language);
  if (!stamped.ok) return stamped;
  onProgress?.({ done: 2, total: 3 });

  const cells = withRun(ledger.value?.cells ?? null, run, ledgerHeader(language));
  const written = await writeLedger(ledger.value?.name ?? runsTable.name, cells, language);
  if (!written.ok) return takeBack(read.value, written.problem);

  const isProtected = options.protect ? await protect(read.value.month) : done(undefined);
  onProgress?.({ done: 3, total: 3 });
  return done({
    run,
    editedSheets: read.value.editedSheets,
    unprotected: isProtected.ok ? null : isProtected.problem,
  });
}

interface MonthRead {
  readonly month: MonthOnFile;
  readonly scored: ScoredRun;
  readonly before: ResultLedger;
  readonly after: ResultLedger;
  /** Of everything that the sheets show. */
  readonly print: string;
  readonly editedSheets: readonly string[];
}

const readMonth = (period: string, { signal }: Watched): Promise<Result<MonthRead>> =>
  inWorkbook(
    period,
    async (context) => {
      const { ledger, months } = await monthsOnFile(context);
      const month = months.find((one) => one.period === period);
      const scored = month?.run;
      if (!month || !scored || !hasRanking(month)) return failed(problem("monthNotScored", period));
      const closed = month.sheets.find(({ isProtected }) => isProtected);
      if (closed) return failed(problem("sheetProtected", closed.sheetName));

      const after = new Map(ledger);
      const prints = new Map<string, string>();
      const editedSheets: string[] = [];
      for (const sheet of month.sheets) {
        const written = await readPrint(context, sheet, signal);
        if (!written.ok) return written;
        const { print } = written.value;
        prints.set(sheet.part, print);
        if (sheet.entry.written && sheet.entry.written.print !== print)
          editedSheets.push(sheet.sheetName);
        after.set(sheet.key, { ...sheet.entry, written: written.value });
      }
      const print = jointPrint(prints);
      return done({ month, scored, before: ledger, after, print, editedSheets });
    },
    { signal },
  );

function runOf(
  { scored, print, editedSheets }: MonthRead,
  { language, confirmedBy, note }: FreezeOptions,
): Run {
  const { period, scoredAt, profiles, agents, tickets, asOf, engine, data, rules } = scored;
  const edited =
    editedSheets.length > 0
      ? publishWords[language].editedBeforeFreezing(editedSheets.join(", "))
      : "";
  const told = [note.trim(), edited].filter(Boolean).join("; ");
  return {
    period,
    frozenAt: localSerial(),
    scoredAt,
    unfrozenAt: null,
    confirmedBy: confirmedBy.trim() || null,
    profiles,
    agents,
    tickets,
    asOf,
    engine,
    data,
    rules,
    result: print,
    note: told || null,
  };
}

const stamp = ({ month, after }: MonthRead, run: Run, language: Language) =>
  inWorkbook(month.sheets[0]?.sheetName ?? "", async (context) => {
    const { frozenAt, confirmedBy, engine, result } = run;
    const moment = formatMoment(frozenAt, language);
    const text = publishWords[language].stamp(moment, confirmedBy, engine ?? "", result ?? "");
    stampSheets(context, month.sheets, text);
    saveLedger(context, after);
    await context.sync();
    return done(undefined);
  });

const protect = ({ sheets }: MonthOnFile) =>
  inWorkbook(sheets[0]?.sheetName ?? "", async (context) => {
    protectSheets(context, sheets);
    await context.sync();
    return done(undefined);
  });

async function takeBack({ month, before }: MonthRead, why: HostProblem): Promise<Result<Frozen>> {
  await inWorkbook("", async (context) => {
    unstampSheets(context, month.sheets);
    saveLedger(context, before);
    await context.sync();
    return done(undefined);
  });
  return failed(why);
}
