import { isBlankRow, type Cells } from "./cells";
import type { Field } from "./fields";
import { assignFields, type AssignedColumn } from "./headers/assignFields";
import { findHeader, type FoundHeader } from "./headers/findHeader";
import { recognisedColumn } from "./headers/recognisedColumn";
import type { IssueCode } from "./issue";
import { IssueList } from "./reading/IssueList";
import type { SheetRows } from "./reading/readRows";
import { readSheet, TIME_FIELDS } from "./reading/readSheet";
import type { ReadOptions, ReadOutcome, RecognisedColumn } from "./ticketTable";

/** A sheet's cells become tickets, with all that was wrong, left out or undecided beside them. */
export function readTickets(cells: Cells, options: ReadOptions = {}): ReadOutcome {
  if (cells.every((row) => isBlankRow(row, 0, row.length))) return refused(["sheet.empty"]);
  const header = findHeader(cells, options.columnMap);
  if (header === null) return refused(["sheet.noHeader"]);

  const firstRow = options.firstRow ?? 1;
  const sheet = rowsBelow(cells, header, firstRow);
  const columns = assignFields(header.cells, sheet.rows, options.columnMap);
  const used = columns.filter((column): column is AssignedColumn => column.field !== null);
  const problems = whatIsMissing(sheet, used);
  if (problems.length > 0) {
    const found = header.cells.map((cell) => cell.header).join(", ");
    return refused(
      problems,
      found,
      columns.map((column) => recognisedColumn(column)),
    );
  }
  return { headerRow: firstRow + header.row, ...readSheet(sheet, columns, used, options) };
}

function whatIsMissing(sheet: SheetRows, used: readonly AssignedColumn[]): IssueCode[] {
  const has = (field: Field): boolean => used.some((column) => column.field === field);
  const problems: IssueCode[] = [];
  if (!has("agent")) problems.push("sheet.noAgentColumn");
  if (!TIME_FIELDS.some(has)) problems.push("sheet.noTimeColumn");
  if (problems.length === 0 && sheet.rows.length === 0) problems.push("sheet.headerOnly");
  return problems;
}

function refused(
  codes: readonly IssueCode[],
  found = "",
  columns: readonly RecognisedColumn[] = [],
): ReadOutcome {
  const issues = new IssueList();
  for (const code of codes) {
    issues.add({ code, row: null, column: null, found, handling: "sheetRefused" });
  }
  return { kind: "unreadable", columns, issues: issues.inSheetOrder(), issueCounts: issues.counts };
}

/** Without the blank rows at the end, of which a sheet may have a million. */
function rowsBelow(cells: Cells, header: FoundHeader, firstRow: number): SheetRows {
  const { row, from, to } = header;
  let end = cells.length;
  while (end > row + 1 && isBlankRow(cells[end - 1]!, from, to)) end--;
  const rows = cells.slice(row + 1, end);
  return { rows, sheetRowOf: (index) => firstRow + row + 1 + index, from, to };
}
