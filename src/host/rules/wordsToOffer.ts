import type { Cells } from "../../engine";
import {
  canOfferWords,
  offer,
  offeredWords,
  offeringCells,
  type OfferedWords,
} from "./offeredWords";
import type { RowsChange } from "./rowsChange";

/**
 * Looks at the lists in a table's cells before its rows change; what comes back queues those that it
 * has afterwards. What people let be entered there stays: only cells without any data validation, or
 * with a list as we give it, are given theirs [HO34].
 */
export async function wordsToOffer(
  context: Excel.RequestContext,
  table: Excel.Table,
  name: string,
  old: Cells,
  next: Cells,
  change: RowsChange | null,
): Promise<() => void> {
  const wanted = canOfferWords() ? offeredWords(name, next) : [];
  if (wanted.length === 0) return () => undefined;

  const before = offeredWords(name, old);
  const range = table.getRange();
  const standing = before.map((words) =>
    offeringCells(range, old.length, words).dataValidation.load("type, rule, errorAlert"),
  );
  await context.sync();
  const ours = new Set([...before, ...wanted].map(({ source }) => source));
  const found = before.map((words, index) => ({
    ...words,
    now: sourceNow(standing[index]!, ours),
  }));

  const changed = wanted.filter(({ column, row, source }) => {
    const was = row === null ? null : rowBefore(row, change);
    const here = found.find((words) => words.column === column && words.row === was);
    if (here?.now === PEOPLES) return false;
    const isSame = here !== undefined && here.now === source;
    return !isSame || (row === null && change !== null);
  });
  return () => {
    const now = table.getRange();
    for (const words of changed) offer(now, next.length, words);
  };
}

const PEOPLES = Symbol("a data validation of people's own");

/** Null: none. */
function sourceNow(
  { type, rule, errorAlert }: Excel.DataValidation,
  ours: ReadonlySet<string | null>,
): OfferedWords["source"] | typeof PEOPLES {
  if (type === "None") return null;
  const source = type === "List" && !errorAlert.showAlert ? rule.list?.source : undefined;
  return typeof source === "string" && ours.has(source) ? source : PEOPLES;
}

/** Where a row stood before; null: it comes newly, and may have got the list of the row above. */
function rowBefore(row: number, change: RowsChange | null): number | null {
  if (!change || row < change.first) return row;
  const { first, before, after } = change;
  if (row >= first + after.length) return row - after.length + before;
  return row < first + before ? row : null;
}
