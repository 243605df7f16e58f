import { asText } from "../report/cellText";

export type RuleCell = string | number | boolean | null;

/** Text as text, whatever it begins with; nothing as an empty cell. A table needs a row below its header. */
export function cellsToWrite(
  cells: readonly (readonly RuleCell[])[],
): (string | number | boolean)[][] {
  const rows = cells.map((row) =>
    row.map((cell) => (typeof cell === "string" ? asText(cell) : (cell ?? ""))),
  );
  return rows.length > 1 ? rows : [...rows, new Array<string>(rows[0]!.length).fill("")];
}
