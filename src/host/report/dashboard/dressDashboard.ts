import { dressHeader, dressNotes, dressTitle } from "../look";
import { HEADER_ROW } from "../resultSheet";
import { drawBlockChart } from "./drawBlockChart";
import { dressBlockHeader } from "./dressBlockHeader";
import { columnWidths, WIDTH } from "./grid";
import { dressHeatMap } from "./heatMap";
import type { Places } from "./placeBlocks";

interface Dashboard {
  readonly places: Places;
  readonly hasHeat: boolean;
  readonly notesRow: number;
  readonly notes: number;
}

/** Queues the look of the dashboard, its charts, and the page: one, landscape. */
export function dressDashboard(
  sheet: Excel.Worksheet,
  tableName: string,
  { places, hasHeat, notesRow, notes }: Dashboard,
): void {
  dressTitle(sheet);
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });

  const [first, ...others] = places.blocks;
  const { header, rows } = first!.block;
  const area = sheet.getRangeByIndexes(HEADER_ROW, 0, rows.length + 1, header.length);
  const table = sheet.tables.add(area, true);
  table.name = tableName;
  table.style = "TableStyleLight1";
  dressHeader(sheet, HEADER_ROW, header.length);
  // A number beside a word reads as one with it.
  sheet.getRangeByIndexes(HEADER_ROW + 1, 1, rows.length, 2).format.horizontalAlignment = "Center";
  for (const { block, headerRow } of others) {
    const blockHeader = sheet.getRangeByIndexes(headerRow, 0, 1, block.header.length);
    dressBlockHeader(blockHeader);
    blockHeader.format.rowHeight = 30;
  }
  if (hasHeat) dressHeatMap(sheet, places.heatRow);
  dressNotes(sheet, { row: notesRow, column: 0, count: notes });
  for (const chart of places.charts) drawBlockChart(sheet, chart);

  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(2);
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, notesRow + 1 + notes, WIDTH));
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
}
