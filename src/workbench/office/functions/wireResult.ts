/** One result as Microsoft's proxy sends it to sets before CustomFunctions 1.7. */
export interface WireResult {
  readonly id: number;
  readonly value?: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

/** What became of one call: cells, or the error that its cell shows and why. */
export type FunctionResult =
  | { readonly kind: "values"; readonly values: unknown }
  | { readonly kind: "error"; readonly error: string; readonly message: string };

export interface Settled {
  readonly id: number;
  readonly result: FunctionResult;
}

/** The proxy's numbers; 2 is a throw and 3 a rejected promise, both shown as #VALUE!. */
const errorsByCode: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

export function resultFromObject({ id, value, failed, errorCode }: WireResult): Settled {
  return { id, result: failed ? failure(value, errorCode) : success(value) };
}

/** [id, succeeded, value or message, error code of a failure]. */
export function resultFromArray([id, succeeded, value, errorCode]: readonly unknown[]): Settled {
  const result = succeeded === true ? success(value) : failure(value, Number(errorCode));
  return { id: Number(id), result };
}

function failure(message: unknown, code: number | undefined): FunctionResult {
  const error = errorsByCode[code ?? 0] ?? "#VALUE!";
  return { kind: "error", error, message: typeof message === "string" ? message : "" };
}

/** A returned (not thrown) CustomFunctions.Error arrives as a value of its own kind. */
function success(value: unknown): FunctionResult {
  if (typeof value === "object" && value !== null && "valueType" in value) {
    const rich = value as {
      valueType: string;
      code?: string;
      basicValue?: unknown;
      message?: string;
    };
    return rich.valueType === "CustomFunctionError"
      ? { kind: "error", error: rich.code ?? "#VALUE!", message: rich.message ?? "" }
      : { kind: "values", values: rich.basicValue };
  }
  return { kind: "values", values: value };
}
