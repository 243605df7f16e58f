import type { Univer } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SheetScrollManagerService } from "@univerjs/sheets-ui";
import type { UniverBook } from "./UniverBook";

/** Where the drawn grid shows its cells: what floats over them needs this. Pixels of the screen. */
export interface GridView {
  /** From the grid's element to the cells, past ribbon, formula bar and headings. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far the cells are scrolled away. */
  readonly scrollX: number;
  readonly scrollY: number;
  readonly zoom: number;
}

/** The view of the sheet in front, or null before it is drawn. */
export function gridView(book: UniverBook, container: HTMLElement): GridView | null {
  const render = rendering(book.univer, book.workbook.getUnitId());
  const canvas = render?.engine.getCanvasElement();
  if (!render || !canvas) return null;
  const { worksheet } = book.activeSheet();
  const { rowHeader, columnHeader } = worksheet.getConfig();
  const zoom = worksheet.getZoomRatio();
  const scroll = render.with(SheetScrollManagerService).validViewportScrollInfo$.getValue();
  const inside = canvas.getBoundingClientRect();
  const outside = container.getBoundingClientRect();
  const headings = { width: rowHeader.width * zoom, height: columnHeader.height * zoom };
  return {
    left: inside.left - outside.left + headings.width,
    top: inside.top - outside.top + headings.height,
    width: inside.width - headings.width,
    height: inside.height - headings.height,
    scrollX: (scroll?.viewportScrollX ?? 0) * zoom,
    scrollY: (scroll?.viewportScrollY ?? 0) * zoom,
    zoom,
  };
}

/** Calls back after each scroll of the workbook that is open now. */
export function onGridScroll(book: UniverBook, listener: () => void): () => void {
  const render = rendering(book.univer, book.workbook.getUnitId());
  const scrolls = render?.with(SheetScrollManagerService).validViewportScrollInfo$;
  const subscription = scrolls?.subscribe(listener);
  return () => subscription?.unsubscribe();
}

function rendering(univer: Univer, unitId: string) {
  return univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
}
