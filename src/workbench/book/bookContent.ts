import { BooleanNumber, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { areaAddress } from "./address";
import { heldValue } from "./cellData";
import { styleContent } from "./cellStyle";
import type {
  BookContent,
  CellContent,
  CfContent,
  Scalar,
  SheetContent,
  StyleContent,
} from "./content";
import { sparseEntries } from "./sparse";
import type { UniverBook } from "./UniverBook";
import type { UniverSheet } from "./UniverSheet";
import { areaOf } from "./univerRange";

/** Everything a file can carry. Cells of one style share one style object. */
export function bookContent(book: UniverBook): BookContent {
  const styles = new StyleContents(book);
  return {
    sheets: book.sheets().map((sheet) => sheetContent(sheet, styles)),
    names: book.names(),
    settings: Object.fromEntries(book.settings),
    active: book.sheets().indexOf(book.activeSheet()),
  };
}

class StyleContents {
  private readonly byId = new Map<string, StyleContent>();

  constructor(private readonly book: UniverBook) {}

  of(style: Nullable<string | IStyleData>): StyleContent | undefined {
    if (!style) return undefined;
    if (typeof style !== "string") return styleContent(style);
    let content = this.byId.get(style);
    if (content === undefined) {
      content = styleContent(this.book.workbook.getStyles().get(style));
      this.byId.set(style, content);
    }
    return content;
  }
}

function sheetContent(sheet: UniverSheet, styles: StyleContents): SheetContent {
  const config = sheet.worksheet.getConfig();
  const columnWidths: (number | undefined)[] = [];
  const columnStyles: (StyleContent | undefined)[] = [];
  for (const [column, { w, s }] of sparseEntries(config.columnData)) {
    if (w !== undefined) columnWidths[column] = w;
    const style = styles.of(s);
    if (style !== undefined) columnStyles[column] = style;
  }
  const rowHeights: (number | undefined)[] = [];
  for (const [row, { h, ia }] of sparseEntries(config.rowData)) {
    if (h !== undefined && ia === BooleanNumber.FALSE) rowHeights[row] = h;
  }
  const tables = sheet.tables().map(({ name, area, style }) => ({
    name,
    area: areaAddress(area),
    style,
  }));
  return {
    name: sheet.name,
    rows: rowsOf(sheet, styles),
    columnWidths,
    rowHeights,
    columnStyles,
    freeze: sheet.freeze,
    tables,
    conditionalFormats: sheet.conditionalFormats().map(withoutId),
    dropDowns: sheet.dropDowns(),
    charts: sheet.charts(),
    merges: config.mergeData.map((range) => areaAddress(areaOf(range))),
    visible: sheet.visible,
    isProtected: sheet.isProtected,
    showGridlines: sheet.showGridlines,
    tabColor: sheet.tabColor,
    print: sheet.print,
  };
}

function withoutId(format: CfContent & { readonly id?: string }): CfContent {
  const { id, ...content } = format;
  return id === undefined ? format : content;
}

/** Down to the last cell with a value or a style. Spilled cells carry their values, as in a file. */
function rowsOf(sheet: UniverSheet, styles: StyleContents): SheetContent["rows"] {
  const sheetCells = sheet.cells();
  const { own, spilled } = sheetCells;
  const spills = sheet.book.spillAreas(sheet);
  const last = Math.max(-1, ...[own, spilled].flatMap((rows) => Object.keys(rows).map(Number)));
  return Array.from({ length: last + 1 }, (_, row) => {
    const cells = own[row] ?? {};
    const beside = spilled[row] ?? {};
    const keys = [...Object.keys(cells), ...Object.keys(beside)];
    const out: (Scalar | null | CellContent)[] = [];
    for (const key of new Set(keys.map(Number))) {
      out[key] = cellContent(cells[key], heldValue(beside[key]), {
        formula: sheet.formulaAt(sheetCells, row, key),
        spill: spills.get(`${String(row)},${String(key)}`),
        style: styles.of(cells[key]?.s),
      });
    }
    return Array.from(out, (cell) => cell ?? null);
  });
}

function cellContent(
  cell: Nullable<ICellData>,
  spilledValue: Scalar | null,
  extra: {
    readonly formula: string | null;
    readonly spill: string | undefined;
    readonly style: StyleContent | undefined;
  },
): Scalar | null | CellContent {
  const value = heldValue(cell) ?? spilledValue;
  if (extra.formula === null && extra.style === undefined) return value;
  return {
    ...(value !== null && { value }),
    ...(extra.formula !== null && { formula: extra.formula }),
    ...(extra.spill !== undefined && { spill: extra.spill }),
    ...(extra.style !== undefined && { style: extra.style }),
  };
}
