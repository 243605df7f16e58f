import { inWorkbook } from "../../inWorkbook";
import { problem } from "../../problem";
import type { Watched } from "../../progress";
import { done, failed, type Result } from "../../result";
import { findFormulas, type KpiFormula } from "./findFormulas";
import { addressOf } from "./place";

export interface FormulasRepaired {
  /** Formulas that were stuck and have been entered again. */
  readonly entered: number;
  /** Those of them that are stuck still: "Sheet!B2". */
  readonly stillStuck: readonly string[];
  /** Sheets with formulas of ours that Excel lets nobody change. */
  readonly protectedSheets: readonly string[];
}

/** Cells entered in one batch. */
const AT_A_TIME = 2_000;
/** Excel asks the add-in for answers after the batch; a glance before that would see #BUSY!. */
const SETTLE_MS = 500;

/**
 * Enters formulas again that are stuck in #NAME?: Excel had read them before it knew the add-in's
 * functions, and no recalculation cures that [PUB4].
 */
export const repairFormulas = (watched: Watched = {}): Promise<Result<FormulasRepaired>> =>
  inWorkbook(
    "",
    async (context) => {
      const { onProgress, signal } = watched;
      const found = await findFormulas(context, {
        ...watched,
        onProgress: ({ done: sheets, total }) => onProgress?.({ done: sheets, total: 2 * total }),
      });
      if (!found.ok) return found;
      const { protectedSheets } = found.value;
      const stuck = found.value.formulas.filter(isStuck);

      let entered = 0;
      for (const batch of batches(columnRuns(stuck))) {
        if (signal?.aborted) return failed(problem("cancelled"));
        await enter(context, batch);
        entered += batch.reduce((sum, { length }) => sum + length, 0);
        onProgress?.({ done: stuck.length + entered, total: 2 * stuck.length });
      }
      if (entered > 0) await new Promise((settled) => setTimeout(settled, SETTLE_MS));
      return done({ entered, stillStuck: await stuckAmong(context, stuck), protectedSheets });
    },
    { signal: watched.signal },
  );

const STUCK = "#NAME?";
const isStuck = ({ values }: KpiFormula): boolean => values[0]?.[0] === STUCK;

type Run = readonly [KpiFormula, ...KpiFormula[]];

async function enter(context: Excel.RequestContext, runs: readonly Run[]): Promise<void> {
  for (const run of runs) {
    const [{ sheetId, row, column }] = run;
    const range = context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(row, column, run.length, 1);
    range.formulas = run.map(({ formula }) => [formula]);
  }
  await context.sync();
}

/** Formulas that stand below each other are entered together. */
function columnRuns(formulas: readonly KpiFormula[]): readonly Run[] {
  const runs: [KpiFormula, ...KpiFormula[]][] = [];
  const sorted = formulas.toSorted(
    (one, other) =>
      one.sheetId.localeCompare(other.sheetId) || one.column - other.column || one.row - other.row,
  );
  for (const formula of sorted) {
    const last = runs.at(-1)?.at(-1);
    const isBelow =
      last?.sheetId === formula.sheetId &&
      last.column === formula.column &&
      last.row + 1 === formula.row;
    if (isBelow) runs.at(-1)!.push(formula);
    else runs.push([formula]);
  }
  return runs;
}

function batches(runs: readonly Run[]): readonly (readonly Run[])[] {
  const all: Run[][] = [];
  let cells = Infinity;
  for (const run of runs) {
    if (cells + run.length > AT_A_TIME) {
      all.push([]);
      cells = 0;
    }
    all.at(-1)!.push(run);
    cells += run.length;
  }
  return all;
}

async function stuckAmong(
  context: Excel.RequestContext,
  formulas: readonly KpiFormula[],
): Promise<readonly string[]> {
  const cells = formulas.map((formula) => ({
    formula,
    cell: context.workbook.worksheets
      .getItem(formula.sheetId)
      .getCell(formula.row, formula.column)
      .load("values"),
  }));
  if (cells.length > 0) await context.sync();
  return cells
    .filter(({ cell }) => cell.values[0]?.[0] === STUCK)
    .map(({ formula }) => `${formula.sheetName}!${addressOf({ ...formula, rows: 1, columns: 1 })}`);
}
