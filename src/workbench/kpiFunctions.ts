import { Handles } from "../functions/handles";
import type { FunctionsFile } from "../functions/metadata/functionMetadata";
import { spokenFunctions } from "../functions/spokenFunctions";
import type { Language } from "../locales/language";
import { workbenchWords } from "../locales/workbench";
import { bookTickets } from "./formulas/bookTickets";
import type { FunctionSet } from "./formulas/FunctionSet";

/** The KPI functions for a book: what `functions.json` says of them, and the code itself. */
export function kpiFunctions(
  file: FunctionsFile,
  language: () => Language,
  handles = new Handles(),
): FunctionSet {
  return {
    namespace: "KPI",
    metadata: file.functions.map((told) => ({
      ...told,
      allowErrorForDataTypeAny: file.allowErrorForDataTypeAny,
    })),
    ...(file.enums && { enums: file.enums }),
    implementations: spokenFunctions(
      (code, message) => new CellError(code, message),
      language,
      handles,
    ),
    miscounted: (count) => workbenchWords[language()].miscounted[count],
    attach: (book) => handles.connect(bookTickets(book)),
    replaced: () => handles.startAnew(),
  };
}

/** Stands in for `CustomFunctions.Error`, which only Excel has. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
