import { linesNeeded } from "../linesNeeded";
import { dressHeader, dressTitle, faint, heading, ink, rule } from "../look";
import { HEADER_ROW } from "../resultSheet";
import type { CardLine, CardLook } from "./cardLine";

export interface ScorecardsPlace {
  readonly tableName: string;
  /** All rows of the sheet. */
  readonly lines: readonly CardLine[];
  /** The first row of each card. */
  readonly starts: readonly number[];
  /** In points. */
  readonly widths: readonly number[];
  readonly contents: { readonly rows: number; readonly columns: number };
}

/** Excel's standard row. */
const ROW_POINTS = 15;

/** Queues the look of the pack: a page upright for each person. */
export function dressScorecards(sheet: Excel.Worksheet, place: ScorecardsPlace): void {
  const { tableName, lines, starts, widths, contents } = place;
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

  const whole = widths.reduce((sum, width) => sum + width, 0);
  for (const { look, first, count } of runs(lines)) {
    if (look === "gap") continue;
    const area = sheet.getRangeByIndexes(first, 0, count, widths.length);
    dressed[look](area);
    if (look !== "text") continue;
    for (let row = first; row < first + count; row++) {
      const needed = linesNeeded(String(lines[row]!.cells[0]), whole);
      if (needed > 1) sheet.getCell(row, 0).format.rowHeight = needed * ROW_POINTS;
    }
  }
  setUpCards(sheet, starts, lines.length, widths.length);
}

const dressed: Readonly<Record<Exclude<CardLook, "gap">, (area: Excel.Range) => void>> = {
  name(area) {
    const { format } = area.getColumn(0);
    format.font.size = 16;
    format.font.bold = true;
    format.font.color = heading;
    format.rowHeight = 24;
  },
  facts(area) {
    area.merge(true);
    area.format.wrapText = true;
    area.format.verticalAlignment = "Top";
    area.format.rowHeight = 2 * ROW_POINTS;
    area.format.font.color = faint;
  },
  head(area) {
    area.format.fill.color = heading;
    area.format.font.color = "#ffffff";
    area.format.font.bold = true;
    area.format.wrapText = true;
    area.format.horizontalAlignment = "Center";
    area.format.verticalAlignment = "Center";
    area.format.rowHeight = 2 * ROW_POINTS;
  },
  dimension(area) {
    area.format.font.bold = true;
    area.format.fill.color = "#eef3f8";
  },
  metric(area) {
    const edge = area.format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.color = rule;
    // The range, a text between figures.
    area.getColumn(3).format.horizontalAlignment = "Center";
  },
  total(area) {
    area.format.font.bold = true;
    const edge = area.format.borders.getItem("EdgeTop");
    edge.style = "Continuous";
    edge.color = ink;
  },
  heading(area) {
    const { font } = area.getColumn(0).format;
    font.bold = true;
    font.color = heading;
  },
  text(area) {
    area.merge(true);
    area.format.wrapText = true;
    area.format.verticalAlignment = "Top";
  },
  sign(area) {
    area.format.rowHeight = 2 * ROW_POINTS;
    area.format.verticalAlignment = "Bottom";
    for (const border of ["EdgeBottom", "InsideHorizontal"] as const) {
      const edge = area.format.borders.getItem(border);
      edge.style = "Continuous";
      edge.color = rule;
    }
  },
};

/** Upright, one page across, each card on a page of its own. */
function setUpCards(
  sheet: Excel.Worksheet,
  starts: readonly number[],
  rows: number,
  columns: number,
): void {
  const layout = sheet.pageLayout;
  layout.orientation = "Portrait";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(sheet.getRangeByIndexes(0, 0, rows, columns));
  for (const start of starts) sheet.horizontalPageBreaks.add(sheet.getCell(start, 0));
  sheet.showGridlines = false;
}

interface Run {
  readonly look: CardLook;
  readonly first: number;
  readonly count: number;
}

/** Neighbouring rows of one look are dressed at once. */
function runs(lines: readonly CardLine[]): readonly Run[] {
  const found: Run[] = [];
  lines.forEach(({ look }, row) => {
    const last = found.at(-1);
    if (last?.look === look) found[found.length - 1] = { ...last, count: last.count + 1 };
    else found.push({ look, first: row, count: 1 });
  });
  return found;
}
