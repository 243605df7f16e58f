import type { Area } from "../../book/Book";
import type { Scalar } from "../../book/content";
import { ApiError } from "../protocol/apiError";
import { entered } from "./entered";
import { wrongSize } from "./wrongSize";

export interface CellEntries {
  /** `null` leaves a cell as it is, "" clears it. */
  readonly rows: (Scalar | null)[][];
  /** Formats that entering brought along, by place within the area. */
  readonly formats: {
    readonly row: number;
    readonly column: number;
    readonly numberFormat: string;
  }[];
}

/** A single value or an array of the area's size, as what Excel would put into the cells. */
export function cellEntries(
  values: unknown,
  area: Area,
  numberFormats: () => readonly (readonly string[])[],
): CellEntries {
  const given = grid(values, area);
  let known: readonly (readonly string[])[] | undefined;
  const formatAt = (row: number, column: number) => {
    known ??= numberFormats();
    return known[row]?.[column] ?? "General";
  };
  const formats: { row: number; column: number; numberFormat: string }[] = [];
  const rows = given.map((cells, row) =>
    cells.map((value, column) => {
      if (value === null || typeof value === "number" || typeof value === "boolean") return value;
      if (typeof value !== "string") throw new ApiError("InvalidArgument");
      if (!isRead(value)) return value;
      const format = formatAt(row, column);
      if (format === "@") return value.startsWith("=") ? `'${value}` : value;
      const entry = entered(value);
      if (entry.numberFormat !== undefined && format === "General") {
        formats.push({ row, column, numberFormat: entry.numberFormat });
      }
      return entry.value;
    }),
  );
  return { rows, formats };
}

/** Formats have no reading of their own; a single one goes into every cell. */
export function formatEntries(formats: unknown, area: Area): (string | null)[][] {
  return grid(formats, area).map((row) =>
    row.map((format) => {
      if (format !== null && typeof format !== "string") throw new ApiError("InvalidArgument");
      return format;
    }),
  );
}

/** Text that Excel may take for something else: it looks like a number, a date or a formula. */
function isRead(text: string): boolean {
  return /^\s*[-+=.\d]/.test(text) || /^\s*(true|false)\s*$/i.test(text);
}

function grid(values: unknown, { rows, columns }: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(values)) {
    return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(values));
  }
  const fits =
    values.length === rows && values.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) {
    throw wrongSize();
  }
  return values as unknown[][];
}
