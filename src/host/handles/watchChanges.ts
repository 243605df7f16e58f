import { inWorkbook } from "../inWorkbook";
import { done } from "../result";
import { watching } from "../watch";

export type WorkbookChange =
  /** Cells of a sheet, or of a table on it. */
  | { readonly kind: "cells"; readonly tableId: string | null; readonly sheetId: string }
  /** Formulas of a sheet have results that may be new ones. */
  | { readonly kind: "calculated"; readonly sheetId: string }
  /** Tables or sheets came, went or were renamed. */
  | { readonly kind: "places" };

/**
 * Tells of every change to cells, tables and sheets, whoever made it. What formulas calculate anew
 * is no such change to Excel: it tells since ExcelApi 1.8 which sheet was calculated, not reliably
 * which cells, and of our own functions' cells as well. Excel tells of renamed sheets since
 * ExcelApi 1.17 and never of renamed tables; they show at the next change.
 */
export const watchChanges = (onChange: (change: WorkbookChange) => void) =>
  inWorkbook("", async (context) => {
    const { worksheets, tables } = context.workbook;
    const places = async () => onChange({ kind: "places" });
    const listeners = [
      tables.onChanged.add(async ({ tableId, worksheetId }) =>
        onChange({ kind: "cells", tableId, sheetId: worksheetId }),
      ),
      worksheets.onChanged.add(async ({ worksheetId }) =>
        onChange({ kind: "cells", tableId: null, sheetId: worksheetId }),
      ),
      ...[worksheets.onAdded, worksheets.onDeleted, tables.onAdded, tables.onDeleted].map((event) =>
        (event as OfficeExtension.EventHandlers<unknown>).add(places),
      ),
    ];
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.8"))
      listeners.push(
        worksheets.onCalculated.add(async ({ worksheetId }) =>
          onChange({ kind: "calculated", sheetId: worksheetId }),
        ),
      );
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.17"))
      listeners.push(worksheets.onNameChanged.add(places));
    await context.sync();
    return done(watching(listeners));
  });
