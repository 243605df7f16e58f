import type { Field } from "../fields";

/**
 * What a column map changes. The table KPI_Columns repeats what was recognised; only where a person
 * wrote something else is the column chosen, and a corrected column takes the field from another that
 * the table still names.
 */
export function onlyChanges(
  columnMap: Readonly<Record<string, Field | null>>,
  recognised: readonly { readonly header: string; readonly field: Field | null }[],
): Readonly<Record<string, Field | null>> {
  const changes: Record<string, Field | null> = {};
  for (const [header, field] of Object.entries(columnMap)) {
    const columns = recognised.filter((column) => column.header === header);
    if (!columns.some((column) => column.field === field)) changes[header] = field;
  }
  return changes;
}
