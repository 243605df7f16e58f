import type { NumberColumn } from "../columns";
import type { Field } from "../fields";
import type { Readers } from "../reading/makeReaders";

/** What is read of a field so far, row by row, tickets or not; null: the sheet has no such column. */
export function numbersOf(
  readers: Pick<Readers, "byField">,
  field: Field,
): NumberColumn["values"] | null {
  const column = readers.byField.get(field)?.column(null);
  return column?.kind === "number" ? column.values : null;
}
