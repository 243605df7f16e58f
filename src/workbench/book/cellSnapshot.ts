import type { ICellData, IStyleData } from "@univerjs/core";
import { parseArea } from "./address";
import { constantCell } from "./cellData";
import { univerStyle } from "./cellStyle";
import type { CellContent, SheetContent, StyleContent } from "./content";

type Cells = Record<number, Record<number, ICellData>>;

/** Shares one style id between all cells whose style object is the same or reads the same. */
export class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly byObject = new Map<StyleContent, string>();
  private readonly byText = new Map<string, string>();

  id(style: StyleContent): string {
    const known = this.byObject.get(style);
    if (known !== undefined) return known;
    const data = univerStyle(style);
    const text = JSON.stringify(data);
    let id = this.byText.get(text);
    if (id === undefined) {
      id = `style-${String(this.byText.size)}`;
      this.byText.set(text, id);
      this.styles[id] = data;
    }
    this.byObject.set(style, id);
    return id;
  }
}

/**
 * A sheet's cells in Univer's form; an empty row or cell is a hole. Numbers take the number format
 * of their column, which Univer draws only where it is the cell's own.
 */
export function cellSnapshot(
  { rows, columnStyles = [] }: Pick<SheetContent, "rows" | "columnStyles">,
  styles: StyleTable,
): Cells {
  const formats = columnStyles.map((style) =>
    style?.numberFormat === undefined ? undefined : styles.id(style),
  );
  const cells: Cells = {};
  const spilling: CellContent[] = [];
  rows.forEach((row, index) => {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (cell === undefined || cell === null || cell === "") continue;
      if (typeof cell !== "object") {
        const constant = constantCell(cell);
        const format = formats[column];
        if (typeof cell === "number" && format !== undefined) constant.s = format;
        line[column] = constant;
        continue;
      }
      line[column] = styledCell(cell, styles);
      if (cell.spill !== undefined) spilling.push(cell);
    }
    if (row.length > 0) cells[index] = line;
  });
  for (const { spill } of spilling) if (spill !== undefined) emptySpill(cells, spill);
  return cells;
}

/** A file keeps spilled values as if they were typed; here they would block the spill. */
function emptySpill(cells: Cells, spill: string): void {
  const { row, column, rows, columns } = parseArea(spill);
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const cell = cells[r]?.[c];
      if (cell === undefined || cell.f) continue;
      delete cell.v;
      delete cell.t;
    }
  }
}

/**
 * A formula keeps the value it was saved with, as in Excel; one that spilled is computed anew,
 * because Univer keeps spilled values nowhere in a file.
 */
function styledCell(cell: CellContent, styles: StyleTable): ICellData {
  const constant = cell.value !== undefined && cell.value !== "" && cell.spill === undefined;
  const out: ICellData = constant ? constantCell(cell.value) : {};
  if (cell.formula !== undefined) out.f = cell.formula;
  if (cell.style !== undefined) out.s = styles.id(cell.style);
  return out;
}
