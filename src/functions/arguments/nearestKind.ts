import { findColumns, ruleKinds, type Cells } from "../../engine";

export interface NearestKind {
  /** The table's name, or how it begins. */
  readonly table: string;
  /** Keys of the columns that it cannot do without. */
  readonly missing: readonly string[];
}

/** One more recognised header may be chance, and one alone says nothing. */
const clearly = 2;

/**
 * The kind of rules that a range is meant to be, though it lacks columns: one of whose headers it has
 * clearly more than of any kind that it is complete for, and at least half of all that it has, for a
 * sheet of tickets has agents and groups as well. Null: no kind is so near.
 */
export function nearestKind(cells: Cells): NearestKind | null {
  const before = known.get(cells);
  if (before !== undefined) return before;
  const nearest = lookAt(cells);
  known.set(cells, nearest);
  return nearest;
}

const known = new WeakMap<Cells, NearestKind | null>();

function lookAt(cells: Cells): NearestKind | null {
  const header = cells[0] ?? [];
  const kinds = ruleKinds.map(({ table }) => {
    const found: Readonly<Record<string, number>> = findColumns(table, header);
    const isThere = ({ key }: { readonly key: string }) => found[key]! >= 0;
    const missing = table.columns.filter((column) => column.required && !isThere(column));
    return { table: table.name, missing, named: table.columns.filter(isThere).length };
  });
  const complete = kinds.filter(({ missing }) => missing.length === 0);
  const most = Math.max(0, ...complete.map(({ named }) => named));
  const near = kinds
    .filter(({ missing, named }) => missing.length > 0 && named >= most + clearly)
    .filter(({ named }) => 2 * named >= header.length)
    .sort((a, b) => b.named - a.named)[0];
  return near ? { table: near.table, missing: near.missing.map(({ key }) => key) } : null;
}
