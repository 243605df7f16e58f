import type { WrittenCell } from "./cellText";

/** The sheets of one scored month; each is of its own, so that one can be shown without the others. */
export const resultParts = [
  "ranking",
  "dashboard",
  "details",
  "scorecards",
  "application",
  "pay",
] as const;
export type ResultPart = (typeof resultParts)[number];

/**
 * Row of a table's header, from 0: the title, a summary and an empty row stand above it.
 */
export const HEADER_ROW = 3;

/** A sheet as plain cells and the order to dress them, before Excel is asked for anything. */
export interface ResultSheet {
  readonly part: ResultPart;
  /** What stands in A1. */
  readonly title: string;
  /** A rectangle from A1 on. */
  readonly cells: readonly (readonly WrittenCell[])[];
  /** Number formats of the same cells, where they differ from row to row. */
  readonly formats?: readonly (readonly string[])[];
  /** The table and the look, a batch each: a long sheet is dressed bit by bit. */
  readonly dressing: readonly Dressing[];
}

/** Queues a part of the look of a sheet; the first one makes its table. */
export type Dressing = (sheet: Excel.Worksheet, tableName: string) => void;
