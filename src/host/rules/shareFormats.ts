import { shareCells, type Cells } from "../../engine";

/** A number format for a cell; null leaves it as it is. */
type Format = string | null;

/**
 * Number formats that show shares as percentages, cell by cell, the header's row included: 0.95 is
 * seen as 95.0% and stays 0.95. Formats that people chose stay; a percentage where another unit
 * came to stand is taken away, for 30 minutes would read as 3000%. Null: nothing is to be set.
 *
 * @param standing the formats of the same cells as they are; null: not known.
 */
export function shareFormats(
  name: string,
  cells: Cells,
  standing: (row: number, column: number) => string | null,
): readonly (readonly Format[])[] | null {
  const shareAt = shareCells(name, cells);
  if (!shareAt) return null;
  const formats = cells.map((line, row) =>
    line.map((cell, column) =>
      row === 0 ? null : formatOf(cell, shareAt(row, column), standing(row, column)),
    ),
  );
  return formats.some((line) => line.some((format) => format !== null)) ? formats : null;
}

export const GENERAL = "General";

function formatOf(cell: unknown, isShare: boolean | null, standing: string | null): Format {
  if (isShare === true && (standing === null || standing === GENERAL)) return percentOf(cell);
  if (isShare === false && (standing === null || isPercent(standing))) return GENERAL;
  return null;
}

const isPercent = (format: string): boolean => /^0(?:\.0+)?%$/.test(format);

/** With the decimals that the share has, one at least and two at most. */
const percentOf = (cell: unknown): string =>
  typeof cell === "number" && Math.abs(cell * 1000 - Math.round(cell * 1000)) > 1e-9
    ? "0.00%"
    : "0.0%";

/** Queue the setting. */
export function showShares(table: Excel.Range, formats: ReturnType<typeof shareFormats>): void {
  // Excel leaves a cell alone for which null comes; its declaration does not know.
  if (formats) table.numberFormat = formats as string[][];
}
