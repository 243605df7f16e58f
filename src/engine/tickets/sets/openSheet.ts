import { isBlankRow, type Cells } from "../cells";
import { optionsFor } from "../columnMap/columnsOf";
import type { Field } from "../fields";
import { assignFields, type AssignedColumn, type UnusedColumn } from "../headers/assignFields";
import type { Days } from "../grain/days";
import { headersIn } from "../grain/headersIn";
import { rowGrain } from "../grain/rowGrain";
import { periodAbove, writtenPeriod } from "../grain/writtenPeriod";
import { findHeader, type FoundHeader } from "../headers/findHeader";
import type { IssueCode } from "../issue";
import type { SheetRows } from "../reading/readRows";
import type { Grain, ReadOptions, SheetOptions, TicketSheet } from "../ticketTable";

/** A sheet whose header names an agent and a time. */
export interface OpenedSheet extends SheetRows {
  readonly kind: "opened";
  readonly name: string | null;
  /** As the sheet shows it, from 1. */
  readonly headerRow: number;
  readonly columns: readonly (AssignedColumn | UnusedColumn)[];
  readonly used: readonly AssignedColumn[];
  readonly grain: Grain;
  readonly options: SheetOptions;
}

/** A sheet that cannot be read, and why. */
export interface RefusedSheet {
  readonly kind: "refused";
  readonly name: string | null;
  readonly codes: readonly IssueCode[];
  /** The headers found, if any. */
  readonly found: string;
  readonly columns: readonly (AssignedColumn | UnusedColumn)[];
}

/** Any of these says when a ticket was; without one no month has tickets. */
export const TIME_FIELDS = ["createdAt", "resolvedAt", "closedAt", "ratedAt"] as const;

export function openSheet(sheet: TicketSheet, given: ReadOptions): OpenedSheet | RefusedSheet {
  const { name, cells, firstRow = 1 } = sheet;
  const options = optionsFor(name, given);
  const refused = (codes: readonly IssueCode[], columns: RefusedSheet["columns"] = []) => {
    const found = columns.map(({ header }) => header).join(", ");
    return { kind: "refused", name, codes, found, columns } as const;
  };
  if (cells.every((row) => isBlankRow(row, 0, row.length))) return refused(["sheet.empty"]);
  const header = findHeader(cells, options.columnMap);
  if (header === null) return refused(["sheet.noHeader"]);

  const rows = rowsBelow(cells, header, firstRow);
  const grain = options.grain ?? rowGrain(header.cells, rows.rows, options.columnMap);
  const headers = headersIn(grain, header.cells, rows.rows);
  const columns = assignFields(headers, rows.rows, options.columnMap);
  if (grain === "undecided") return refused(["sheet.grain"], columns);
  const used = columns.filter((column): column is AssignedColumn => column.field !== null);
  const problems = whatIsMissing(rows, used, grain);
  if (problems.length > 0) return refused(problems, columns);
  const headerRow = firstRow + header.row;
  const days = grain === "ticket" ? null : daysOfSheet(sheet, header.row, options);
  const all = { ...options, grain, ...(days && { days }) };
  return { kind: "opened", name, headerRow, ...rows, columns, used, grain, options: all };
}

/** What a person said, else what stands above the header, else the sheet's name. */
const daysOfSheet = (
  { name, cells }: TicketSheet,
  headerRow: number,
  { days }: SheetOptions,
): Days | null => days ?? periodAbove(cells, headerRow) ?? writtenPeriod(name ?? "");

function whatIsMissing(
  sheet: SheetRows,
  used: readonly AssignedColumn[],
  grain: Grain,
): IssueCode[] {
  const has = (field: Field): boolean => used.some((column) => column.field === field);
  const problems: IssueCode[] = [];
  if (!has("agent")) problems.push("sheet.noAgentColumn");
  if (grain === "ticket" && !TIME_FIELDS.some(has)) problems.push("sheet.noTimeColumn");
  if (problems.length === 0 && sheet.rows.length === 0) problems.push("sheet.headerOnly");
  return problems;
}

/** Without the blank rows at the end, of which a sheet may have a million. */
function rowsBelow(cells: Cells, header: FoundHeader, firstRow: number): SheetRows {
  const { row, from, to } = header;
  let end = cells.length;
  while (end > row + 1 && isBlankRow(cells[end - 1]!, from, to)) end--;
  const rows = cells.slice(row + 1, end);
  return { rows, sheetRowOf: (index) => firstRow + row + 1 + index, from, to };
}
