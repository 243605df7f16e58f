/**
 * A field of a delimited file as a cell. Numbers become numbers only where nothing can be lost by it:
 * leading zeros, plus signs, exponents, separators of thousands and more than 15 digits are text
 * (order numbers, telephone numbers). Dates stay text; the engine reads them.
 */
export function textCell(field: string): string | number | null {
  if (field === "") return null;
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(field)) return field;
  const digits = field.replace(/[-.]/g, "").replace(/^0+/, "");
  if (digits.length > 15) return field;
  const value = Number(field);
  return Object.is(value, -0) ? field : value;
}
