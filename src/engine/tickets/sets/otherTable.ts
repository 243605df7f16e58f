import { cellText, isBlankRow, type Cells } from "../cells";
import { ISSUES_KEPT, type Exclusion } from "../issue";
import type { IssueList } from "../reading/IssueList";
import type { OpenedSheet } from "./openSheet";
import type { ReadPart } from "./readSet";

/** A second table below the one that is read: none of its rows are tickets. */
export interface OtherTable {
  /** Its header as the sheet shows it, from 1. */
  readonly headerRow: number;
  /** What the header says. */
  readonly found: string;
  /** Rows that hold something, the header included, as the sheet shows them. */
  readonly rows: readonly number[];
}

export function otherTable(cells: Cells, header: number, firstRow: number): OtherTable {
  const rows: number[] = [];
  for (let row = header; row < cells.length; row++)
    if (!isBlankRow(cells[row]!, 0, cells[row]!.length)) rows.push(firstRow + row);
  const found = cells[header]!.map(cellText).filter((text) => text !== "");
  return { headerRow: firstRow + header, found: found.join(", "), rows };
}

export function tellAboutOtherTable({ otherTable }: OpenedSheet, issues: IssueList): void {
  if (otherTable === null) return;
  const { headerRow, found } = otherTable;
  issues.add({
    code: "sheet.secondTable",
    row: headerRow,
    column: null,
    found,
    handling: "rowLeftOut",
  });
}

export function otherTableRows({ sheet: { name, otherTable } }: ReadPart): Exclusion[] {
  if (otherTable === null) return [];
  const places = otherTable.rows.slice(0, ISSUES_KEPT).map((row) => ({ sheet: name, row }));
  return [{ reason: "otherTable", count: otherTable.rows.length, places }];
}
