import type { Worksheet } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";

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
