import type { SheetContent } from "../../src/workbench/book/content";

/** The values of a sheet as Excel hands them over. */
export const cellsOf = (sheet: SheetContent): unknown[][] =>
  sheet.rows.map((row) =>
    row.map((cell) => (cell === null ? "" : typeof cell === "object" ? (cell.value ?? "") : cell)),
  );
