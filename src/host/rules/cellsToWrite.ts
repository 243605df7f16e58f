import { asText } from "../report/cellText";

export type RuleCell = string | number | boolean | null;

/** Text as text, whatever it begins with; nothing as an empty cell. */
export const cellsToWrite = (
  cells: readonly (readonly RuleCell[])[],
): (string | number | boolean)[][] =>
  withRow(cells).map((row) =>
    row.map((cell) => (typeof cell === "string" ? asText(cell) : (cell ?? ""))),
  );

/** A table needs a row below its header. */
export const withRow = (
  cells: readonly (readonly RuleCell[])[],
): readonly (readonly RuleCell[])[] =>
  cells.length > 1 ? cells : [...cells, new Array<RuleCell>(cells[0]!.length).fill(null)];
