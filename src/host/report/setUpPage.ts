import { HEADER_ROW } from "./resultSheet";

/** Above this many columns a single page across would be too small to read. */
const COLUMNS_A_PAGE = 15;

/** Queues the page: landscape, the header on every page, the names on every page across. */
export function setUpPage(sheet: Excel.Worksheet, columns: number): void {
  const layout = sheet.pageLayout;
  layout.orientation = "Landscape";
  layout.zoom = { horizontalFitToPages: Math.ceil(columns / COLUMNS_A_PAGE) };
  layout.setPrintTitleRows(`$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`);
  layout.setPrintTitleColumns("$A:$B");
}
