import { withUnfrozen } from "../../engine";
import type { Language } from "../../locales/language";
import { inWorkbook } from "../inWorkbook";
import { STAMP_ROW } from "../report/writtenCells";
import { done, type Result } from "../result";
import { readLedger } from "./frozenNow";
import { localSerial } from "./localSerial";
import { monthsOnFile, type SheetOnFile } from "./monthsOnFile";
import { protectSheets, stampSheets, unprotectSheets, unstampSheets } from "./stampSheets";
import { ledgerHeader, writeLedger } from "./writeLedger";

/**
 * Ends a freezing with a reason, which the ledger keeps [PUB2]. The sheets stay as they are but for
 * the stamp and the protection, so that the month can be scored again in their place.
 */
export async function unfreezeMonth(
  period: string,
  { reason, language }: { readonly reason: string; readonly language: Language },
): Promise<Result<void>> {
  const ledger = await readLedger();
  if (!ledger.ok) return ledger;
  const at = localSerial();
  const cells =
    ledger.value &&
    withUnfrozen(ledger.value.cells, { period, at, reason }, ledgerHeader(language));
  if (!ledger.value || !cells) return done(undefined);

  const opened = await openSheets(period);
  if (!opened.ok) return opened;
  const written = await writeLedger(ledger.value.name, cells, language);
  if (!written.ok) await closeSheets(opened.value);
  return written;
}

interface Opened {
  readonly sheets: readonly SheetOnFile[];
  /** Of each sheet. */
  readonly stamps: readonly string[];
}

const openSheets = (period: string): Promise<Result<Opened>> =>
  inWorkbook(period, async (context) => {
    const { months } = await monthsOnFile(context);
    const sheets = months.find((month) => month.period === period)?.sheets ?? [];
    const cells = sheets.map(({ sheetId }) =>
      context.workbook.worksheets.getItem(sheetId).getCell(STAMP_ROW, 0).load("values"),
    );
    await context.sync();
    unprotectSheets(
      context,
      sheets.filter(({ isProtected }) => isProtected),
    );
    unstampSheets(context, sheets);
    await context.sync();
    return done({ sheets, stamps: cells.map(({ values }) => String(values[0]?.[0] ?? "")) });
  });

const closeSheets = ({ sheets, stamps }: Opened) =>
  inWorkbook("", async (context) => {
    sheets.forEach((sheet, index) => stampSheets(context, [sheet], stamps[index] ?? ""));
    protectSheets(
      context,
      sheets.filter(({ isProtected }) => isProtected),
    );
    await context.sync();
    return done(undefined);
  });
