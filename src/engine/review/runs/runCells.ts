import { findColumns } from "../../ruleTables/ruleTable";
import { writeRuleTable, type RuleCell } from "../../ruleTables/writeRuleTable";
import { parseHistoryPeriod } from "../../scoring/history/historyPeriod";
import { cellText, isBlankRow, type Cells } from "../../tickets/cells";
import { runsTable, type Run, type RunColumn } from "./runsTable";

type Header = (column: RunColumn) => string;

/** The ledger with one row more; every other cell of it stays as it is [RUN1]. */
export function withRun(old: Cells | null, run: Run, header: Header): RuleCell[][] {
  const record = { ...run, profile: run.profiles.join("; ") };
  if (!old) return writeRuleTable(runsTable, [record], header);

  const { lines, columns } = complete(old, header);
  const line = new Array<RuleCell>(lines[0]!.length).fill(null);
  for (const { key } of runsTable.columns) line[columns[key]] = record[key];
  return [...lines, line];
}

/**
 * The ledger with a month's freezing ended, and why; null: it is not frozen. The reason is added to
 * the note that stands there [RUN5].
 */
export function withUnfrozen(
  old: Cells,
  { period, at, reason }: { readonly period: string; readonly at: number; readonly reason: string },
  header: Header,
): RuleCell[][] | null {
  const { lines, columns } = complete(old, header);
  const isOpen = (line: readonly RuleCell[]) =>
    parseHistoryPeriod(line[columns.period])?.label === period &&
    line[columns.frozenAt] !== null &&
    (line[columns.unfrozenAt] ?? null) === null;
  if (!lines.slice(1).some(isOpen)) return null;
  return lines.map((line, index) => {
    if (index === 0 || !isOpen(line)) return line;
    const note = [cellText(line[columns.note]), reason].filter(Boolean).join("; ");
    return line.with(columns.unfrozenAt, at).with(columns.note, note);
  });
}

/** Without blank rows, with every column of ours; those it lacks at its end. */
function complete(old: Cells, header: Header) {
  const before = findColumns(runsTable, old[0] ?? []);
  const added = runsTable.columns.filter(({ key }) => before[key] < 0).map(({ key }) => key);
  const lines = old
    .filter((line, index) => index === 0 || !isBlankRow(line, 0, line.length))
    .map((line, index) => [
      ...line.map(asItStands),
      ...added.map((key) => (index === 0 ? header(key) : null)),
    ]);
  return { lines, columns: findColumns(runsTable, lines[0] ?? []) };
}

const asItStands = (cell: unknown): RuleCell =>
  typeof cell === "number" || typeof cell === "boolean" || typeof cell === "string"
    ? cell === ""
      ? null
      : cell
    : cellText(cell) || null;
