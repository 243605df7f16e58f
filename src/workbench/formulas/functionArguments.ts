import {
  ErrorType,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { FunctionMetadata, ParameterMetadata } from "./FunctionSet";
import { busy, type FunctionError } from "./functionError";
import { argument, type Argument, type ReadCells, type ReferenceReader } from "./ReferenceReader";

/** What the formula engine hands over: a value, an array of values or a reference. */
export type Variant = BaseValueObject | BaseReferenceObject;

export type Arguments =
  | { readonly kind: "ready"; readonly values: unknown[] }
  /** The cell shows this without a call. */
  | { readonly kind: "error"; readonly code: ErrorType; readonly count?: Miscount };

/** Excel tells of these while the formula is entered, and does not take it. */
export type Miscount = "tooFew" | "tooMany";

const refused = (code: string): Arguments => ({ kind: "error", code: code as ErrorType });
const miscounted = (count: Miscount): Arguments => ({
  kind: "error",
  code: ErrorType.VALUE,
  count,
});

/**
 * A call's arguments in Excel's forms: a matrix parameter gets rows of cells with `null` for blank,
 * a scalar one its value, an omitted one `null`, and a repeating one an array of all its values.
 */
export function functionArguments(
  variants: readonly Variant[],
  metadata: FunctionMetadata,
  reader: ReferenceReader,
): Arguments {
  const parameters = metadata.parameters ?? [];
  const repeating = parameters.at(-1)?.repeating === true ? parameters.at(-1) : undefined;
  const single = repeating ? parameters.slice(0, -1) : parameters;
  if (repeating === undefined && variants.length > parameters.length) return miscounted("tooMany");

  const values: unknown[] = [];
  for (const [index, parameter] of single.entries()) {
    const variant = variants[index];
    if (variant === undefined && parameter.optional !== true) return miscounted("tooFew");
    const read = variant ? fitted(variant, parameter, metadata, reader) : ready(null);
    if (read.kind === "error") return read;
    values.push(...read.values);
  }
  if (repeating !== undefined) {
    const repeated: unknown[] = [];
    for (const variant of variants.slice(single.length)) {
      const read = fitted(variant, repeating, metadata, reader);
      if (read.kind === "error") return read;
      repeated.push(...read.values);
    }
    values.push(repeated);
  }
  return { kind: "ready", values };
}

const ready = (value: unknown): Arguments => ({ kind: "ready", values: [value] });

function fitted(
  variant: Variant,
  parameter: ParameterMetadata,
  metadata: FunctionMetadata,
  reader: ReferenceReader,
): Arguments {
  // A left-out argument arrives as a null value, a blank cell as a reference.
  if (!variant.isReferenceObject() && (variant as BaseValueObject).isNull()) return ready(null);
  if (!variant.isReferenceObject() && (variant as BaseValueObject).isLambda()) {
    return refused(ErrorType.CALC);
  }
  const { cells, firstError } = readVariant(variant, reader);
  // Excel calls no function before its arguments have answered.
  if (firstError?.code === busy) return refused(busy);
  if (firstError !== undefined && metadata.allowErrorForDataTypeAny !== true) {
    return refused(firstError.code);
  }
  if (parameter.dimensionality === "matrix") return ready(cells);
  if (cells.length !== 1 || cells[0]?.length !== 1) return refused(ErrorType.VALUE);
  return converted(cells[0][0] ?? null, parameter.type);
}

function readVariant(variant: Variant, reader: ReferenceReader): ReadCells {
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    return namesNoSheet(reference) ? lost : reader.read(reference);
  }
  const value = variant as BaseValueObject;
  const rows = value.isArray() ? arrayRows(value) : [[value]];
  let firstError: FunctionError | undefined;
  const cells = rows.map((row) =>
    Array.from(row, (cell): Argument => {
      const read = cell === null || cell === undefined ? null : plain(cell);
      if (typeof read === "object" && read !== null) firstError ??= read;
      return read;
    }),
  );
  return { cells, firstError };
}

/** Such a reference would silently be one to the sheet that the formula is on. */
const namesNoSheet = (reference: BaseReferenceObject): boolean =>
  reference.getForcedSheetName() !== "" && !reference.getForcedSheetId();

const noReference: FunctionError = { code: ErrorType.REF };
const lost: ReadCells = { cells: [[noReference]], firstError: noReference };

type ValueRows = readonly (readonly (BaseValueObject | null | undefined)[])[];

const arrayRows = (value: BaseValueObject): ValueRows =>
  (value as unknown as { getArrayValue(): ValueRows }).getArrayValue();

function plain(value: BaseValueObject): Argument {
  return value.isNull() ? null : argument(value.getValue());
}

/** Excel converts a scalar to the declared type and shows #VALUE! where it cannot. */
function converted(value: Argument, type: string | undefined): Arguments {
  if (typeof value === "object" && value !== null) return ready(value);
  if (type === "number") {
    const number = value === null ? 0 : Number(value);
    return Number.isNaN(number) ? refused(ErrorType.VALUE) : ready(number);
  }
  if (type === "string") {
    if (typeof value === "boolean") return ready(value ? "TRUE" : "FALSE");
    return ready(value === null ? "" : String(value));
  }
  if (type === "boolean") {
    if (typeof value !== "string") return ready(Boolean(value));
    if (/^(true|false)$/i.test(value)) return ready(value.toLowerCase() === "true");
    return refused(ErrorType.VALUE);
  }
  return ready(value);
}
