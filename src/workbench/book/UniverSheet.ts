import { BooleanNumber, type Worksheet } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveSheetCommand,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { bandsAsTheyAre } from "./bandsAsTheyAre";
import { BookError, type Area, type ChangeSource, type Sheet } from "./Book";
import {
  displayText,
  mapArea,
  sheetCells,
  usedArea,
  valuesIn,
  valueAt,
  type SheetCells,
} from "./cellReading";
import { deleteCells, insertCells } from "./cellShifting";
import { styleContent } from "./cellStyle";
import { clearCells, formatCells, styleCells, writeCells } from "./cellWriting";
import { ConditionalFormats } from "./ConditionalFormats";
import type { CfContent, ChartContent, DropDownContent, Scalar, StyleContent } from "./content";
import { clearDropDowns, dropDownsOf, setDropDown } from "./dropDowns";
import { checkSheetName } from "./names";
import { setUserMayEdit } from "./sheetProtection";
import { frozen } from "./snapshot";
import { addTable } from "./tableAdding";
import type { UniverBook } from "./UniverBook";
import { UniverTable } from "./UniverTable";
import { rangeOf } from "./univerRange";

/** One sheet of the grid, with what the grid does not know: charts, print setup, Excel's styles. */
export class UniverSheet implements Sheet {
  print: Sheet["print"] = {};
  private isLocked = false;
  private readonly chartsById = new Map<string, ChartContent>();
  private readonly formats = new ConditionalFormats(this);
  private readonly tablesById = new Map<string, UniverTable>();

  constructor(
    readonly book: UniverBook,
    readonly worksheet: Worksheet,
  ) {}

  get id(): string {
    return this.worksheet.getSheetId();
  }

  get unitId(): string {
    return this.worksheet.getUnitId();
  }

  get name(): string {
    return this.worksheet.getName();
  }

  /** Renames the sheet in every formula as well. */
  set name(name: string) {
    if (name === this.name) return;
    checkSheetName(name);
    const other = this.book.sheet(name);
    if (other !== undefined && other !== this) {
      throw new BookError("ItemAlreadyExists", `a sheet is called ${name} already`);
    }
    this.run(SetWorksheetNameCommand.id, { name });
  }

  get position(): number {
    return this.book.workbook.getIndexBySheetId(this.id);
  }

  set position(toOrder: number) {
    this.run(SetWorksheetOrderMutation.id, { fromOrder: this.position, toOrder });
  }

  get visible(): boolean {
    return this.worksheet.isSheetHidden() !== BooleanNumber.TRUE;
  }

  set visible(visible: boolean) {
    if (!visible) this.checkNotLastVisible();
    this.run(SetWorksheetHideMutation.id, {
      hidden: visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    });
  }

  get tabColor(): string {
    return this.worksheet.getTabColor() ?? "";
  }

  set tabColor(color: string) {
    this.run(SetTabColorMutation.id, { color });
  }

  get showGridlines(): boolean {
    return !this.worksheet.hasHiddenGridlines();
  }

