import { dressHeader, dressTitle } from "../look";
import { HEADER_ROW, type Dressing } from "../resultSheet";
import { setRowHeights } from "../rowHeights";
import type { CardLine } from "./cardLine";
import { dressed, heightOf, lookOf, type DressedLook } from "./cardLooks";

export interface ScorecardsPlace {
  /** All rows of the sheet. */
  readonly lines: readonly CardLine[];
  /** The first row of each card. */
  readonly starts: readonly number[];
  /** In points. */
  readonly widths: readonly number[];
  readonly contents: { readonly rows: number; readonly columns: number };
}

/** Some ten pages: the pane draws, and hears a cancel, before the next ones. */
const ROWS_AT_ONCE = 400;

/** The look of the pack, a page upright for each person: the list first, then some cards at a time. */
export function dressingOfScorecards(place: ScorecardsPlace): readonly Dressing[] {
  return [
    (sheet, tableName) => dressList(sheet, tableName, place),
    ...someAtOnce(place.starts, place.lines.length).map(
      (cards) => (sheet: Excel.Worksheet) => dressCards(sheet, place, cards),
    ),
  ];
}

/** Cards next to each other: where each begins, and the row after the last. */
interface Cards {
  readonly starts: readonly number[];
  readonly end: number;
}

function someAtOnce(starts: readonly number[], end: number): readonly Cards[] {
  const some: Cards[] = [];
  let from = 0;
  for (let next = 1; next <= starts.length; next++) {
    const rowsEnd = starts[next] ?? end;
    if (next < starts.length && rowsEnd - starts[from]! < ROWS_AT_ONCE) continue;
    some.push({ starts: starts.slice(from, next), end: rowsEnd });
    from = next;
  }
  return some;
}

function dressList(
  sheet: Excel.Worksheet,
  tableName: string,
  { lines, widths, contents }: ScorecardsPlace,
): void {
  widths.forEach((width, index) => {
    sheet.getCell(0, index).format.columnWidth = width;
  });
  const table = sheet.tables.add(
    sheet.getRangeByIndexes(HEADER_ROW, 0, contents.rows + 1, contents.columns),
    true,
  );
  table.name = tableName;
  table.style = "TableStyleLight1";
  dressTitle(sheet);
  dressHeader(sheet, HEADER_ROW, contents.columns);

  // Upright, one page across.
  const layout = sheet.pageLayout;
  layout.orientation = "Portrait";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(sheet.getRangeByIndexes(0, 0, lines.length, widths.length));
  sheet.showGridlines = false;
}

function dressCards(
  sheet: Excel.Worksheet,
  { lines, widths }: ScorecardsPlace,
  { starts, end }: Cards,
): void {
  const first = starts[0]!;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const cards = lines.slice(first, end);
  for (const { look, from, count } of runs(cards.map((line) => lookOf(line, whole))))
    dressed[look]?.(sheet.getRangeByIndexes(first + from, 0, count, widths.length));
  const heights = cards.map((line) => heightOf(line, whole));
  setRowHeights(sheet, first, heights);
  for (const start of starts) sheet.horizontalPageBreaks.add(sheet.getCell(start, 0));
}

interface Run {
  readonly look: DressedLook;
  readonly from: number;
  readonly count: number;
}

/** Neighbouring rows of one look are dressed at once. */
function runs(looks: readonly DressedLook[]): readonly Run[] {
  const found: Run[] = [];
  looks.forEach((look, row) => {
    const last = found.at(-1);
    if (last?.look === look) found[found.length - 1] = { ...last, count: last.count + 1 };
    else found.push({ look, from: row, count: 1 });
  });
  return found;
}
