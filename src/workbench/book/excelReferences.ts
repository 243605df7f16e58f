import {
  BaseReferenceObject,
  ReferenceNodeFactory,
  type FormulaDataModel,
} from "@univerjs/engine-formula";

const excelRows = 1_048_576;
const excelColumns = 16_384;

/** A reference may reach as far as Excel's sheets do; Univer's are as large as their content. */
BaseReferenceObject.prototype.isExceedRange = function (this: BaseReferenceObject): boolean {
  const { startRow, startColumn, endRow, endColumn } = this.getRangePosition();
  return startRow < 0 || startColumn < 0 || endRow >= excelRows || endColumn >= excelColumns;
};

interface TokenCheck {
  _checkTokenIsTableReference: (this: unknown, token: string) => boolean;
}
const references = ReferenceNodeFactory.prototype as unknown as TokenCheck;
const isTableReference = references._checkTokenIsTableReference;

/** Table names may hold underscores and dots (`Profile_Regular[#All]`); Univer reads them without. */
references._checkTokenIsTableReference = function (token) {
  const bracket = token.indexOf("[");
  const name = bracket < 0 ? token : token.slice(0, bracket);
  return isTableReference.call(this, name.replaceAll(/[_.]/g, "x") + token.slice(name.length));
};

/** Lets formulas name a sheet in any case, as in Excel. */
export function findSheetsInAnyCase(model: FormulaDataModel): void {
  const calculateData = model.getCalculateData.bind(model);
  model.getCalculateData = () => {
    const data = calculateData();
    for (const [unitId, names] of Object.entries(data.unitSheetNameMap)) {
      if (names) data.unitSheetNameMap[unitId] = caseless(names);
    }
    return data;
  };
}

type Names = Record<string, string>;

function caseless(names: Names): Names {
  return new Proxy(names, {
    get: (target, key) => {
      // A reference without a sheet asks for "".
      if (typeof key === "symbol" || key === "") return undefined;
      if (Object.hasOwn(target, key)) return target[key];
      const fold = key.toLowerCase();
      const name = Object.keys(target).find((candidate) => candidate.toLowerCase() === fold);
      return name === undefined ? undefined : target[name];
    },
  });
}
