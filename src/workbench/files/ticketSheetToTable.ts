import { rangeRef } from "hucre/xlsx";

import { kindOf, readTicketSheets, type ReadOptions, type ReadOutcome } from "../../engine";
import type { BookContent, Scalar, SheetContent, TableContent } from "../book/content";
import { corners } from "./xlsx/area";

/** Where the tickets of a workbook are. */
export type TicketSheet =
  | {
      readonly kind: "table";
      /** With the table, where it was not one before. */
      readonly content: BookContent;
      readonly sheet: string;
      readonly table: string;
    }
  /** No sheet of that name. */
  | { readonly kind: "noSheet"; readonly sheets: readonly string[] }
  /** No sheet, or not the named one, holds tickets; what is wrong with the likeliest. */
  | { readonly kind: "noTickets"; readonly sheet: string; readonly outcome: ReadOutcome };

interface Candidate {
  readonly sheet: SheetContent;
  readonly area: Area;
  readonly outcome: ReadOutcome;
  /** A table already. */
  readonly table?: string;
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

type Cells = readonly (readonly (Scalar | null)[])[];

/**
 * Finds the tickets of a workbook, on the named sheet or wherever the engine recognises most columns,
 * and makes a table of them named Tickets (Tickets_2 … where that is taken) unless they are one.
 * Tables of rules hold none.
 */
export function ticketSheetToTable(
  content: BookContent,
  sheetName?: string,
  options: ReadOptions = {},
): TicketSheet {
  const named = (sheet: SheetContent) => sheet.name.toLowerCase() === sheetName?.toLowerCase();
  const sheets = content.sheets.filter(
    sheetName === undefined ? ({ visible }) => visible !== false : named,
  );
  const best = sheets
    .flatMap((sheet) => candidates(sheet, options))
    .reduce<Candidate | null>(better, null);
  if (!best) return { kind: "noSheet", sheets: content.sheets.map(({ name }) => name) };
  if (best.outcome.kind !== "read") {
    return { kind: "noTickets", sheet: best.sheet.name, outcome: best.outcome };
  }
  if (best.table) {
    return { kind: "table", content, sheet: best.sheet.name, table: best.table };
  }
  const table = freeName(content);
  const { top, left, bottom, right } = best.area;
  return {
    kind: "table",
    content: withTable(content, best.sheet, {
      name: table,
      area: rangeRef(top, left, bottom, right),
    }),
    sheet: best.sheet.name,
    table,
  };
}

/** Every table of the sheet, and what lies outside them. */
function candidates(sheet: SheetContent, options: ReadOptions): Candidate[] {
  const read = (found: Cells) => readTicketSheets([{ name: sheet.name, cells: found }], options);
  const cells = sheet.rows.map((row) => row.map(plain));
  const taken = (sheet.tables ?? []).map(areaOf);
  const tables = (sheet.tables ?? []).flatMap((table, index) => {
    const area = taken[index]!;
    const own = cut(cells, area);
    if (kindOf(table.name, own)) return [];
    return [{ sheet, area, outcome: read(own), table: table.name }];
  });
  const free = cells.map((row, r) =>
    row.map((cell, c) => (taken.some((area) => holds(area, r, c)) ? null : cell)),
  );
  const outcome = read(free);
  return [...tables, { sheet, outcome, area: ticketArea(free, outcome) }];
}

function better(one: Candidate | null, other: Candidate): Candidate {
  return one && worth(one) >= worth(other) ? one : other;
}

/** Recognised columns, and half a point for being a table already. */
const worth = ({ outcome, table }: Candidate) =>
  (outcome.kind === "read" ? 100 : 0) +
  outcome.columns.filter(({ field }) => field !== null).length +
  (table ? 0.5 : 0);

const plain = (cell: SheetContent["rows"][number][number]): Scalar | null =>
  typeof cell === "object" ? (cell?.value ?? null) : cell;

function areaOf({ area }: TableContent): Area {
  const { start, end } = corners(area);
  return { top: start.row, left: start.col, bottom: end.row, right: end.col };
}

const cut = (cells: Cells, { top, left, bottom, right }: Area): Cells =>
  cells.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));

const holds = ({ top, left, bottom, right }: Area, row: number, column: number) =>
  row >= top && row <= bottom && column >= left && column <= right;

/**
 * From the header row to the last row, over the columns that belong together: a column with neither
 * header nor cells ends them, so that something else further right stays out.
 */
function ticketArea(cells: Cells, outcome: ReadOutcome): Area {
  const top = outcome.kind === "read" ? outcome.headerRow - 1 : 0;
  const below = cells.slice(top);
  const isEmpty = (column: number) => below.every((row) => (row[column] ?? null) === null);
  const used = outcome.columns.filter(({ field }) => field !== null).map(({ index }) => index);
  let left = Math.min(...used, Infinity);
  let right = Math.max(...used, 0);
  if (!Number.isFinite(left)) left = 0;
  while (left > 0 && !isEmpty(left - 1)) left -= 1;
  const width = below.reduce((most, row) => Math.max(most, row.length), 0);
  while (right + 1 < width && !isEmpty(right + 1)) right += 1;
  const last = below.findLastIndex((row) =>
    row.slice(left, right + 1).some((cell) => cell !== null),
  );
  return { top, left, bottom: top + Math.max(last, 1), right };
}

function freeName(content: BookContent): string {
  const taken = new Set(
    [...content.sheets.flatMap(({ tables = [] }) => tables), ...(content.names ?? [])].map(
      ({ name }) => name.toLowerCase(),
    ),
  );
  let name = "Tickets";
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `Tickets_${n}`;
  return name;
}

const withTable = (content: BookContent, to: SheetContent, table: TableContent): BookContent => ({
  ...content,
  sheets: content.sheets.map((sheet) =>
    sheet === to ? { ...sheet, tables: [...(sheet.tables ?? []), table] } : sheet,
  ),
});
