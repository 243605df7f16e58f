import { isBlankRow, plainCell, type Cells } from "../cells";
import { agentDayFields, fields, type Field } from "../fields";
import { columnTitles } from "./headerBlock";
import { recogniseHeader, type HeaderReading } from "./recogniseHeader";

export interface HeaderCell {
  readonly header: string;
  /** Column in the given cells, from 0. */
  readonly index: number;
  readonly reading: HeaderReading;
}

export interface FoundHeader {
  /** Row in the given cells, from 0. */
  readonly row: number;
  /** The table reaches from column `from` up to, not including, column `to`. */
  readonly from: number;
  readonly to: number;
  readonly cells: readonly HeaderCell[];
}

/** The header is looked for in so many rows that hold anything (mission C.0). */
const ROWS_TO_TRY = 10;
/** A column without a header is empty when nothing stands in so many rows below it. */
const ROWS_BELOW = 50;
const ROWS_ABOVE = 2;

export type ColumnMap = Readonly<Record<string, Field | null>>;

/**
 * The row, and the stretch of columns in it, that names most fields, with the titles of groups above
 * it. Tables that stand side by side with an empty column between them are told apart; titles of the
 * whole table are passed over.
 */
export function findHeader(cells: Cells, columnMap: ColumnMap = {}): FoundHeader | null {
  let best: FoundHeader | null = null;
  let bestScore = 0;
  let tried = 0;

  for (let row = 0; row < cells.length && tried < ROWS_TO_TRY; row++) {
    const line = cells[row] ?? [];
    if (isBlankRow(line, 0, line.length)) continue;
    tried++;
    for (const [from, to] of stretches(cells, row)) {
      const found = headerCells(cells, row, from, to);
      const score = scoreOf(found, columnMap);
      if (score > bestScore) {
        bestScore = score;
        best = { row, from, to, cells: found };
      }
    }
  }
  return best;
}

const BETWEEN = " | ";

export const isGrouped = (header: string): boolean => header.includes(BETWEEN);

/** "售前 | 接待量": the group is named where two columns have one name, or where it tells the field. */
export function headerCells(cells: Cells, row: number, from: number, to: number): HeaderCell[] {
  const titles = columnTitles(cells, row, from, to);
  const times = new Map<string, number>();
  for (const { name } of titles) times.set(name, (times.get(name) ?? 0) + 1);

  return titles.map(({ index, name, group }) => {
    const alone = recogniseHeader(name);
    const grouped = group === "" ? alone : recogniseHeader(group + name);
    const twice = times.get(name)! > 1;
    const surer = certaintyOf(grouped) > certaintyOf(alone);
    const tells = grouped.meanings.length > 0 && (twice || surer);
    const header = group !== "" && (twice || tells) ? group + BETWEEN + name : name;
    return { header, index, reading: tells ? grouped : alone };
  });
}

const certaintyOf = ({ meanings }: HeaderReading): number => meanings[0]?.confidence ?? 0;

/** Fields that are named, each once; a person's word counts like the surest alias. */
function scoreOf(found: readonly HeaderCell[], columnMap: ColumnMap): number {
  const confidence = new Map<Field, number>();
  for (const { header, reading } of found) {
    const chosen = Object.hasOwn(columnMap, header) ? columnMap[header] : undefined;
    const [first] = reading.meanings;
    const field = chosen ?? first?.field;
    if (field === undefined) continue;
    const certainty = typeof chosen === "string" ? 1 : (first?.confidence ?? 0);
    confidence.set(field, Math.max(certainty, confidence.get(field) ?? 0));
  }
  const named = [...confidence.values()].reduce((sum, value) => sum + value, 0);
  return isReadable([...confidence.keys()]) ? named + READABLE : named;
}

/** Runs of columns without an empty column among them. */
function stretches(cells: Cells, row: number): [from: number, to: number][] {
  const width = cells[row]?.length ?? 0;
  const runs: [number, number][] = [];
  let from = -1;
  for (let index = 0; index <= width; index++) {
    const empty = index === width || isEmptyColumn(cells, row, index);
    if (!empty && from < 0) from = index;
    if (empty && from >= 0) {
      runs.push([from, index]);
      from = -1;
    }
  }
  return runs;
}

function isEmptyColumn(cells: Cells, row: number, index: number): boolean {
  const last = Math.min(cells.length, row + 1 + ROWS_BELOW);
  // The name may stand in a row above, in a cell that reaches down to this one.
  for (let other = Math.max(0, row - ROWS_ABOVE); other < last; other++) {
    if (plainCell(cells[other]?.[index]) !== null) return false;
  }
  return true;
}

/** A table of agents and times goes before one that names more fields, but could not be read. */
const READABLE = 3;

const isReadable = (named: readonly Field[]): boolean =>
  named.includes("agent") &&
  named.some((field) => fields[field] === "moment" || Object.hasOwn(agentDayFields, field));
