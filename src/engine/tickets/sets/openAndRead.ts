import { ofOneGrain } from "../grain/ofOneGrain";
import type { IsDated, TableEnd } from "../headers/endOfTable";
import type { ReadOptions, TicketSheet } from "../ticketTable";
import { agreeOnCells } from "./agreeOnCells";
import { openSheet, type OpenedSheet, type RefusedSheet } from "./openSheet";
import { readSet, type ReadPart, type ReadSet } from "./readSet";

export interface Opened {
  readonly sheets: readonly (OpenedSheet | RefusedSheet)[];
  /** What the sheets that could be opened hold; null: none could. */
  readonly set: ReadSet | null;
}

/**
 * Opens the sheets and reads their cells. Where a table ends shows while its dates are read: to look
 * for it beforehand would be one more walk through a million rows. A sheet with another table below
 * is opened and read again, up to there.
 */
export function openAndRead(sheets: readonly TicketSheet[], options: ReadOptions): Opened {
  const ends = new Map<TicketSheet, TableEnd>();
  for (;;) {
    const all = sheets.map((sheet) => openSheet(sheet, options, ends.get(sheet)));
    const opened = ofOneGrain(all);
    const readable = opened.filter((sheet): sheet is OpenedSheet => sheet.kind === "opened");
    if (readable.length === 0) return { sheets: opened, set: null };

    const set = readSet(agreeOnCells(readable));
    const given = sheets.filter((_, index) => opened[index]!.kind === "opened");
    const before = ends.size;
    set.parts.forEach((part, index) => {
      const end = endShown(part);
      if (end.nextHeader !== null) ends.set(given[index]!, end);
    });
    if (ends.size === before) return { sheets: opened, set };
  }
}

function endShown(part: ReadPart): TableEnd {
  const { sheet, readers } = part;
  if (sheet.otherTable !== null) return { end: sheet.rows.length, nextHeader: null };
  const dated = sheet.used.find(({ index }) => index === sheet.dateColumn);
  const moments = dated && readers.moments.get(dated.field)?.values;
  const isDated: IsDated = (row) => moments !== undefined && !Number.isNaN(moments[row]);
  return sheet.findEnd(isDated);
}
