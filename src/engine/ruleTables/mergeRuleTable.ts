import { cellText, type Cells } from "../tickets/cells";
import { findColumns, type RuleTable } from "./ruleTable";
import { writeRuleTable, type RuleCell } from "./writeRuleTable";

export type RuleRecord<Key extends string> = Readonly<Partial<Record<Key, RuleCell>>>;

/**
 * A table's cells with new rules in them, for a table that people may have rearranged [RT6]: its
 * headers and the order of its columns stay, columns it lacks are added at its end, and columns of
 * the user's own keep what stands beside a rule of the same name.
 *
 * @param sameRule the columns by whose cells a rule is known, whatever its row.
 */
export function mergeRuleTable<Key extends string>(
  table: RuleTable<Key>,
  old: Cells | null,
  records: readonly RuleRecord<Key>[],
  sameRule: readonly Key[],
  header: (key: Key) => string,
): RuleCell[][] {
  const oldHeader = old?.[0]?.map(cellText) ?? [];
  if (!old || oldHeader.every((name) => name === "")) return writeRuleTable(table, records, header);

  const columns = findColumns(table, oldHeader);
  const added = table.columns.map(({ key }) => key).filter((key) => columns[key] < 0);
  const own = oldHeader.map((_, index) => index).filter((index) => !isOurs(columns, index));
  const beside = new Map(
    old.slice(1).map((line) => [known(sameRule, (key) => line[columns[key]]), line] as const),
  );
  return [
    [...oldHeader, ...added.map(header)],
    ...records.map((record) => {
      const line = new Array<RuleCell>(oldHeader.length).fill(null);
      for (const { key } of table.columns)
        if (columns[key] >= 0) line[columns[key]] = record[key] ?? null;
      const before = beside.get(known(sameRule, (key) => record[key]));
      for (const index of own) line[index] = kept(before?.[index]);
      return [...line, ...added.map((key) => record[key] ?? null)];
    }),
  ];
}

const isOurs = (columns: Readonly<Record<string, number>>, index: number): boolean =>
  Object.values(columns).includes(index);

const known = <Key extends string>(keys: readonly Key[], cell: (key: Key) => unknown): string =>
  JSON.stringify(keys.map((key) => cellText(cell(key)).toLowerCase()));

/** Long notes whole: `cellText` cuts what it shows. */
const kept = (cell: unknown): RuleCell =>
  typeof cell === "number" || typeof cell === "boolean" || typeof cell === "string"
    ? cell
    : cellText(cell) || null;
