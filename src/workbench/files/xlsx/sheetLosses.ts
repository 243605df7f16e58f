import type { Cell, Sheet } from "hucre/xlsx";

import type { LossCode } from "../fileOutcome";
import { looksPlainer } from "./cellStyle";
import { dropDownOf } from "./dropDowns";

/** Counts what a sheet of the file holds and ours cannot. */
export function sheetLosses(sheet: Sheet, lose: (code: LossCode, count: number) => void) {
  const cells = [...(sheet.cells?.values() ?? [])];
  const count = (test: (cell: Cell) => unknown) => cells.filter(test).length;
  lose("pivotTable", sheet.pivotTables?.length ?? 0);
  lose("slicer", (sheet.slicers?.length ?? 0) + (sheet.timelines?.length ?? 0));
  lose("image", (sheet.images?.length ?? 0) + (sheet.backgroundImage ? 1 : 0));
  lose("shape", sheet.textBoxes?.length ?? 0);
  lose("sparkline", sheet.sparklines?.length ?? 0);
  lose(
    "comment",
    count((cell) => cell.comment),
  );
  lose(
    "hyperlink",
    count((cell) => cell.hyperlink),
  );
  lose(
    "dataValidation",
    (sheet.dataValidations ?? []).filter((rule) => dropDownOf(rule) === null).length,
  );
  lose("filter", sheet.autoFilter ? 1 : 0);
  lose("hiddenRows", [...(sheet.rowDefs?.values() ?? [])].filter((row) => row.hidden).length);
  lose("hiddenColumns", (sheet.columns ?? []).filter((column) => column.hidden).length);
  lose("headerFooter", sheet.headerFooter ? 1 : 0);
  lose(
    "richText",
    count((cell) => (cell.richText?.length ?? 0) > 1),
  );
  lose(
    "formatting",
    count((cell) => cell.style && looksPlainer(cell.style)),
  );
  lose("protectionOptions", Object.keys(sheet.protection ?? {}).length > 1 ? 1 : 0);
}
