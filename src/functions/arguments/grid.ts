import { parseNumber } from "../../engine";
import { isProblem, type Problem } from "../problem";
import { rowsOf } from "./rowsOf";
import { isErrorCell, isOmitted, scalar, textOf } from "./scalar";

/** A number, or why there is none: blank, #N/A, or something that is no number. */
export type Figure = number | null | Problem;

/** Cells of numbers; a text such as "95%" is one. Where one is none, what was found [FN16]. */
export function figures(argument: unknown, name: string): readonly (readonly Figure[])[] {
  return rowsOf(argument).map((row) => row.map((cell) => figureIn(cell, name)));
}

function figureIn(cell: unknown, argument: string): Figure {
  const found = textOf(cell);
  if (found === "") return null;
  if (isErrorCell(cell))
    return found === "#N/A"
      ? { kind: "problem", code: "missingNumber", argument }
      : { kind: "problem", code: "number", argument, found };
  const number = typeof cell === "boolean" ? null : parseNumber(found);
  return number ?? { kind: "problem", code: "number", argument, found };
}

/** The cells one after the other, blank and #N/A as null; otherwise the first that is no number. */
export function numbersOrNull(
  grid: readonly (readonly Figure[])[],
): readonly (number | null)[] | Problem {
  const cells = grid.flat();
  const problem = cells.find((cell) => isProblem(cell) && cell.code !== "missingNumber");
  if (isProblem(problem)) return problem;
  return cells.map((cell) => (typeof cell === "number" ? cell : null));
}

/** One number; null where it is left out. */
export function numberArgument(argument: unknown, name: string): number | null | Problem {
  if (isOmitted(argument)) return null;
  return figureIn(scalar(argument), name);
}

export const sizeOf = (grid: readonly (readonly unknown[])[]): string =>
  `${grid.length} × ${grid[0]?.length ?? 0}`;

/** A value for each cell of a grid: from a range of its size, or the same for all. */
export function alike<Value>(
  values: readonly (readonly Value[])[],
  grid: readonly (readonly unknown[])[],
  argument: string,
): ((row: number, column: number) => Value) | Problem {
  if (values.length === 1 && values[0]!.length === 1) return () => values[0]![0]!;
  if (sizeOf(values) !== sizeOf(grid))
    return {
      kind: "problem",
      code: "size",
      argument,
      expected: sizeOf(grid),
      found: sizeOf(values),
    };
  return (row, column) => values[row]![column]!;
}
