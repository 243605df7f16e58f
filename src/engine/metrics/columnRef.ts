import type { Field } from "../tickets/fields";

/**
 * A column by name, as users' own metrics have it: a field, whatever its header, in its own unit
 * (durations in minutes unless `unit` says else, ratings 1–5, shares 0–1), or the column under a
 * header of the sheet, as it stands.
 */
export type ColumnRef =
  { readonly field: Field; readonly unit?: "seconds" | "hours" } | { readonly header: string };

/** Columns of which any one would do. */
export type AnyColumn = readonly ColumnRef[];

export const columnName = (column: ColumnRef): string =>
  "field" in column ? column.field : column.header;
