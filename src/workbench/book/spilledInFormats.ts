import type { Worksheet } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import { ConditionalFormattingViewModel } from "@univerjs/sheets-conditional-formatting";
import { overlap, parseArea } from "./address";
import type { UniverBook } from "./UniverBook";

/**
 * Lets conditional formats see spilled values: Univer judges a cell by what it holds itself.
 * Everything else that asks for a raw cell gets the spilled value as well.
 */
export function showSpilledToFormats(worksheet: Worksheet, spills: FormulaDataModel): void {
  const raw = worksheet.getCellRaw.bind(worksheet);
  worksheet.getCellRaw = (row, column) => {
    const cell = raw(row, column);
    if (cell?.v !== undefined && cell.v !== null) return cell;
    const bySheet = spills.getArrayFormulaCellData()[worksheet.getUnitId()];
    const spilled = bySheet?.[worksheet.getSheetId()]?.[row]?.[column];
    return spilled ? { ...cell, v: spilled.v, t: spilled.t } : cell;
  };
}

/** Judges the rules over spilled areas anew: Univer does so when a cell changes, not a spill. */
export function renewFormats(book: UniverBook): void {
  const view = book.univer.__getInjector().get(ConditionalFormattingViewModel);
  for (const sheet of book.sheets()) {
    const spills = [...book.spillAreas(sheet).values()].map(parseArea);
    if (spills.length === 0) continue;
    for (const { id, area } of sheet.conditionalFormats()) {
      const areas = area.split(" ").map(parseArea);
      if (areas.some((one) => spills.some((spill) => overlap(one, spill)))) {
        view.markRuleDirty(sheet.unitId, sheet.id, id);
      }
    }
  }
}
