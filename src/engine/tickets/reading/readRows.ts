import { isBlankRow, type Cells } from "../cells";
import type { Field } from "../fields";
import type { AssignedColumn } from "../headers/assignFields";
import { isRepeatedHeader } from "../headers/endOfTable";
import type { HeaderCell } from "../headers/findHeader";
import type { SheetOptions } from "../ticketTable";
import type { ColumnReader } from "./columnReader";
import { extraReaders } from "./extraReaders";
import { areEmptyCellsZero, forgetZeros } from "../quality/emptyAsZero";
import { impossibleTimes, type TimeRule } from "./impossibleTimes";
import { IssueList, type RowStates, type SheetRowOf } from "./IssueList";
import { leftCode } from "./leftOut";
import { makeReaders, type Readers } from "./makeReaders";
import { BLOCK } from "./KnownTexts";
import type { RepeatedIds } from "./RepeatedIds";
import { isSummaryRow, isSummaryText } from "./summaryRow";
import type { TextReader } from "./TextReader";

/** The rows below a header, and where they stand. */
export interface SheetRows {
  readonly rows: Cells;
  readonly sheetRowOf: SheetRowOf;
  /** Columns of the table. */
  readonly from: number;
  readonly to: number;
  readonly header: readonly HeaderCell[];
}

export interface ReadRows {
  readonly rows: Cells;
  readonly readers: Readers;
  /** Columns of the user's own, by `extraKey`. */
  readonly extras: ReadonlyMap<string, ColumnReader>;
  readonly states: RowStates;
  readonly issues: IssueList;
}

/** What the sheets of a set share. */
export interface RowsOfSet {
  /** The set's row that is this sheet's first. */
  readonly first: number;
  /** One entry a row of this sheet, for `RowStates`. */
  readonly left: Uint8Array;
  readonly ids: RepeatedIds;
}

/** Reads every used column. Blank and summary rows are marked; nothing else is judged yet. */
export function readRows(
  sheet: SheetRows & { readonly name: string | null },
  columns: readonly AssignedColumn[],
  options: SheetOptions,
  { first, left, ids }: RowsOfSet,
): ReadRows {
  const { rows, sheetRowOf } = sheet;
  const issues = new IssueList(sheet.name);
  const states = { sheetRowOf, left };
  const readers = makeReaders(columns, rows, states, issues, options);
  const agent = readers.text.get("agent")!;
  const id = columns.find(({ field }) => field === "ticketId");
  if (id !== undefined) ids.begin({ rows, index: id.index, first, left });
  const rules: readonly TimeRule[] = impossibleTimes(readers.moments, dateOnlyColumns(columns));
  /** By code of the agent's name. */
  const mayBeSummary: boolean[] = [];
  const extras = extraReaders(sheet.header, rows, states, issues, options);
  const others = [...readers.all.filter((reader) => reader !== agent), ...extras.values()];

  for (let from = 0; from < rows.length; from += BLOCK) {
    const to = Math.min(rows.length, from + BLOCK);
    agent.read(rows, from, to);
    markNoTickets(sheet, agent, mayBeSummary, left, from, to);
    for (const reader of others) reader.read(rows, from, to);
    if (id !== undefined) ids.read(from, to);
    for (const rule of rules) rule(from, to);
  }
  for (const flag of readers.flags.values()) flag.settle();
  if (areEmptyCellsZero(sheet, columns)) forgetZeros({ rows, readers, extras, states }, columns);
  return { rows, readers, extras, states, issues };
}

/**
 * Blank rows name no agent; a header that comes again calls the agent as the header does. Summary
 * rows name none either, or a summary word, or a count of agents under another column's summary word.
 */
function markNoTickets(
  { rows, from: first, to: end, header }: SheetRows,
  agent: TextReader,
  mayBeSummary: boolean[],
  left: Uint8Array,
  from: number,
  to: number,
): void {
  const { codes, words } = agent;
  for (let code = mayBeSummary.length; code < words.length; code++) {
    const word = words[code]!;
    const repeats = header.some((cell) => cell.header === word);
    mayBeSummary.push(code === 0 || repeats || isSummaryText(word) || /^[\d.]+$/.test(word));
  }
  for (let row = from; row < to; row++) {
    const code = codes[row]!;
    if (!mayBeSummary[code]) continue;
    const line = rows[row]!;
    if (isSummaryText(words[code]) || isSummaryRow(line, first, end)) {
      left[row] = leftCode("summaryRow");
    } else if (isBlankRow(line, first, end)) {
      left[row] = leftCode("blankRow");
    } else if (isRepeatedHeader(line, header)) {
      left[row] = leftCode("repeatedHeader");
    }
  }
}

/** Moments of the column's sample all fall on midnight. */
function dateOnlyColumns(columns: readonly AssignedColumn[]): (field: Field) => boolean {
  return (field) => {
    const sample = columns.find((column) => column.field === field)?.sample ?? [];
    return (
      sample.length > 0 &&
      sample.every((cell) =>
        typeof cell === "number"
          ? Number.isInteger(cell)
          : typeof cell !== "string" || !cell.includes(":"),
      )
    );
  };
}
