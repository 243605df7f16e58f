import type { SheetRangeThemeModel } from "@univerjs/sheets";

/**
 * Univer looks through all rows of a sheet whenever the height of one changes: a row of no height is
 * left out of the bands of a table. A change after which just as many rows are seen needs no look.
 */
export function bandsAsTheyAre(bands: SheetRangeThemeModel, change: () => void): void {
  const look = bands.refreshSheetRowVisibleFuncSet.bind(bands);
  bands.refreshSheetRowVisibleFuncSet = () => undefined;
  try {
    change();
  } finally {
    bands.refreshSheetRowVisibleFuncSet = look;
  }
}
