import type { RuleTable } from "./ruleTable";

export type RuleCell = string | number | boolean | null;

/** A table's cells with its header row, for the workbook: what `readRuleTable` reads back. */
export const writeRuleTable = <Key extends string>(
  table: RuleTable<Key>,
  rows: readonly Readonly<Partial<Record<Key, RuleCell>>>[],
  header: (key: Key) => string,
): RuleCell[][] => [
  table.columns.map(({ key }) => header(key)),
  ...rows.map((row) => table.columns.map(({ key }) => row[key] ?? null)),
];
