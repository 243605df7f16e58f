import { HEADER_ROW, type ReportSheet } from "./reportSheet";

/** Above this many columns a single page across would be too small to read. */
const COLUMNS_A_PAGE = 15;

/** Queues the page: landscape, the header on every page, the names on every page across. */
export function setUpPrinting(sheet: Excel.Worksheet, { columns }: ReportSheet): void {
  const layout = sheet.pageLayout;
  layout.orientation = "Landscape";
  layout.zoom = { horizontalFitToPages: Math.ceil(columns.length / COLUMNS_A_PAGE) };
  layout.setPrintTitleRows(`$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`);
  layout.setPrintTitleColumns("$A:$B");
}
