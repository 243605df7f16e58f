import { HostObject } from "../protocol/HostObject";
import { notImplemented } from "../protocol/apiError";
import { count, oneOf, text } from "./argument";
import { areaAddress } from "./address";
import { Range } from "./Range";
import { rangeAt } from "./rangeAt";
import type { Worksheet } from "./Worksheet";

const orientations = { Portrait: "portrait", Landscape: "landscape" } as const;

/** What the page looks like on paper; kept for the file, since the workbench does not print. */
export class PageLayout extends HostObject {
  readonly className = "PageLayout";

  constructor(readonly worksheet: Worksheet) {
    super(worksheet.session);
  }

  get Orientation(): string {
    return this.#print.orientation === "landscape" ? "Landscape" : "Portrait";
  }

  set Orientation(value: unknown) {
    const orientation = orientations[oneOf(value, ["Portrait", "Landscape"])];
    this.worksheet.sheet.print = { ...this.#print, orientation };
  }

  get Zoom(): object {
    const { pagesWide, pagesTall } = this.#print;
    if (pagesWide === undefined && pagesTall === undefined) return { scale: 100 };
    return {
      ...(pagesWide !== undefined && { horizontalFitToPages: pagesWide }),
      ...(pagesTall !== undefined && { verticalFitToPages: pagesTall }),
    };
  }

  set Zoom(value: unknown) {
    const { scale, horizontalFitToPages, verticalFitToPages } = Object(
      value,
    ) as Excel.PageLayoutZoomOptions;
    if (scale !== undefined && scale !== 100) throw notImplemented("PageLayout.zoom.scale");
    this.worksheet.sheet.print = {
      ...this.#print,
      ...(horizontalFitToPages !== undefined && { pagesWide: count(horizontalFitToPages) }),
      ...(verticalFitToPages !== undefined && { pagesTall: count(verticalFitToPages) }),
    };
  }

  SetPrintArea(printArea: unknown): void {
    this.worksheet.sheet.print = { ...this.#print, area: this.#address(printArea) };
  }

  SetPrintTitleRows(rows: unknown): void {
    this.worksheet.sheet.print = { ...this.#print, titleRows: this.#address(rows) };
  }

  SetPrintTitleColumns(columns: unknown): void {
    this.worksheet.sheet.print = { ...this.#print, titleColumns: this.#address(columns) };
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.#print;
    const { sheet } = this.worksheet;
    return titleRows === undefined ? null : rangeAt(this.session, sheet, titleRows);
  }

  get #print() {
    return this.worksheet.sheet.print;
  }

  #address(given: unknown): string {
    const range =
      given instanceof Range ? given : rangeAt(this.session, this.worksheet.sheet, text(given));
    return areaAddress(range.area);
  }
}
