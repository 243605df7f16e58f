import { cellRef, type Cell, type CellStyle, type CellValue } from "hucre/xlsx";

import type { CellContent, Scalar, SheetContent, StyleContent } from "../../book/content";
import { styleForFile } from "./cellStyle";
import { maySpill, namesForFile } from "./formulaNames";
import { renameSheets } from "./renameSheets";
import { LONGEST_TEXT, textForFile } from "./textForFile";

/** Values by row, and by "row,column" the cells that are more than a value. */
export interface WrittenCells {
  readonly rows: CellValue[][];
  readonly cells: Map<string, Partial<Cell>>;
  /** Addresses of texts that had to be cut. */
  readonly longTexts: readonly string[];
}

export function writeCells(
  sheet: SheetContent,
  renamed: ReadonlyMap<string, string>,
): WrittenCells {
  const cells: WrittenCells["cells"] = new Map();
  const longTexts: string[] = [];
  const styles = new Map<StyleContent, Map<StyleContent | undefined, CellStyle>>();
  const styleOf = (style: StyleContent, column: StyleContent | undefined) => {
    const byColumn = styles.get(style) ?? new Map<StyleContent | undefined, CellStyle>();
    styles.set(style, byColumn);
    const known = byColumn.get(column) ?? styleForFile({ ...column, ...style });
    byColumn.set(column, known);
    return known;
  };
  const rows = sheet.rows.map((row, r) =>
    row.map((content, c): CellValue => {
      const cell: CellContent | null = isCell(content) ? content : null;
      const value = (cell ? cell.value : (content as Scalar | null)) ?? null;
      if (typeof value === "string" && value.length > LONGEST_TEXT) longTexts.push(cellRef(r, c));
      const kept = typeof value === "string" ? textForFile(value) || null : value;
      if (cell && (cell.formula !== undefined || cell.style)) {
        cells.set(`${r},${c}`, {
          ...(cell.style && { style: styleOf(cell.style, sheet.columnStyles?.[c]) }),
          ...(cell.formula !== undefined && formulaCell(cell, kept, cellRef(r, c), renamed)),
        });
      }
      return kept;
    }),
  );
  return { rows, cells, longTexts };
}

const isCell = (content: unknown): content is CellContent =>
  typeof content === "object" && content !== null;

function formulaCell(
  { formula = "", spill }: CellContent,
  value: CellValue,
  address: string,
  renamed: ReadonlyMap<string, string>,
): Partial<Cell> {
  const text = renameSheets(formula.replace(/^=/, ""), renamed);
  const dynamic = spill !== undefined || maySpill(text);
  return {
    formula: namesForFile(text),
    ...(value !== null && { formulaResult: value }),
    ...(dynamic && {
      formulaType: "array",
      formulaDynamic: true,
      formulaRef: spill ?? address,
    }),
  };
}
