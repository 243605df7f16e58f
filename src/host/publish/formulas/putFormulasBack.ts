import { cellsPrint } from "../../../engine";
import type { Language } from "../../../locales/language";
import { inWorkbook } from "../../inWorkbook";
import { problem } from "../../problem";
import type { Watched } from "../../progress";
import { done, failed, type Result } from "../../result";
import { readNotes, writeNotes, type FormulaNote } from "./formulaNotes";

export interface FormulasPutBack {
  readonly restored: number;
  /** Cells that were edited since, and keep what stands in them: "Sheet!B2". */
  readonly edited: readonly string[];
  readonly protectedSheets: readonly string[];
  /** Sheets that were deleted or renamed. */
  readonly goneSheets: readonly string[];
}

const AT_A_TIME = 200;

/**
 * Puts formulas back where their values still stand as they were left [PUB6]. What could not be put
 * back stays on record.
 */
export const putFormulasBack = (
  language: Language,
  { onProgress, signal }: Watched = {},
): Promise<Result<FormulasPutBack>> =>
  inWorkbook(
    "",
    async (context) => {
      const notes = await readNotes(context);
      const sheets = await sheetsNamed(context, notes);
      const gone = notes.filter(({ sheetName }) => !sheets.has(sheetName));
      const closed = notes.filter(({ sheetName }) => sheets.get(sheetName) === "protected");
      const open = notes.filter(({ sheetName }) => sheets.get(sheetName) === "open");

      const edited: FormulaNote[] = [];
      let restored = 0;
      for (let at = 0; at < open.length; at += AT_A_TIME) {
        if (signal?.aborted) break;
        const batch = open.slice(at, at + AT_A_TIME);
        const others = await putBack(context, batch);
        edited.push(...others);
        restored += batch.length - others.length;
        const rest = open.slice(at + AT_A_TIME);
        await writeNotes(context, [...gone, ...closed, ...edited, ...rest], language);
        onProgress?.({ done: at + batch.length, total: open.length });
      }
      if (signal?.aborted && restored === 0) return failed(problem("cancelled"));
      return done({
        restored,
        edited: edited.map(({ sheetName, address }) => `${sheetName}!${address}`),
        protectedSheets: namesIn(closed),
        goneSheets: namesIn(gone),
      });
    },
    { signal },
  );

/** @returns those whose cells were edited since. */
async function putBack(
  context: Excel.RequestContext,
  notes: readonly FormulaNote[],
): Promise<readonly FormulaNote[]> {
  const { worksheets } = context.workbook;
  const found = notes.map((note) => ({
    note,
    range: worksheets.getItem(note.sheetName).getRange(note.address).load("values, formulas"),
  }));
  await context.sync();
  const isLeft = found.map(({ note, range }) => isAsLeft(note, range));
  found.forEach(({ note, range }, index) => {
    if (!isLeft[index]) return;
    range.clear("Contents");
    range.getCell(0, 0).formulas = [[note.formula]];
  });
  await context.sync();
  return notes.filter((_, index) => !isLeft[index]);
}

/** How many formulas stand on record as values. */
export const countNotes = (): Promise<Result<number>> =>
  inWorkbook("", async (context) => done((await readNotes(context)).length));

const namesIn = (notes: readonly FormulaNote[]): readonly string[] => [
  ...new Set(notes.map(({ sheetName }) => sheetName)),
];

async function sheetsNamed(context: Excel.RequestContext, notes: readonly FormulaNote[]) {
  const named = namesIn(notes).map((name) => ({
    name,
    sheet: context.workbook.worksheets.getItemOrNullObject(name),
  }));
  if (named.length > 0) await context.sync();
  const found = named
    .filter(({ sheet }) => !sheet.isNullObject)
    .map((one) => ({ ...one, protection: one.sheet.protection.load("protected") }));
  if (found.length > 0) await context.sync();
  return new Map(
    found.map(({ name, protection }) => [name, protection.protected ? "protected" : "open"]),
  );
}

function isAsLeft({ print }: FormulaNote, { values, formulas }: Excel.Range): boolean {
  const isFormula = (cell: unknown) => typeof cell === "string" && cell.startsWith("=");
  const hasFormula = (formulas as unknown[][]).some((line) => line.some(isFormula));
  return cellsPrint(values as unknown[][]) === print && !hasFormula;
}
