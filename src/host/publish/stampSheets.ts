import { asText } from "../report/cellText";
import { faint } from "../report/look";
import { STAMP_ROW } from "../report/writtenCells";
import type { SheetOnFile } from "./monthsOnFile";

/** Queues a line on every sheet, above its table, that says when and by whom it was confirmed. */
export function stampSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetOnFile[],
  text: string,
): void {
  for (const { sheetId } of sheets) {
    const cell = context.workbook.worksheets.getItem(sheetId).getCell(STAMP_ROW, 0);
    cell.values = [[asText(text)]];
    cell.format.font.color = faint;
  }
}

/** Queues the line's end, with its look. */
export function unstampSheets(
  context: Excel.RequestContext,
  sheets: readonly Pick<SheetOnFile, "sheetId">[],
): void {
  for (const { sheetId } of sheets)
    context.workbook.worksheets.getItem(sheetId).getCell(STAMP_ROW, 0).clear();
}

export function protectSheets(
  context: Excel.RequestContext,
  sheets: readonly Pick<SheetOnFile, "sheetId">[],
): void {
  for (const { sheetId } of sheets)
    context.workbook.worksheets.getItem(sheetId).protection.protect();
}

export function unprotectSheets(
  context: Excel.RequestContext,
  sheets: readonly Pick<SheetOnFile, "sheetId">[],
): void {
  for (const { sheetId } of sheets)
    context.workbook.worksheets.getItem(sheetId).protection.unprotect();
}
