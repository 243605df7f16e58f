import { ApiError, notImplemented } from "../protocol/apiError";

/** Omitted optional arguments arrive as `null`. */
export function isOmitted(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw new ApiError("InvalidArgument");
  return value;
}

export function integer(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw new ApiError("InvalidArgument");
  return value;
}

export function count(value: unknown): number {
  const whole = integer(value);
  if (whole < 0) throw new ApiError("InvalidArgument");
  return whole;
}

/** A size or position in points. */
export function points(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0)) throw new ApiError("InvalidArgument");
  return value;
}

export function bool(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
  return value;
}

export function oneOf<T extends string>(value: unknown, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new ApiError("InvalidArgument");
  return found;
}

/** "#rrggbb" in small letters. Excel also takes CSS names, which nothing here uses. */
export function color(value: unknown): string {
  const hex = text(value).toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(hex)) return hex;
  throw /^[a-z]+$/.test(hex)
    ? notImplemented(`The colour name "${hex}"`)
    : new ApiError("InvalidArgument");
}

/** For what the workbench has in one form only: setting that form is fine, another is a gap. */
export function onlyAs<T>(only: T, value: unknown, what: string): void {
  if (value !== only) throw notImplemented(`${what} = ${JSON.stringify(value)}`);
}
