/** A month confirmed and frozen, formulas mended or fixed, everything taken away again. */
export { checkMonths, type CheckedMonth } from "./checkMonths";
export { formulasToValues, type FormulasFixed } from "./formulas/formulasToValues";
export { countNotes, putFormulasBack, type FormulasPutBack } from "./formulas/putFormulasBack";
export { repairFormulas, type FormulasRepaired } from "./formulas/repairFormulas";
export { freezeMonth, type FreezeOptions, type Frozen } from "./freezeMonth";
export type { MonthOnFile, SheetOnFile } from "./monthsOnFile";
export { localSerial } from "./localSerial";
export { readComposites } from "./readComposites";
export { listMade, madeKinds, type Made, type MadeKind, type MadeSheet } from "./removal/listMade";
export { removeMade, type Removed } from "./removal/removeMade";
export { removeLeftOver } from "./removeLeftOver";
export { unfreezeMonth } from "./unfreezeMonth";
