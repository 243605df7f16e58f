import type { Column } from "../columns";
import type { Field } from "../fields";
import type { KeptRows } from "../reading/leftOut";
import { joinColumns } from "./joinColumns";
import type { ReadSet } from "./readSet";

/** Each field's column over all sheets; null where it was recognised but is not kept. */
export function columnsOfSet(
  { parts }: ReadSet,
  kept: readonly KeptRows[],
): Map<Field, Column | null> {
  const found = new Set(
    parts.flatMap(({ sheet, readers }) => [
      ...sheet.used.map(({ field }) => field),
      ...readers.byField.keys(),
    ]),
  );
  const columns = new Map<Field, Column | null>();
  for (const field of found) {
    const read = parts.map(({ readers, rows }, part) => ({
      column: readers.byField.get(field)?.column(kept[part]!) ?? null,
      size: kept[part]?.length ?? rows.length,
    }));
    const isKept = read.some(({ column }) => column !== null);
    columns.set(field, isKept ? joinColumns(field, read) : null);
  }
  return columns;
}
