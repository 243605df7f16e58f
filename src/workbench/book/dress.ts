import { parseArea } from "./address";
import type { BookContent, SheetContent } from "./content";
import { addTable } from "./tableAdding";
import type { UniverBook } from "./UniverBook";
import type { UniverSheet } from "./UniverSheet";

/** Adds what a snapshot cannot carry: tables, formats, charts, names, settings and protection. */
export function dress(book: UniverBook, content: BookContent): void {
  const pairs = content.sheets.flatMap((from, index) => {
    const sheet = book.sheets()[index];
    return sheet === undefined ? [] : [{ from, sheet }];
  });
  book.settings.clear();
  for (const [key, value] of Object.entries(content.settings ?? {})) book.settings.set(key, value);
  for (const { from, sheet } of pairs) dressSheet(sheet, from);
  for (const { name, formula } of content.names ?? []) book.setName(name, formula);
  // Last, since a protected sheet refuses everything above.
  for (const { from, sheet } of pairs) if (from.isProtected === true) sheet.isProtected = true;
  book.sheets()[content.active ?? 0]?.activate();
}

function dressSheet(sheet: UniverSheet, from: SheetContent): void {
  for (const { name, area, style } of from.tables ?? []) {
    addTable(sheet, parseArea(area), name, style);
  }
  // The one added last comes first, as in Excel.
  for (const format of (from.conditionalFormats ?? []).toReversed()) {
    sheet.addConditionalFormat(format);
  }
  for (const list of from.dropDowns ?? []) sheet.setDropDown(list);
  for (const chart of from.charts ?? []) sheet.setChart(chart);
  sheet.print = from.print ?? {};
}
