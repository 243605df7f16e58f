import type { Cells } from "../cells";
import { fields, type Field } from "../fields";
import type { AssignedColumn } from "../headers/assignFields";
import type { DateOrder } from "../values/moment";
import { dateOrder } from "./dateOrder";

export interface ColumnOrder {
  readonly order: DateOrder | null;
  readonly note: string | null;
}

/**
 * Day or month first, by column: its own cells, else the caller's word, else what the other
 * columns of the sheet agree on, since one program wrote them all [choice].
 */
export function dateOrders(
  columns: readonly AssignedColumn[],
  rows: Cells,
  told: DateOrder | undefined,
): (field: Field) => ColumnOrder {
  const found = new Map(
    columns
      .filter(({ field, sample }) => fields[field] === "moment" && sample.some(isText))
      .map(({ field, index }) => [field, dateOrder(rows, index)] as const),
  );
  const agreed = [...new Set(found.values())].filter(
    (order) => order !== null && order !== "either",
  );
  const neighbours = agreed.length === 1 && agreed[0] !== "mixed" ? (agreed[0] ?? null) : null;

  return (field) => {
    const own = found.get(field) ?? null;
    if (own === "dayFirst" || own === "monthFirst") return { order: own, note: own };
    if (own === null) return { order: null, note: null };
    const order = told ?? (own === "either" ? neighbours : null);
    return { order, note: order };
  };
}

const isText = (cell: unknown): boolean => typeof cell === "string";
