import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/engine-formula";

/** What a cell shows while an asynchronous function has not answered; Univer does not know it. */
export const busy = "#BUSY!" as ErrorType;
ERROR_TYPE_SET.add(busy);

const codes: Readonly<Record<string, string>> = {
  divisionByZero: "#DIV/0!",
  invalidName: "#NAME?",
  invalidNumber: "#NUM!",
  invalidReference: "#REF!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  nullReference: "#NULL!",
};

/** An error as functions receive and return it: `CustomFunctions.Error` has this shape. */
export interface FunctionError {
  readonly code: string;
  readonly message?: string | undefined;
}

export function isFunctionError(value: unknown): value is FunctionError {
  if (typeof value !== "object" || value === null || !("code" in value)) return false;
  const { code } = value;
  return typeof code === "string" && (code in codes || code.startsWith("#"));
}

/** The text in the cell: "#N/A", also where the code is spelled "notAvailable". */
export function errorText(error: FunctionError): ErrorType {
  return (codes[error.code] ?? error.code) as ErrorType;
}
