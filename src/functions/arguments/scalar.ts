/** The one value of an argument: Excel hands single cells over as they are or as a 1×1 matrix. */
export function scalar(argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument ?? null;
  const rows = argument as readonly unknown[];
  const first = rows[0];
  return Array.isArray(first) ? ((first as readonly unknown[])[0] ?? null) : (first ?? null);
}

/** An omitted argument arrives as `null`, an empty cell as `null` or `""`. */
export const isOmitted = (argument: unknown): boolean => {
  const value = scalar(argument);
  return !isRange(argument) && (value === null || value === "");
};

/** More than one cell. */
export const isRange = (argument: unknown): argument is readonly (readonly unknown[])[] =>
  Array.isArray(argument) &&
  (argument.length > 1 || (Array.isArray(argument[0]) && argument[0].length > 1));

/** An Excel error in place of a value, as `CustomFunctions.Error` has it. */
export const isErrorCell = (cell: unknown): boolean =>
  typeof cell === "object" && cell !== null && "code" in cell;

/** As a person would read it in a message. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") {
    const { code, basicValue } = value as { code?: unknown; basicValue?: unknown };
    return typeof code === "string" ? code : basicValue === undefined ? "" : textOf(basicValue);
  }
  return typeof value === "string" ? value.trim() : `${value as number | boolean}`;
}
