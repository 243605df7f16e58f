import { UniverInstanceType, type IUniverInstanceService, type Workbook } from "@univerjs/core";
import type { FormulaPlaces } from "./Streams";

/** Which cells call a function, by the text of their formulas. */
export const formulaPlaces = (instances: IUniverInstanceService): FormulaPlaces => ({
  calls({ unitId, sheetId, row, column }, name) {
    const sheet = instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId);
    return mentions(sheet?.getCellRaw(row, column)?.f, name);
  },
  calling: (name) =>
    instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET).flatMap((book) =>
      book.getSheets().flatMap((sheet) => {
        const unitId = book.getUnitId();
        const sheetId = sheet.getSheetId();
        const found: { unitId: string; sheetId: string; row: number; column: number }[] = [];
        sheet.getCellMatrix().forValue((row, column, cell) => {
          if (mentions(cell?.f, name)) found.push({ unitId, sheetId, row, column });
        });
        return found;
      }),
    ),
});

const mentions = (formula: string | null | undefined | void, name: string): boolean =>
  formula?.toUpperCase().includes(`${name}(`) ?? false;
