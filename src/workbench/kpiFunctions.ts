import type { FunctionsFile } from "../functions/metadata/functionMetadata";
import { spokenFunctions } from "../functions/spokenFunctions";
import type { Language } from "../locales/language";
import type { FunctionSet } from "./formulas/FunctionSet";

/** The KPI functions for a book: what `functions.json` says of them, and the code itself. */
export const kpiFunctions = (file: FunctionsFile, language: () => Language): FunctionSet => ({
  namespace: "KPI",
  metadata: file.functions.map((told) => ({
    ...told,
    allowErrorForDataTypeAny: file.allowErrorForDataTypeAny,
  })),
  implementations: spokenFunctions((code, message) => new CellError(code, message), language),
});

/** Stands in for `CustomFunctions.Error`, which only Excel has. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
