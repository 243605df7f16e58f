import type { Field, Place, RecognisedColumn } from "../../../engine";
import type { CellPlace } from "../openPane";

/** The cell in which a ticket has a field. */
export function cellOf(
  { place: { sheet, row }, field }: { readonly place: Place; readonly field: Field },
  columns: readonly RecognisedColumn[],
): CellPlace {
  const own = columns.filter((column) => column.field === field);
  const column = own.find((of) => of.sheet === sheet) ?? own[0];
  return { sheet, row, column: column?.header ?? null };
}
