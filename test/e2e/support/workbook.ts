import type { Page } from "playwright-core";
import type { Scalar } from "../../../src/workbench/book/content";
import { cellAddress, parseArea } from "../../../src/workbench/book/address";

/** The workbook in the page: read directly, changed only as a person would. */
export interface OpenedWorkbook {
  sheetNames(): Promise<string[]>;
  /** The used area of a sheet, row by row. */
  rows(sheet: string): Promise<Scalar[][]>;
  values(sheet: string, address: string): Promise<Scalar[][]>;
  texts(sheet: string, address: string): Promise<string[][]>;
  /** Clicks the cell of the sheet in front; it must be on the screen and not scrolled. */
  click(address: string): Promise<void>;
  /** Types into the cell and waits until everything is calculated. */
  type(address: string, text: string): Promise<void>;
  /** Ends what is being typed and waits until everything is calculated. */
  enter(): Promise<void>;
}

export function openedWorkbook(page: Page): OpenedWorkbook {
  const workbook: OpenedWorkbook = {
    sheetNames: () => page.evaluate(() => window.kpiBook!.sheets().map(({ name }) => name)),

    rows: (sheet) =>
      page.evaluate((name) => {
        const found = window.kpiBook!.sheet(name);
        const area = found?.usedArea();
        return found && area ? found.values({ ...area }) : [];
      }, sheet),

    values: (sheet, address) =>
      page.evaluate(([name, area]) => window.kpiBook!.sheet(name)!.values(area), [
        sheet,
        parseArea(address),
      ] as const),

    texts: (sheet, address) =>
      page.evaluate(([name, area]) => window.kpiBook!.sheet(name)!.texts(area), [
        sheet,
        parseArea(address),
      ] as const),

    async click(address) {
      const { row, column } = parseArea(address);
      const { x, y } = await page.evaluate(
        ([r, c]) => {
          const book = window.kpiBook!;
          const sheet = book.activeSheet();
          const view = book.view()!;
          const grid = document.querySelector(".grid-canvas")!.getBoundingClientRect();
          const sum = (count: number, size: (index: number) => number) =>
            Array.from({ length: count }, (_, index) => size(index)).reduce((a, b) => a + b, 0);
          const left = sum(c, (index) => sheet.columnWidth(index));
          const top = sum(r, (index) => sheet.rowHeight(index));
          return { x: grid.left + view.left + left + 8, y: grid.top + view.top + top + 8 };
        },
        [row, column] as const,
      );
      await page.mouse.click(x, y);
      const selected = await page.evaluate(() => window.kpiBook!.selection().area);
      expect(cellAddress(selected.row, selected.column)).toBe(address);
    },

    async type(address, text) {
      await workbook.click(address);
      await page.keyboard.type(text, { delay: 15 });
      await workbook.enter();
    },

    async enter() {
      // At a person's pace: Univer's list of functions lags behind and would swallow the Enter.
      await page.waitForTimeout(300);
      await page.keyboard.press("Enter");
      await page.evaluate(() => window.kpiBook!.calculated());
    },
  };
  return workbook;
}
