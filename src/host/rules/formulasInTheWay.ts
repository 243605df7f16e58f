import { findColumns, kindOf, type Cells } from "../../engine";
import { problem } from "../problem";
import { readBlocks } from "../readBlocks";
import { done, failed, type Result } from "../result";
import type { RowsChange } from "./rowsChange";
import type { WholeTable } from "./wholeTable";

/** A formula of people's own in a cell that would get another value. */
export interface FormulaInTheWay {
  /** Below the header, from 1. */
  readonly row: number;
  /** As the table heads it. */
  readonly header: string;
  readonly formula: string;
  /** What the formula gives, and what would stand there instead. */
  readonly gives: unknown;
  readonly becomes: string | number | boolean;
}

interface Found {
  readonly formulas: readonly FormulaInTheWay[];
  /** The change without the cells of people's own columns that calculate: those never lose it. */
  readonly change: RowsChange;
}

/** Looks at the formulas of the cells that a change would write. */
export async function formulasInTheWay(
  context: Excel.RequestContext,
  table: Excel.Table,
  { cells }: WholeTable,
  change: RowsChange,
  name: string,
): Promise<Result<Found>> {
  const standing = Math.min(change.before, change.after.length);
  const columns = cells[0]?.length ?? 0;
  if (standing === 0) return done({ formulas: [], change });

  const area = table
    .getRange()
    .getRow(change.first)
    .getResizedRange(standing - 1, 0);
  const written: unknown[][] = [];
  const size = { rowCount: standing, columnCount: columns };
  for await (const block of readBlocks(context, area, size, "formulas")) {
    if (block === "tooLarge") return failed(problem("tooLarge", name));
    for (const line of block) written.push(line);
  }
  const isOurs = columnsOfKind(name, cells);
  const formulas: FormulaInTheWay[] = [];
  const after = change.after.map((line, index) =>
    line.map((becomes, column) => {
      const formula = written[index]?.[column];
      if (becomes === null || typeof formula !== "string" || !formula.startsWith("="))
        return becomes;
      const row = change.first + index;
      const gives = cells[row]?.[column];
      // Text that begins like a formula is its own value.
      if (gives === formula) return becomes;
      if (!isOurs(column)) return null;
      formulas.push({ row, header: String(cells[0]?.[column]), formula, gives, becomes });
      return becomes;
    }),
  );
  return done({ formulas, change: { ...change, after } });
}

/** The columns that a kind of rules has; of a table of no kind, all of them. */
function columnsOfKind(name: string, cells: Cells): (column: number) => boolean {
  const kind = kindOf(name, cells);
  if (!kind) return () => true;
  const ours = new Set<number>(Object.values(findColumns(kind.table, cells[0] ?? [])));
  return (column) => ours.has(column);
}
