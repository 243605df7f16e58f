import type { Cells } from "../../../engine";
import { problem } from "../../problem";
import type { Watched } from "../../progress";
import { readBlocks } from "../../readBlocks";
import { done, failed, type Result } from "../../result";
import { isKpiFormula } from "./isKpiFormula";
import type { Place } from "./place";

/** A formula of ours with what it shows; one that spills stands for all the cells it fills. */
export interface KpiFormula extends Place {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly formula: string;
  readonly values: Cells;
  /** Some cell of it shows an error, or waits for an answer. */
  readonly isInError: boolean;
}

export interface FormulasFound {
  readonly formulas: readonly KpiFormula[];
  /** Sheets with formulas of ours that Excel lets nobody change. */
  readonly protectedSheets: readonly string[];
}

/** Cells asked for at a time; each is an object of its own on the way to Excel and back. */
const AT_A_TIME = 200;

/**
 * Every formula of ours in the sheets' used ranges. Those of protected sheets are left out, and the
 * sheets named.
 */
export async function findFormulas(
  context: Excel.RequestContext,
  { onlyActive = false, onProgress, signal }: Watched & { readonly onlyActive?: boolean } = {},
): Promise<Result<FormulasFound>> {
  const sheets = await sheetsOf(context, onlyActive);
  const formulas: KpiFormula[] = [];
  const protectedSheets: string[] = [];
  for (const [index, { sheet, used, protection }] of sheets.entries()) {
    onProgress?.({ done: index, total: sheets.length });
    if (used.isNullObject) continue;
    const cells: Cell[] = [];
    let firstRow = used.rowIndex;
    for await (const block of readBlocks(context, used, { ...sizeOf(used), signal }, "formulas")) {
      if (block === "tooLarge") return failed(problem("tooLarge", sheet.name));
      if (signal?.aborted) return failed(problem("cancelled", sheet.name));
      cells.push(...calls(block, firstRow, used.columnIndex));
      firstRow += block.length;
    }
    if (cells.length > 0 && protection.protected) protectedSheets.push(sheet.name);
    else
      for (let at = 0; at < cells.length; at += AT_A_TIME) {
        if (signal?.aborted) return failed(problem("cancelled", sheet.name));
        formulas.push(...(await shown(context, sheet, cells.slice(at, at + AT_A_TIME))));
      }
  }
  return done({ formulas, protectedSheets });
}

async function sheetsOf(context: Excel.RequestContext, onlyActive: boolean) {
  const { worksheets } = context.workbook;
  worksheets.load("items/id, items/name");
  const active = worksheets.getActiveWorksheet().load("id");
  await context.sync();
  const found = worksheets.items
    .filter(({ id }) => !onlyActive || id === active.id)
    .map((sheet) => ({
      sheet,
      used: sheet
        .getUsedRangeOrNullObject(true)
        .load("rowIndex, columnIndex, rowCount, columnCount"),
      protection: sheet.protection.load("protected"),
    }));
  await context.sync();
  return found;
}

const sizeOf = ({ rowCount, columnCount }: Excel.Range) => ({ rowCount, columnCount });

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const calls = (block: Cells, firstRow: number, firstColumn: number): readonly Cell[] =>
  block.flatMap((line, row) =>
    line.flatMap((formula, column) =>
      isKpiFormula(formula) ? [{ row: firstRow + row, column: firstColumn + column, formula }] : [],
    ),
  );

/** What the formulas show; cells that another one spilled over are passed over. */
async function shown(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
): Promise<readonly KpiFormula[]> {
  const canSpill = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const found = cells.map((cell) => {
    const range = sheet.getCell(cell.row, cell.column).load("values, valueTypes");
    if (!canSpill) return { cell, range, parent: null, spill: null };
    const parent = range.getSpillParentOrNullObject().load("rowIndex, columnIndex");
    const spill = range
      .getSpillingToRangeOrNullObject()
      .load("rowCount, columnCount, values, valueTypes");
    return { cell, range, parent, spill };
  });
  await context.sync();
  return found
    .filter(({ cell, parent }) => !parent || parent.isNullObject || isAt(parent, cell))
    .map(({ cell, range, spill }): KpiFormula => {
      const area = spill && !spill.isNullObject ? spill : range;
      const { values, valueTypes } = area;
      return {
        ...cell,
        sheetId: sheet.id,
        sheetName: sheet.name,
        rows: values.length,
        columns: values[0]?.length ?? 1,
        values,
        isInError: (valueTypes as string[][]).some((line) => line.includes("Error")),
      };
    });
}

const isAt = ({ rowIndex, columnIndex }: Excel.Range, { row, column }: Cell): boolean =>
  rowIndex === row && columnIndex === column;
