import { shareCells } from "../../engine";
import { inWorkbook } from "../inWorkbook";
import { problem } from "../problem";
import { done, failed, type Result } from "../result";
import { addRuleTable } from "./addRuleTable";
import { changeSteps, type ChangeStep } from "./changeSteps";
import { withRow, type RuleCell } from "./cellsToWrite";
import { formatColumns } from "./formatColumns";
import { formatsStanding } from "./formatsStanding";
import { formulasInTheWay, type FormulaInTheWay } from "./formulasInTheWay";
import { rowsChange, type RowsChange } from "./rowsChange";
import { shareFormats, showShares } from "./shareFormats";
import { wordsToOffer } from "./wordsToOffer";
import { wholeTable, type WholeTable } from "./wholeTable";

export interface RuleTableToWrite {
  /** Of the Excel table, "Profile_Regular". */
  readonly name: string;
  /** The new sheet's name and title, should there be no such table yet. */
  readonly title: string;
  /** What the table is for, in a sentence below the title. */
  readonly about: string;
  /** With the header row, every row as long as it. */
  readonly cells: readonly (readonly RuleCell[])[];
  /** Number formats by column; null leaves a column as it is. */
  readonly formats?: readonly (string | null)[];
}

/**
 * Puts rules into the workbook: into the table of that name, wherever people have moved it to, or
 * into a new one on a sheet of its own. Only cells that become different are written. Rows below a
 * table that grows move down; cells beside it are never written over, and formulas only by `over`:
 * without it nothing is written where one would be lost, and the problem names them [HO20].
 */
export const writeRuleTable = (table: RuleTableToWrite, over?: "over"): Promise<Result<void>> =>
  inWorkbook(
    table.name,
    async (context) => {
      const existing = context.workbook.tables.getItemOrNullObject(table.name);
      await context.sync();
      if (!existing.isNullObject) return replaceCells(context, existing, table, over);

      const first = table.cells.slice(0, MOST_AT_ONCE);
      const added = await addRuleTable(context, { ...table, cells: first });
      return !added.ok || first.length === table.cells.length
        ? added
        : replaceCells(context, context.workbook.tables.getItem(table.name), table, over);
    },
    { repeatable: true },
  );

/** The formulas that saving these rules would put values in place of. */
export const formulasLostBy = (
  table: RuleTableToWrite,
): Promise<Result<readonly FormulaInTheWay[]>> =>
  inWorkbook(table.name, async (context) => {
    const existing = context.workbook.tables.getItemOrNullObject(table.name);
    await context.sync();
    if (existing.isNullObject) return done([]);
    const whole = await wholeTable(context, existing, table.name);
    const change = whole.ok && rowsChange(whole.value.cells, withRow(table.cells));
    if (!whole.ok) return whole;
    if (!change) return done([]);
    const found = await formulasInTheWay(context, existing, whole.value, change, table.name);
    return found.ok ? done(found.value.formulas) : found;
  });

/** Rows of a new table that are written with it; a history may have many more. */
const MOST_AT_ONCE = 2_000;

async function replaceCells(
  context: Excel.RequestContext,
  table: Excel.Table,
  wanted: RuleTableToWrite,
  over: "over" | undefined,
): Promise<Result<void>> {
  const steps = await replacingSteps(context, table, wanted, over);
  if (!steps.ok) return steps;
  for (const step of steps.value) await carryOut(context, step);
  return done(undefined);
}

async function carryOut(context: Excel.RequestContext, step: ChangeStep): Promise<void> {
  step();
  await context.sync();
}

/** What is still to be queued, once everything is known of a table that its replacement needs. */
export async function replacingSteps(
  context: Excel.RequestContext,
  table: Excel.Table,
  { name, cells: wanted, formats }: RuleTableToWrite,
  over: "over" | undefined,
): Promise<Result<readonly ChangeStep[]>> {
  const whole = await wholeTable(context, table, name);
  if (!whole.ok) return whole;
  const cells = withRow(wanted);
  const columns = cells[0]!.length;
  const change = rowsChange(whole.value.cells, cells);
  const shares = change && (await sharesShown(context, table, name, cells, change));
  const offerWords = await wordsToOffer(context, table, name, whole.value.cells, cells, change);
  const format = () => {
    formatColumns(table.getRange(), wanted.length, formats);
    offerWords();
  };
  if (!change) return done([format]);
  const found = await formulasInTheWay(context, table, whole.value, change, name);
  if (!found.ok) return found;
  const { formulas } = found.value;
  if (formulas.length > 0 && over === undefined)
    return failed(problem("formulasInTheWay", name, namesOf(formulas)));
  if (!(await hasRoomBeside(context, table, whole.value, cells.length, columns)))
    return failed(problem("tableRefused", name));
  const steps = await changeSteps(context, table, whole.value, found.value.change, columns);
  const last = () => {
    steps.at(-1)!();
    format();
  };
  const showing = shares ? [() => showShares(table.getRange(), shares)] : [];
  return done([...steps.slice(0, -1), last, ...showing]);
}

/** Tables that hold shares are short: their formats are asked for in one piece. */
async function sharesShown(
  context: Excel.RequestContext,
  table: Excel.Table,
  name: string,
  cells: RuleTableToWrite["cells"],
  change: RowsChange,
) {
  if (!shareCells(name, cells)) return null;
  const standing = table.getRange().load("numberFormat");
  await context.sync();
  return shareFormats(name, cells, formatsStanding(standing.numberFormat, change));
}

async function hasRoomBeside(
  context: Excel.RequestContext,
  table: Excel.Table,
  { row, column, cells }: WholeTable,
  rows: number,
  columns: number,
): Promise<boolean> {
  const had = cells[0]?.length ?? 0;
  if (columns <= had) return true;
  const beside = table.worksheet
    .getRangeByIndexes(row, column + had, Math.max(rows, cells.length), columns - had)
    .load("values");
  await context.sync();
  return beside.values.every((line) => line.every((cell) => cell === ""));
}

const namesOf = (formulas: readonly FormulaInTheWay[]): string =>
  formulas.map(({ row, header, formula }) => `${header} ${row}: ${formula}`).join("; ");
