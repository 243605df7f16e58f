/**
 * Rows of cells as Excel hands them over. A cell is a number (dates are serials), text, a boolean,
 * or missing: `null`, `undefined` and `""` mean the same. Custom functions also receive errors as
 * objects with a `code` and data types as objects with a `basicValue`; `plainCell` reads those.
 * Nothing is copied: a sheet of a million rows passes through as it came.
 */
export type Cells = readonly (readonly unknown[])[];

export type PlainCell = string | number | boolean | null | CellError;

/** A cell that holds an Excel error, for instance "#N/A". */
export interface CellError {
  readonly error: string;
}

/** Errors also come as text, from files and from `Range.values`. */
const ERROR_TEXT =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|BUSY!|GETTING_DATA)$/;

/** Spaces around text are not part of it; text of spaces only is missing. */
export function plainCell(cell: unknown): PlainCell {
  switch (typeof cell) {
    case "number":
      return Number.isFinite(cell) ? cell : null;
    case "boolean":
      return cell;
    case "string": {
      const text = cell.trim();
      if (text === "") return null;
      return text.startsWith("#") && ERROR_TEXT.test(text) ? { error: text } : text;
    }
    case "object":
      return cell === null ? null : plainObject(cell);
    default:
      return null;
  }
}

function plainObject(cell: object): PlainCell {
  const { code, type, basicValue } = cell as Record<string, unknown>;
  if (typeof code === "string" && code.startsWith("#")) return { error: code };
  if (type === "Error") return { error: typeof basicValue === "string" ? basicValue : "#VALUE!" };
  return typeof basicValue === "object" ? null : plainCell(basicValue);
}

/** What a cell shows, for an issue; long text is cut. */
export function cellText(cell: unknown): string {
  const plain = plainCell(cell);
  if (plain === null) return "";
  const text = typeof plain === "object" ? plain.error : String(plain);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

/**
 * Nothing stands in the cell. Excel before 2024 gives empty cells to functions as 0, so a row of
 * nothing but zeros counts as blank.
 */
export const isBlankRow = (row: readonly unknown[], from: number, to: number): boolean => {
  for (let index = from; index < to; index++) {
    const cell = row[index];
    if (cell === null || cell === undefined || cell === "" || cell === 0) continue;
    if (plainCell(cell) !== null) return false;
  }
  return true;
};
