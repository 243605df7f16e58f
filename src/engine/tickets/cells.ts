/**
 * Rows of cells as Excel hands them over. A cell is a number (dates are serials), text, a boolean,
 * or missing: `null`, `undefined` and `""` mean the same. Custom functions also receive errors as
 * objects with a `code` and data types as objects with a `basicValue`; `plainCell` reads those.
 * Nothing is copied: a sheet of a million rows passes through as it came.
 */
export type Cells = readonly (readonly unknown[])[];

export type PlainCell = string | number | boolean | null | CellError;

/** A cell that holds an Excel error, for instance "#N/A". */
export interface CellError {
  readonly error: string;
}
