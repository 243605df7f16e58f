import type { Area, Sheet } from "../../book/Book";
import type { Scalar } from "../../book/content";

const errors = /^#(N\/A|DIV\/0!|NUM!|VALUE!|NULL!|REF!|NAME\?|SPILL!|CALC!|BUSY!)$/;

/** Tells an empty cell from one whose formula gives "": only the first is "Empty". */
export function valueTypes(sheet: Sheet, area: Area): string[][] {
  const formulas = sheet.formulas(area);
  return sheet
    .values(area)
    .map((row, i) => row.map((value, j) => valueType(value, formulas[i]?.[j] ?? "")));
}

function valueType(value: Scalar, formula: Scalar): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "" && formula === "") return "Empty";
  return errors.test(value) ? "Error" : "String";
}
