import { asText, type WrittenCell } from "./cellText";
import { linesNeeded } from "./linesNeeded";
import { dressHeader, dressNotes, dressTitle, dressTotals, everyCell, faint } from "./look";
import type { Note } from "./note";
import { heightOfLines, setRowHeights } from "./rowHeights";
import { setUpPage } from "./setUpPage";
import { HEADER_ROW, type ResultPart, type ResultSheet } from "./resultSheet";

export interface SheetColumn<Row> {
  readonly header: string;
  /** In points. */
  readonly width: number;
  /** A number format; of each row where they differ. */
  readonly format: string | ((row: Row) => string);
  readonly of: (row: Row) => WrittenCell;
  /** Of everybody together. */
  readonly total?: WrittenCell;
  readonly isFaint?: boolean;
  /** Several lines in a cell, for text that is read rather than sorted. */
  readonly wraps?: boolean;
}

export interface TableOnSheet<Row> {
  readonly part: ResultPart;
  readonly title: string;
  /** What the sheet is for, in a sentence below the title. */
  readonly about: string;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
  readonly notesHeading: string;
  readonly notes: readonly Note[];
  /** Columns that stay in view. */
  readonly frozen: number;
}

/** A table on a sheet of its own, with everybody together and notes below it. */
export function tableSheet<Row>(content: TableOnSheet<Row>): ResultSheet {
  const { part, title, about, columns, rows, notesHeading, notes } = content;
  const hasTotals = columns.some(({ total }) => total !== undefined);
  const afterRows = HEADER_ROW + rows.length + 2;
  const totalsRow = hasTotals ? afterRows : null;
  const notesRow = hasTotals ? afterRows + 2 : afterRows;

  const line = (cells: readonly WrittenCell[] = []): readonly WrittenCell[] =>
    columns.map((_, index) => cells[index] ?? "");
  const cells = [
    line([asText(title)]),
    line([asText(about)]),
    line(),
    line(columns.map(({ header }) => asText(header))),
    ...rows.map((row) => line(columns.map(({ of }) => of(row)))),
    line(),
    ...(hasTotals ? [line(columns.map(({ total }) => total ?? "")), line()] : []),
    ...(notes.length > 0 ? [line([asText(notesHeading)])] : []),
    ...notes.map((note) => line(note.map(asText))),
  ];
  const differs = columns.some(({ format }) => typeof format === "function");
  return {
    part,
    title,
    cells,
    ...(differs ? { formats: formatsOf(content, cells.length) } : {}),
    dressing: [
      (sheet, tableName) => dressTable(sheet, tableName, content, { totalsRow, notesRow }),
    ],
  };
}

interface TablePlaces {
  /** Null: nobody is told of together. */
  readonly totalsRow: number | null;
  readonly notesRow: number;
}

function dressTable<Row>(
  sheet: Excel.Worksheet,
  tableName: string,
  { columns, rows, notes, frozen }: TableOnSheet<Row>,
  { totalsRow, notesRow }: TablePlaces,
): void {
  const width = columns.length;
  const table = sheet.tables.add(
    sheet.getRangeByIndexes(HEADER_ROW, 0, rows.length + 1, width),
    true,
  );
  table.name = tableName;
  table.style = "TableStyleLight1";
  dressTitle(sheet);
  dressHeader(sheet, HEADER_ROW, width);
  const below = totalsRow === null ? 0 : 2;
  columns.forEach((column, index) => dressColumn(sheet, column, index, rows.length + below));
  setRowHeights(sheet, HEADER_ROW + 1, rowHeights(columns, rows));
  if (totalsRow !== null) dressTotals(sheet, totalsRow, width);
  if (notes.length > 0) dressNotes(sheet, { row: notesRow, column: 0, count: notes.length });
  sheet.showGridlines = false;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, HEADER_ROW + 1, frozen));
  setUpPage(sheet, width);
}

function dressColumn<Row>(
  sheet: Excel.Worksheet,
  { width, format, isFaint, wraps }: SheetColumn<Row>,
  index: number,
  rows: number,
): void {
  const body = sheet.getRangeByIndexes(HEADER_ROW + 1, index, rows, 1);
  body.format.columnWidth = width;
  if (typeof format === "string") body.numberFormat = everyCell(format);
  body.format.verticalAlignment = "Top";
  if (wraps) body.format.wrapText = true;
  if (isFaint) body.format.font.color = faint;
}

/** Rows with more than one line of text are as high as they need. */
function rowHeights<Row>(
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
): readonly (number | null)[] {
  const wrapping = columns.filter(({ wraps }) => wraps);
  return rows.map((row) =>
    heightOfLines(
      Math.max(1, ...wrapping.map(({ of, width }) => linesNeeded(String(of(row)), width))),
    ),
  );
}

const formatsOf = <Row>({ columns, rows }: TableOnSheet<Row>, height: number): string[][] =>
  Array.from({ length: height }, (_, at) => {
    const row = rows[at - HEADER_ROW - 1];
    return columns.map(({ format }) =>
      typeof format === "string" ? format : row === undefined ? "General" : format(row),
    );
  });
