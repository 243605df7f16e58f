import { isBlankRow, type Cells } from "../cells";
import { isChoices, optionsFor } from "../columnMap/columnsOf";
import { onlyChanges } from "../columnMap/onlyChanges";
import type { Field } from "../fields";
import { assignFields, type AssignedColumn, type UnusedColumn } from "../headers/assignFields";
import { isStatusLog } from "../events/isStatusLog";
import type { Days } from "../grain/days";
import { headersIn } from "../grain/headersIn";
import { rowGrain } from "../grain/rowGrain";
import { periodAbove, periodOfName } from "../grain/writtenPeriod";
import { exporterOf } from "../exporters/exporterOf";
import { readAs } from "../exporters/readAs";
import type { ExporterId } from "../exporters/exporter";
import { dateColumn, endOfTable, type IsDated, type TableEnd } from "../headers/endOfTable";
import { findHeader, type FoundHeader } from "../headers/findHeader";
import { withUnitsBelow } from "../headers/unitsBelow";
import { headerQuestions } from "../headers/headerQuestions";
import type { ColumnQuestion } from "../question";
import type { IssueCode } from "../issue";
import type { SheetRows } from "../reading/readRows";
import { otherTable, type OtherTable } from "./otherTable";
import { TIME_FIELDS } from "./timeFields";
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
  readonly exporter: ExporterId | null;
  /** The table that begins below this one; null: none does, as far as is known. */
  readonly otherTable: OtherTable | null;
  /** The first column that may hold a moment. */
  readonly dateColumn: number | null;
  readonly findEnd: (isDated: IsDated) => TableEnd;
  readonly questions: readonly ColumnQuestion[];
  /** What time the sheet's name, or a title above the header, says it is about. */
  readonly about: Days | null;
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
  readonly questions: readonly ColumnQuestion[];
}

type EndOf = (cells: Cells, header: FoundHeader) => TableEnd;

const wholeSheet: EndOf = (cells) => ({ end: cells.length, nextHeader: null });

/**
 * @param end where its table ends; undefined: not known yet. The sheet is then opened as a whole, and
 *   the end is looked for at once only if it cannot be.
 */
export function openSheet(
  sheet: TicketSheet,
  given: ReadOptions,
  end?: TableEnd,
): OpenedSheet | RefusedSheet {
  if (end !== undefined) return openTable(sheet, given, () => end);
  const opened = openTable(sheet, given, wholeSheet);
  return opened.kind === "opened" ? opened : openTable(sheet, given, endOfTable);
}

function openTable(
  sheet: TicketSheet,
  given: ReadOptions,
  endOf: EndOf,
): OpenedSheet | RefusedSheet {
  const { name, cells, firstRow = 1 } = sheet;
  const options = optionsFor(name, given);
  const refused = (codes: readonly IssueCode[], columns: RefusedSheet["columns"] = []) => {
    const found = columns.map(({ header }) => header).join(", ");
    const asked = codes.includes("sheet.grain") ? [GRAIN_QUESTION] : [];
    const questions = [...asked, ...headerQuestions(columns)];
    return { kind: "refused", name, codes, found, columns, questions } as const;
  };
  if (cells.every((row) => isBlankRow(row, 0, row.length))) return refused(["sheet.empty"]);
  const above = findHeader(cells, options.columnMap);
  if (above === null) return refused(["sheet.noHeader"]);
  const found = withUnitsBelow(cells, above);
  const exporter = exporterOf(above.cells.map((cell) => cell.header));
  const header = exporter === null ? found : { ...found, cells: readAs(exporter, found.cells) };

  const { end, nextHeader } = endOf(cells, header);
  const rows = rowsBelow(cells, header, end, firstRow);
  const grain = options.grain ?? rowGrain(header.cells, rows.rows, options.columnMap);
  const headers = headersIn(grain, header.cells, rows.rows);
  const columnMap = isChoices(given.columnMap)
    ? onlyChanges(options.columnMap, assignFields(headers, rows.rows, {}, options.answers))
    : options.columnMap;
  const columns = assignFields(headers, rows.rows, columnMap, options.answers);
  if (grain === "undecided") return refused(["sheet.grain"], columns);
  const used = columns.filter((column): column is AssignedColumn => column.field !== null);
  const problems = whatIsMissing(rows, used, grain);
  if (problems.length > 0) return refused(problems, columns);
  const headerRow = firstRow + header.row;
  const about = daysOfSheet(sheet, header.row, options);
  const days = grain === "ticket" ? null : about;
  const all = { ...options, grain, ...(days && { days }) };
  return {
    kind: "opened",
    name,
    headerRow,
    ...rows,
    columns,
    used,
    grain,
    exporter: exporter?.id ?? null,
    otherTable: nextHeader === null ? null : otherTable(cells, nextHeader, firstRow),
    dateColumn: dateColumn(header),
    findEnd: (isDated) => endOfTable(cells, header, isDated),
    questions: headerQuestions(columns),
    about,
    options: all,
  };
}

const GRAIN_QUESTION: ColumnQuestion = {
  kind: "grain",
  header: "",
  field: null,
  options: ["ticket", "agentDay"],
  assumed: null,
  example: "",
};

/** What a person said, else what stands above the header, else the sheet's name. */
const daysOfSheet = (
  { name, cells }: TicketSheet,
  headerRow: number,
  { days }: SheetOptions,
): Days | null => days ?? periodAbove(cells, headerRow) ?? periodOfName(name ?? "");

function whatIsMissing(
  sheet: SheetRows,
  used: readonly AssignedColumn[],
  grain: Grain,
): IssueCode[] {
  const has = (field: Field): boolean => used.some((column) => column.field === field);
  const problems: IssueCode[] = [];
  if (!has("agent")) problems.push("sheet.noAgentColumn");
  if (grain === "ticket" && !TIME_FIELDS.some(has) && !isStatusLog(sheet.rows, used))
    problems.push("sheet.noTimeColumn");
  if (problems.length === 0 && sheet.rows.length === 0) problems.push("sheet.headerOnly");
  return problems;
}

/** Without the blank rows at the end, of which a sheet may have a million. */
function rowsBelow(
  cells: Cells,
  header: FoundHeader,
  tableEnd: number,
  firstRow: number,
): SheetRows {
  const { row, from, to } = header;
  let end = tableEnd;
  while (end > row + 1 && isBlankRow(cells[end - 1]!, from, to)) end--;
  const rows = cells.slice(row + 1, end);
  const sheetRowOf = (index: number): number => firstRow + row + 1 + index;
  return { rows, sheetRowOf, from, to, header: header.cells };
}
