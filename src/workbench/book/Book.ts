/**
 * The workbook that the workbench keeps in place of Excel: what our side of Office.js and the file
 * reader and writer talk to. One implementation, over Univer, serves the page and Node alike.
 *
 * Rows and columns count from 0. Cell values follow Office.js: numbers (dates are 1900 serials),
 * text, booleans, `""` for an empty cell, and errors as their text ("#N/A").
 */
import type {
  BookContent,
  CfContent,
  ChartContent,
  DropDownContent,
  Scalar,
  SheetContent,
  StyleContent,
} from "./content";

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Book {
  sheets(): readonly Sheet[];
  /** By name (case-insensitive, as Excel) or by id. */
  sheet(nameOrId: string): Sheet | undefined;
  activeSheet(): Sheet;
  addSheet(name?: string, position?: number): Sheet;
  tables(): readonly Table[];
  /** By name (case-insensitive) or by id. */
  table(nameOrId: string): Table | undefined;
  names(): readonly BookName[];
  setName(name: string, formula: string): void;
  removeName(name: string): void;
  /** Workbook settings of this add-in: text values, saved with the file. */
  readonly settings: Map<string, string>;
  selection(): { readonly sheet: Sheet; readonly area: Area };
  select(sheet: Sheet, area: Area): void;
  /** Replaces everything: a file was opened. Emits `loaded`. */
  load(content: BookContent): Promise<void>;
  /** Everything a file can carry. */
  content(): BookContent;
  /** Resolves when no calculation is pending. */
  calculated(): Promise<void>;
  /** Recalculates every formula. */
  recalculate(): Promise<void>;
  /** Evaluates one formula as if typed into an empty cell: its value, spilled where it is a range. */
  evaluate(formula: string): Promise<Evaluation>;
  /** Custom-function messages by cell: Excel shows them on hover, Univer cannot. */
  messageAt(sheet: Sheet, row: number, column: number): string | undefined;
  on(listener: (event: BookEvent) => void): () => void;
  dispose(): void;
}

export interface Evaluation {
  readonly values: Scalar[][];
  /** Why the top-left value is an error, where a custom function said so. */
  readonly message?: string;
}

export type ChangeSource = "user" | "add-in" | "file";

export type BookEvent =
  | {
      readonly type: "changed";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly source: ChangeSource;
    }
  /** Formulas of the sheet have new results, or the same again. */
  | { readonly type: "calculated"; readonly sheet: Sheet }
  | { readonly type: "selected"; readonly sheet: Sheet; readonly area: Area }
  | { readonly type: "activated"; readonly sheet: Sheet }
  | { readonly type: "added"; readonly sheet: Sheet }
  | { readonly type: "removed"; readonly sheetId: string; readonly name: string }
  | { readonly type: "renamed"; readonly sheet: Sheet; readonly before: string }
  | { readonly type: "charts"; readonly sheet: Sheet }
  | { readonly type: "loaded" };

export interface Sheet {
  readonly id: string;
  name: string;
  position: number;
  visible: boolean;
  tabColor: string;
  showGridlines: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  activate(): void;
  remove(): void;
  /** The smallest area holding every value (formatting does not count), or null on an empty sheet. */
  usedArea(): Area | null;
  values(area: Area): Scalar[][];
  /** As typed: a formula begins with "=", a constant is its value. */
  formulas(area: Area): Scalar[][];
  /** The address of the area that each spilling formula fills, by its own "row,column". */
  spillAreas(): ReadonlyMap<string, string>;
  /** As displayed. */
  texts(area: Area): string[][];
  numberFormats(area: Area): string[][];
  /**
   * Text that begins with "=" is a formula; `null` leaves a cell as it is; "" clears it. Text that
   * begins with an apostrophe is stored as text without it.
   */
  write(area: Area, values: readonly (readonly (Scalar | null)[])[], source?: ChangeSource): void;
  /** `null` leaves a cell as it is. */
  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void;
  style(row: number, column: number): StyleContent;
  /** Merges the given properties into every cell of the area. */
  setStyle(area: Area, style: StyleContent): void;
  clear(area: Area, what: "all" | "contents" | "formats"): void;
  insert(area: Area, shift: "down" | "right"): void;
  delete(area: Area, shift: "up" | "left"): void;
  /** Into one cell, or each row into one. */
  merge(area: Area, across?: boolean): void;
  /** Width in pixels. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, count: number, width: number): void;
  rowHeight(row: number): number;
  setRowHeight(row: number, count: number, height: number): void;
  freeze: { readonly rows: number; readonly columns: number };
  isProtected: boolean;
  print: NonNullable<SheetContent["print"]>;
  tables(): readonly Table[];
  /** Throws BookError "InvalidArgument" for a bad name or an overlap. */
  addTable(area: Area, name: string | undefined, hasHeaders: boolean): Table;
  conditionalFormats(): readonly (CfContent & { readonly id: string })[];
  addConditionalFormat(rule: CfContent): string;
  removeConditionalFormat(id: string): void;
  dropDowns(): readonly DropDownContent[];
  /** In place of what its cells had. */
  setDropDown(list: DropDownContent): void;
  clearDropDowns(area: Area): void;
  charts(): readonly ChartContent[];
  /** Replaces the chart of the same id or adds it; Univer draws none, so the page draws these. */
  setChart(chart: ChartContent): void;
  removeChart(id: string): void;
}

export interface Table {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  /** With the header row. */
  readonly area: Area;
  style: string;
  resize(area: Area): void;
  remove(): void;
}

export interface BookName {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
}

/** Refused by the workbook, with the code that Office.js would report. */
export class BookError extends Error {
  constructor(
    readonly code: "InvalidArgument" | "ItemAlreadyExists" | "AccessDenied" | "InvalidOperation",
    message: string,
  ) {
    super(message);
  }
}
