import type { Cells } from "../cells";
import { dateOrder } from "../decisions/dateOrder";
import { extraKind } from "../decisions/extraKind";
import type { HeaderCell } from "../headers/findHeader";
import { evened, keyOf } from "../headers/normaliseHeader";
import { sampleColumn } from "../headers/sampleColumn";
import type { SheetOptions } from "../ticketTable";
import type { ColumnReader } from "./columnReader";
import { ColumnIssues, type IssueList, type RowStates } from "./IssueList";
import { DEFAULT_ZONE_MINUTES } from "./makeReaders";
import { MomentReader } from "./MomentReader";
import { NumberReader } from "./NumberReader";
import { TextReader } from "./TextReader";

/** Headers are the same when they differ in case, spaces and punctuation only. */
export const extraKey = (header: string): string => keyOf(evened(header));

/** Readers for the columns that metrics of the user's own name by their headers. */
export function extraReaders(
  header: readonly HeaderCell[],
  rows: Cells,
  states: RowStates,
  issueList: IssueList,
  options: SheetOptions,
): ReadonlyMap<string, ColumnReader> {
  const wanted = new Set(options.extraColumns?.map(extraKey));
  const readers = new Map<string, ColumnReader>();
  for (const { header: text, index } of header) {
    const key = extraKey(text);
    if (!wanted.has(key) || readers.has(key)) continue;
    const issues = new ColumnIssues(issueList, text, states);
    readers.set(key, readerOf(index, rows, issues, options));
  }
  return readers;
}

function readerOf(
  index: number,
  rows: Cells,
  issues: ColumnIssues,
  options: SheetOptions,
): ColumnReader {
  const size = rows.length;
  switch (extraKind(sampleColumn(rows, index))) {
    case "number":
      return new NumberReader(size, index, issues, "number");
    case "moment": {
      const own = dateOrder(rows, index);
      const isClear = own === "dayFirst" || own === "monthFirst";
      return new MomentReader(size, index, issues, {
        order: isClear ? own : (options.dateOrder ?? null),
        zoneOffsetMinutes: options.zoneOffsetMinutes ?? DEFAULT_ZONE_MINUTES,
        date1904: options.date1904 ?? false,
      });
    }
    case "text":
      return new TextReader(size, index, issues);
  }
}