  set showGridlines(show: boolean) {
    this.run(ToggleGridlinesMutation.id, {
      showGridlines: show ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  get rowCount(): number {
    return this.worksheet.getRowCount();
  }

  get columnCount(): number {
    return this.worksheet.getColumnCount();
  }

  activate(): void {
    this.run(SetWorksheetActiveOperation.id, {});
  }

  remove(): void {
    this.checkNotLastVisible();
    this.run(RemoveSheetCommand.id, {});
  }

  usedArea(): Area | null {
    return usedArea(this.cells(), this.columnCount);
  }

  values(area: Area): Scalar[][] {
    return valuesIn(this.cells(), area);
  }

  spillAreas(): ReadonlyMap<string, string> {
    return this.book.spillAreas(this);
  }

  formulas(area: Area): Scalar[][] {
    const cells = this.cells();
    return mapArea(
      area,
      (row, column) => this.formulaAt(cells, row, column) ?? valueAt(cells, row, column) ?? "",
    );
  }

  texts(area: Area): string[][] {
    const cells = this.cells();
    return mapArea(area, (row, column) =>
      displayText(valueAt(cells, row, column), this.numberFormat(row, column)),
    );
  }

  numberFormats(area: Area): string[][] {
    return mapArea(area, (row, column) => this.numberFormat(row, column));
  }

  write(
    area: Area,
    values: readonly (readonly (Scalar | null)[])[],
    source: ChangeSource = "add-in",
  ): void {
    this.checkEditable();
    this.makeRoom(area);
    this.book.change(this, area, source, () => {
      writeCells(this, area, values);
    });
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.checkEditable();
    this.makeRoom(area);
    formatCells(this, area, formats);
  }

  style(row: number, column: number): StyleContent {
    return styleContent(this.worksheet.getComposedCellStyle(row, column));
  }

  setStyle(area: Area, style: StyleContent): void {
    this.checkEditable();
    this.makeRoom(area);
    styleCells(this, area, style);
  }

  clear(area: Area, what: "all" | "contents" | "formats"): void {
    this.checkEditable();
    if (what === "formats") clearCells(this, area, what);
    else {
      this.book.change(this, area, "add-in", () => {
        clearCells(this, area, what);
      });
    }
  }

  insert(area: Area, shift: "down" | "right"): void {
    this.checkEditable();
    this.book.change(this, area, "add-in", () => {
      insertCells(this, area, shift);
    });
  }

  delete(area: Area, shift: "up" | "left"): void {
    this.checkEditable();
    this.book.change(this, area, "add-in", () => {
      deleteCells(this, area, shift);
    });
  }

  /** Keeps the top-left cell alone, as Excel does. */
  merge(area: Area, across = false): void {
    this.checkEditable();
    const rows = Array.from({ length: area.rows }, (_, row) => ({
      ...area,
      row: area.row + row,
      rows: 1,
    }));
    const merged = across ? rows : [area];
    for (const one of merged) this.keepFirst(one);
    this.run(AddWorksheetMergeMutation.id, { ranges: merged.map(rangeOf) });
  }

  columnWidth(column: number): number {
    return this.worksheet.getColumnWidth(column);
  }

  setColumnWidth(column: number, columns: number, colWidth: number): void {
    const area = { row: 0, column, rows: this.rowCount, columns };
    this.makeRoom(area);
    this.run(SetWorksheetColWidthMutation.id, { ranges: [rangeOf(area)], colWidth });
  }

  rowHeight(row: number): number {
    return this.worksheet.getRowHeight(row);
  }

  setRowHeight(row: number, rows: number, rowHeight: number): void {
    const area = { row, column: 0, rows, columns: this.columnCount };
    this.makeRoom(area);
    const ranges = [rangeOf(area)];
    this.run(SetWorksheetRowIsAutoHeightMutation.id, {
      ranges,
      autoHeightInfo: BooleanNumber.FALSE,
    });
    const change = () => this.run(SetWorksheetRowHeightMutation.id, { ranges, rowHeight });
    const isSeen = Array.from({ length: rows }, (_, at) => this.rowHeight(row + at)).every(Boolean);
    if (rowHeight > 0 && isSeen) bandsAsTheyAre(this.book.grid.bands, change);
    else change();
  }

  get freeze(): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.worksheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  set freeze({ rows, columns }: { readonly rows: number; readonly columns: number }) {
    this.run(SetFrozenMutation.id, frozen(rows, columns));
  }

  get isProtected(): boolean {
    return this.isLocked;
  }

  set isProtected(locked: boolean) {
    this.isLocked = locked;
    setUserMayEdit(this.book.grid.permissions, this.unitId, this.id, !locked);
  }

  tables(): readonly UniverTable[] {
    return this.book.grid.tables
      .getTablesBySubunitId(this.unitId, this.id)
      .map((table) => table.getId())
      .map((id) => this.tablesById.get(id) ?? this.adopt(new UniverTable(this, id)));
  }

  addTable(area: Area, name: string | undefined, hasHeaders: boolean): UniverTable {
    this.checkEditable();
    if (hasHeaders) return addTable(this, area, name);
    this.insert({ ...area, rows: 1 }, "down");
    return addTable(this, { ...area, rows: area.rows + 1 }, name);
  }

  adopt(table: UniverTable): UniverTable {
    this.tablesById.set(table.id, table);
    return table;
  }

  conditionalFormats(): readonly (CfContent & { readonly id: string })[] {
    return this.formats.all();
  }

  addConditionalFormat(format: CfContent): string {
    this.checkEditable();
    return this.formats.add(format);
  }

  removeConditionalFormat(id: string): void {
    this.checkEditable();
    this.formats.remove(id);
  }

  dropDowns(): readonly DropDownContent[] {
    return dropDownsOf(this);
  }

  setDropDown(list: DropDownContent): void {
    this.checkEditable();
    setDropDown(this, list);
  }

  clearDropDowns(area: Area): void {
    this.checkEditable();
    clearDropDowns(this, area);
  }

  charts(): readonly ChartContent[] {
    return [...this.chartsById.values()];
  }

  setChart(chart: ChartContent): void {
    this.checkEditable();
    this.keepChart(chart);
  }

  /** Also on a protected sheet: a chart follows its data wherever that goes. */
  keepChart(chart: ChartContent): void {
    this.chartsById.set(chart.id, chart);
    this.book.emit({ type: "charts", sheet: this });
  }

  removeChart(id: string): void {
    this.checkEditable();
    if (this.chartsById.delete(id)) this.book.emit({ type: "charts", sheet: this });
  }

  cells(): SheetCells {
    return sheetCells(this.worksheet, this.book.grid.spills);
  }

  run(command: string, params: object): void {
    this.book.run(command, { unitId: this.unitId, subUnitId: this.id, ...params });
  }

  checkEditable(): void {
    if (this.isLocked) throw new BookError("AccessDenied", `the sheet ${this.name} is protected`);
  }

  /** Univer's sheets have as many rows and columns as they were made with; Excel's are all there. */
  makeRoom(area: Area): void {
    const rowCount = area.row + area.rows;
    const columnCount = area.column + area.columns;
    if (rowCount > this.rowCount) this.run(SetWorksheetRowCountMutation.id, { rowCount });
    if (columnCount > this.columnCount) {
      this.run(SetWorksheetColumnCountMutation.id, { columnCount });
    }
  }

  private keepFirst(area: Area): void {
    const formulas = this.formulas(area);
    const isAlone = formulas.flat().every((formula, index) => index === 0 || formula === "");
    if (isAlone) return;
    this.clear(area, "contents");
    this.write({ ...area, rows: 1, columns: 1 }, [[formulas[0]![0]!]]);
  }

  formulaAt(cells: SheetCells, row: number, column: number): string | null {
    const cell = cells.own[row]?.[column];
    if (cell?.f) return cell.f;
    // A formula filled down in the grid is kept once; the others carry its id.
    if (!cell?.si) return null;
    return this.book.grid.spills.getFormulaStringByCell(row, column, this.id, this.unitId) ?? null;
  }

  private numberFormat(row: number, column: number): string {
    return this.worksheet.getComposedCellStyle(row, column).n?.pattern ?? "General";
  }

  private checkNotLastVisible(): void {
    const others = this.book.sheets().filter((sheet) => sheet !== this && sheet.visible);
    if (others.length === 0) {
      throw new BookError("InvalidOperation", "a workbook keeps one visible sheet");
    }
  }
}
