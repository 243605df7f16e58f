import { mergeRuleTable, type RuleRecord } from "../../ruleTables/mergeRuleTable";
import { findColumns, type RuleTable } from "../../ruleTables/ruleTable";
import type { RuleCell } from "../../ruleTables/writeRuleTable";
import { cellText, isBlankRow, type Cells } from "../../tickets/cells";
import { parseHistoryPeriod } from "../history/historyPeriod";

/**
 * A table that keeps periods, with one of them settled anew: rows of the others stay as they are,
 * those of this one give their place to the new ones, and columns of people's own keep what stands
 * beside the same row.
 *
 * @param sameRow the columns by whose cells a row is known.
 */
export function periodReplaced<Key extends string>(
  table: RuleTable<Key | "period">,
  old: Cells | null,
  label: string,
  records: readonly RuleRecord<Key | "period">[],
  sameRow: readonly (Key | "period")[],
  header: (key: Key | "period") => string,
): RuleCell[][] {
  const at = findColumns(table, old?.[0] ?? []).period;
  const labels = new Map<unknown, unknown>();
  const body = (old?.slice(1) ?? [])
    .filter((line) => !isBlankRow(line, 0, line.length))
    .map((line) => withPeriodAsText(line, at, labels));
  const ofPeriod = body.filter((line) => line[at] === label);
  const [head = [], ...rows] = mergeRuleTable(
    table,
    old && [old[0] ?? [], ...ofPeriod],
    records,
    sameRow,
    header,
  );
  const others = (lines: Cells) =>
    lines
      .filter((line) => line[at] !== label)
      .map((line) => head.map((_, index) => asItStands(line[index])));
  const first = body.findIndex((line) => line[at] === label);
  const place = first < 0 ? body.length : first;
  return [head, ...others(body.slice(0, place)), ...rows, ...others(body.slice(place))];
}

/** A month that Excel made a date of is a month again: rows move, their number formats do not. */
function withPeriodAsText(
  line: readonly unknown[],
  at: number,
  labels: Map<unknown, unknown>,
): readonly unknown[] {
  const cell = line[at];
  if (!labels.has(cell)) labels.set(cell, parseHistoryPeriod(cell)?.label ?? cell);
  const label = labels.get(cell);
  return label === cell ? line : line.with(at, label);
}

/** Long notes whole: `cellText` cuts what it shows. */
const asItStands = (cell: unknown): RuleCell =>
  typeof cell === "number" || typeof cell === "boolean" || typeof cell === "string"
    ? cell === ""
      ? null
      : cell
    : cellText(cell) || null;
