import { keyOf, evened } from "../tickets/headers/normaliseHeader";
import type { Cells } from "../tickets/cells";
import { cellText } from "../tickets/cells";

/**
 * A kind of Excel table that holds rules: people read, edit, diff and copy it like any other. Its
 * columns may stand in any order, under headers of either language, among columns of the user's own.
 */
export interface RuleTable<Key extends string = string> {
  /** The Excel table's name; "Profile_" where there may be several, `Profile_Regular`. */
  readonly name: string;
  readonly columns: readonly RuleColumn<Key>[];
}

export interface RuleColumn<Key extends string = string> {
  readonly key: Key;
  /** What a header may say, in either language; case, spaces and punctuation do not count. */
  readonly headers: readonly string[];
  /** Without it, the table is not of this kind. */
  readonly required: boolean;
}

export const required = <Key extends string>(key: Key, ...headers: string[]): RuleColumn<Key> => ({
  key,
  headers,
  required: true,
});

export const optional = <Key extends string>(key: Key, ...headers: string[]): RuleColumn<Key> => ({
  key,
  headers,
  required: false,
});

/** Index of each column in a table's header row; -1 for those that are not there. */
export function findColumns<Key extends string>(
  { columns }: RuleTable<Key>,
  header: readonly unknown[],
): Readonly<Record<Key, number>> {
  const seen = header.map((cell) => headerKey(cellText(cell)));
  const found = columns.map(({ key, headers }) => {
    const names = keysOf(headers);
    return [key, seen.findIndex((name) => name !== "" && names.includes(name))] as const;
  });
  return Object.fromEntries(found) as Record<Key, number>;
}

/** Further columns under another header of the same meaning: only the leftmost is read. */
export function columnsAgain<Key extends string>(
  table: RuleTable<Key>,
  header: readonly unknown[],
): readonly { readonly key: Key; readonly index: number }[] {
  const first = findColumns(table, header);
  return header.flatMap((cell, index) => {
    const name = headerKey(cellText(cell));
    const column = table.columns.find(({ headers }) => keysOf(headers).includes(name));
    return name === "" || !column || first[column.key] === index
      ? []
      : [{ key: column.key, index }];
  });
}

/** The kind whose required columns a range has; of several, the one that names most of its headers. */
export function kindOfRuleTable<Table extends RuleTable>(
  cells: Cells,
  kinds: readonly Table[],
): Table | null {
  const header = cells[0] ?? [];
  let best: Table | null = null;
  let most = 0;
  for (const kind of kinds) {
    const found = findColumns(kind, header);
    if (kind.columns.some((column) => column.required && found[column.key]! < 0)) continue;
    const named = kind.columns.filter((column) => found[column.key]! >= 0).length;
    if (named > most) [best, most] = [kind, named];
  }
  return best;
}

/** The headers that tables know never change; evening them out takes longer than all the rest. */
const known = new WeakMap<readonly string[], readonly string[]>();

function keysOf(headers: readonly string[]): readonly string[] {
  const keys = known.get(headers) ?? headers.map(headerKey);
  known.set(headers, keys);
  return keys;
}

const headerKey = (header: string): string => keyOf(evened(header));
