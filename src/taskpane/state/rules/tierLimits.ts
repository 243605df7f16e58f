import {
  applyMend,
  findColumns,
  parseNumber,
  tiersTable,
  type Cells,
  type Mend,
  type MonthMeasures,
} from "../../../engine";
import { rulesOf, type Rules } from "../rulesOfBook";
import { movesBetween, standingsBy, type Moves } from "./whoMoves";

/** From which composite a tier begins, as its table says. */
export interface TierLimit {
  /** Below the header, from 1. */
  readonly row: number;
  readonly tier: string;
  readonly from: number;
}

/** Those that a figure can take the place of; a lowest tier without a lower limit has none. */
export function tierLimits(cells: Cells): readonly TierLimit[] {
  const { tier, from } = findColumns(tiersTable, cells[0] ?? []);
  return cells.slice(1).flatMap((line, above) => {
    const value = numberIn(line[from]);
    return value === null ? [] : [{ row: above + 1, tier: String(line[tier]), from: value }];
  });
}

/** The cells that move a limit, and with it the upper limits that met it. */
export function limitChanges(cells: Cells, wanted: ReadonlyMap<number, number>): readonly Mend[] {
  const { to } = findColumns(tiersTable, cells[0] ?? []);
  return tierLimits(cells).flatMap(({ row, from }) => {
    const value = wanted.get(row);
    if (value === undefined || value === from) return [];
    const met = cells.flatMap((line, other) =>
      other > 0 && to >= 0 && numberIn(line[to]) === from ? [other] : [],
    );
    return [
      { row, column: "from", value },
      ...met.map((other) => ({ row: other, column: "to", value })),
    ];
  });
}

/** Which tier is above which stays: moved past another, a limit would call the worse the better. */
export function isSameOrder(cells: Cells, wanted: ReadonlyMap<number, number>): boolean {
  const descending = tierLimits(cells).toSorted((a, b) => b.from - a.from);
  const tried = descending.map(({ row, from }) => wanted.get(row) ?? from);
  return tried.every((from, place) => place === 0 || from < tried[place - 1]!);
}

/** The rules as they would be with cells of a table changed; null: the table is not there. */
export function rulesWith(rules: Rules, table: string, changes: readonly Mend[]): Rules | null {
  const cells = rules.tables.get(table);
  // No column is added: all of them are there.
  const changed = cells && applyMend(table, cells, changes, (column) => column);
  return changed ? rulesOf(new Map(rules.tables).set(table, changed)) : null;
}

/** Who would move if other rules stood in the place of these, by the weights chosen for the month. */
export const movesByRules = (
  before: Rules,
  after: Rules,
  measures: MonthMeasures,
  profile: string,
): Moves =>
  movesBetween(
    standingsBy(before.rulebook, measures, profile),
    standingsBy(after.rulebook, measures, profile),
  );

const numberIn = (cell: unknown): number | null =>
  typeof cell === "number" ? cell : typeof cell === "string" ? parseNumber(cell) : null;
