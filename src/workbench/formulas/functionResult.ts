import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { errorText, isFunctionError } from "./functionError";

/** Told about every error in a result, with its place in it. */
export type ErrorSink = (row: number, column: number, message: string) => void;

/** What a function returned, as Excel would put it into the grid. */
export function functionResult(result: unknown, onError: ErrorSink): BaseValueObject {
  if (!Array.isArray(result)) return value(result, 0, 0, onError);
  const rows = result.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row as unknown]));
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columnCount === 0) return ErrorValueObject.create(ErrorType.CALC);
  if (rows.length === 1 && columnCount === 1) return value(rows[0]![0], 0, 0, onError);

  // Excel pads a ragged result.
  const calculateValueList = rows.map((row, r) =>
    Array.from({ length: columnCount }, (_, c) =>
      c < row.length ? value(row[c], r, c, onError) : ErrorValueObject.create(ErrorType.NA),
    ),
  );
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: rows.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function value(result: unknown, row: number, column: number, onError: ErrorSink): BaseValueObject {
  if (isFunctionError(result)) {
    onError(row, column, result.message ?? "");
    return ErrorValueObject.create(errorText(result));
  }
  // As Excel: nothing shows as 0, a blank is "".
  if (result === null || result === undefined) return NumberValueObject.create(0);
  switch (typeof result) {
    case "number":
      return number(result);
    case "boolean":
      return BooleanValueObject.create(result);
    case "string":
      return StringValueObject.create(result);
    case "object":
      return dataType(result, row, column, onError);
    default:
      return ErrorValueObject.create(ErrorType.VALUE);
  }
}

function number(result: number, format?: string): BaseValueObject {
  if (Number.isNaN(result)) return ErrorValueObject.create(ErrorType.VALUE);
  if (!Number.isFinite(result)) return ErrorValueObject.create(ErrorType.NUM);
  return NumberValueObject.create(result, format);
}

interface DataType {
  readonly basicValue?: unknown;
  readonly numberFormat?: string;
}

/** `{ type: "FormattedNumber", basicValue: 0.87, numberFormat: "0.0%" }` and other data types. */
function dataType(
  { basicValue, numberFormat }: DataType,
  row: number,
  column: number,
  onError: ErrorSink,
): BaseValueObject {
  if (typeof basicValue === "number") return number(basicValue, numberFormat);
  if (typeof basicValue === "object") return ErrorValueObject.create(ErrorType.VALUE);
  if (basicValue === undefined) return ErrorValueObject.create(ErrorType.VALUE);
  return value(basicValue, row, column, onError);
}
