import { cellsPrint, type Cells } from "../../../engine";
import type { Language } from "../../../locales/language";
import { inWorkbook } from "../../inWorkbook";
import { problem, type HostProblem } from "../../problem";
import type { Watched } from "../../progress";
import { asText } from "../../report/cellText";
import { done, failed, type Result } from "../../result";
import { findFormulas, type KpiFormula } from "./findFormulas";
import { readNotes, writeNotes, type FormulaNote } from "./formulaNotes";
import { addressOf } from "./place";

export interface FormulasFixed {
  /** Formulas that are values now; one that spilled counts once. */
  readonly fixed: number;
  /** Left as they are because they show an error or wait for an answer: "Sheet!B2:B9". */
  readonly inError: readonly string[];
  readonly protectedSheets: readonly string[];
}

/** Cells written in one batch. */
const AT_A_TIME = 20_000;

/**
 * Puts present values in the place of every formula of ours, for a workbook that goes to people
 * without the add-in, and keeps the formulas on a hidden sheet [PUB5]. The formulas are noted before
 * the first one goes; a failure or a cancel puts back those that went.
 */
export const formulasToValues = (
  options: Watched & { readonly onlyActive: boolean; readonly language: Language },
): Promise<Result<FormulasFixed>> => {
  const { language, onProgress, signal } = options;
  const written: KpiFormula[] = [];
  let before: readonly FormulaNote[] | null = null;
  const work = inWorkbook(
    "",
    async (context) => {
      const found = await findFormulas(context, {
        ...options,
        onProgress: ({ done: sheets, total }) => onProgress?.({ done: sheets, total: 2 * total }),
      });
      if (!found.ok) return found;
      const { formulas, protectedSheets } = found.value;
      const toFix = formulas.filter(({ isInError }) => !isInError);
      const inError = formulas.filter(({ isInError }) => isInError).map(nameOf);
      if (toFix.length === 0) return done({ fixed: 0, inError, protectedSheets });

      const earlier = await readNotes(context);
      before = earlier;
      await writeNotes(context, [...earlier, ...toFix.map(noteOf)], language);
      for (const batch of batches(toFix)) {
        if (signal?.aborted) return failed(problem("cancelled"));
        written.push(...batch);
        await fix(context, batch);
        onProgress?.({ done: toFix.length + written.length, total: 2 * toFix.length });
      }
      return done({ fixed: toFix.length, inError, protectedSheets });
    },
    { signal },
  );
  return work.then(async (outcome) => {
    if (outcome.ok || before === null) return outcome;
    return takeBack(written, before, language, outcome.problem);
  });
};

async function takeBack(
  formulas: readonly KpiFormula[],
  before: readonly FormulaNote[],
  language: Language,
  why: HostProblem,
): Promise<Result<FormulasFixed>> {
  const reverted = await inWorkbook("", async (context) => {
    for (const batch of batches(formulas)) await enter(context, batch);
    await writeNotes(context, before, language);
    return done(undefined);
  });
  // The notes stay where that failed, so that "put back" can be tried once more.
  return failed(reverted.ok ? why : reverted.problem);
}

const rangeOf = (
  context: Excel.RequestContext,
  { sheetId, row, column, rows, columns }: KpiFormula,
): Excel.Range =>
  context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);

async function fix(context: Excel.RequestContext, formulas: readonly KpiFormula[]): Promise<void> {
  for (const formula of formulas) rangeOf(context, formula).values = fixedValues(formula.values);
  await context.sync();
}

/** What a formula spilled over has to be empty before it is entered. */
async function enter(
  context: Excel.RequestContext,
  formulas: readonly KpiFormula[],
): Promise<void> {
  for (const formula of formulas) {
    const range = rangeOf(context, formula);
    range.clear("Contents");
    range.getCell(0, 0).formulas = [[formula.formula]];
  }
  await context.sync();
}

const fixedValues = (values: Cells): (string | number | boolean)[][] =>
  values.map((line) =>
    line.map((value) => (typeof value === "string" ? asText(value) : (value as number | boolean))),
  );

const noteOf = (formula: KpiFormula): FormulaNote => ({
  sheetName: formula.sheetName,
  address: addressOf(formula),
  formula: formula.formula,
  print: cellsPrint(formula.values),
});

const nameOf = (formula: KpiFormula): string => `${formula.sheetName}!${addressOf(formula)}`;

function batches(formulas: readonly KpiFormula[]): readonly (readonly KpiFormula[])[] {
  const all: KpiFormula[][] = [];
  let cells = Infinity;
  for (const formula of formulas) {
    const size = formula.rows * formula.columns;
    if (cells + size > AT_A_TIME) {
      all.push([]);
      cells = 0;
    }
    all.at(-1)!.push(formula);
    cells += size;
  }
  return all;
}
