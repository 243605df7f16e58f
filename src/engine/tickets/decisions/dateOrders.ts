import type { Cells } from "../cells";
import type { ColumnAnswer } from "../columnMap/columnChoice";
import { fields, type Field } from "../fields";
import type { AssignedColumn } from "../headers/assignFields";
import type { OpenQuestion } from "../question";
import { orderEvidence, type DateOrder } from "../values/moment";
import { dateOrder } from "./dateOrder";
import { exampleOf, type Decision } from "./decision";

export interface DateRules {
  /** Null: dates such as 01/02/2025 cannot be read, or there are none. */
  readonly order: DateOrder | null;
}

/**
 * Day or month first, by column: its own cells, else the caller's word, else what the other
 * columns of the sheet agree on, since one program wrote them all [choice].
 */
export function dateOrders(
  columns: readonly AssignedColumn[],
  rows: Cells,
  told: DateOrder | undefined,
  answers: Readonly<Record<string, ColumnAnswer>>,
): (column: AssignedColumn) => Decision<DateRules> {
  const found = new Map(
    columns
      .filter(({ field, sample }) => fields[field] === "moment" && sample.some(isText))
      .map(({ field, index }) => [field, dateOrder(rows, index)] as const),
  );
  const agreed = [...new Set(found.values())].filter(
    (order) => order !== null && order !== "either",
  );
  const neighbours = agreed.length === 1 && agreed[0] !== "mixed" ? (agreed[0] ?? null) : null;

  return ({ field, header, sample }) => {
    const own = ownOrder(found, field);
    if (own === "dayFirst" || own === "monthFirst") return decided(own);
    if (own === null) return { rules: { order: null }, notes: [], questions: [] };
    const answer = Object.hasOwn(answers, header) ? answers[header]?.order : undefined;
    const order = answer ?? told ?? (own === "either" ? neighbours : null);
    if (order !== null) return decided(order);
    const question: OpenQuestion = {
      kind: "dateOrder",
      options: ["dayFirst", "monthFirst"],
      assumed: null,
      example: exampleOf(sample, (cell) => isText(cell) && orderEvidence(cell) === "either"),
    };
    return { rules: { order: null }, notes: [], questions: [question] };
  };
}

const ownOrder = (
  found: ReadonlyMap<Field, ReturnType<typeof dateOrder>>,
  field: Field,
): ReturnType<typeof dateOrder> => found.get(field) ?? null;

const decided = (order: DateOrder): Decision<DateRules> => ({
  rules: { order },
  notes: [order],
  questions: [],
});

const isText = (cell: unknown): cell is string => typeof cell === "string";
