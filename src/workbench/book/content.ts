/**
 * A workbook as plain data: what files are read into and written from, what the sample generator
 * makes and what tests build. Rows and columns count from 0.
 */
export type Scalar = string | number | boolean;

export interface BookContent {
  readonly sheets: readonly SheetContent[];
  readonly names?: readonly { readonly name: string; readonly formula: string }[];
  readonly settings?: Readonly<Record<string, string>>;
  /** Index of the sheet in front. */
  readonly active?: number;
}

export interface SheetContent {
  readonly name: string;
  /** Rows of cells; `null` is an empty cell, a bare value needs no object. */
  readonly rows: readonly (readonly (Scalar | null | CellContent)[])[];
  /** Pixels by column; a hole is the default width. */
  readonly columnWidths?: readonly (number | undefined)[];
  readonly rowHeights?: readonly (number | undefined)[];
  /** Styles of whole columns, under the cells' own. */
  readonly columnStyles?: readonly (StyleContent | undefined)[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly tables?: readonly TableContent[];
  readonly conditionalFormats?: readonly CfContent[];
  readonly dropDowns?: readonly DropDownContent[];
  readonly charts?: readonly ChartContent[];
  /** Merged areas, "A1:B1". */
  readonly merges?: readonly string[];
  readonly visible?: boolean;
  readonly isProtected?: boolean;
  readonly showGridlines?: boolean;
  readonly tabColor?: string;
  readonly print?: {
    readonly orientation?: "portrait" | "landscape";
    readonly area?: string;
    readonly titleRows?: string;
    readonly titleColumns?: string;
    /** How many pages the print area is fitted to. */
    readonly pagesWide?: number;
    readonly pagesTall?: number;
    /** Rows that begin a page by hand, from 0. */
    readonly pagesFrom?: readonly number[];
  };
}

export interface CellContent {
  /** The cached result where there is a formula. */
  readonly value?: Scalar;
  /** With its "=", in the names people type (`=KPI.FCR(…)`). */
  readonly formula?: string;
  /** The area a dynamic-array formula spilled over, "A1:C9". */
  readonly spill?: string;
  readonly style?: StyleContent;
}

/** Colours are "#rrggbb". */
export interface StyleContent {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly borderBottom?: string;
  readonly borderTop?: string;
}

export interface TableContent {
  readonly name: string;
  /** With the header row, "A1:N200". */
  readonly area: string;
  readonly style?: string;
}

export type CfContent =
  | {
      readonly kind: "dataBar";
      readonly area: string;
      readonly color: string;
      readonly min?: number;
      readonly max?: number;
    }
  | {
      readonly kind: "colorScale";
      readonly area: string;
      /** Low, middle (optional) and high colour. */
      readonly colors: readonly string[];
    }
  | {
      readonly kind: "cellValue";
      readonly area: string;
      readonly operator:
        "lessThan" | "lessThanOrEqual" | "greaterThan" | "greaterThanOrEqual" | "equal" | "between";
      readonly formula1: string;
      readonly formula2?: string;
      readonly fontColor?: string;
      readonly fill?: string;
    };

/** A list that Excel opens in cells: the data validation of type List. */
export interface DropDownContent {
  /** One area or several, "B2:B9 D2:D9". */
  readonly area: string;
  /** The words with commas between them, or the cells they stand in as a formula, "=$H$1:$H$9". */
  readonly source: string;
  /** What becomes of an entry that the list does not offer; left away, it is taken. */
  readonly alert?: {
    readonly style: "stop" | "warning" | "information";
    readonly title?: string;
    readonly message?: string;
  };
  /** Shown beside the cell while it is chosen. */
  readonly prompt?: { readonly title?: string; readonly message?: string };
  /** A blank cell, too, is met as an entry that the list does not offer. */
  readonly needed?: true;
}

/** An Excel chart as Office.js describes it; sizes and positions in points. */
export interface ChartContent {
  readonly id: string;
  readonly name: string;
  /** Excel.ChartType, "BarClustered" or "ColumnClustered" among others. */
  readonly type: string;
  readonly title: string;
  readonly showLegend: boolean;
  readonly legendPosition?: "Top" | "Bottom" | "Left" | "Right";
  readonly categoryAxis?: AxisContent;
  readonly valueAxis?: AxisContent;
  readonly series: readonly ChartSeries[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is given departs from Excel's own choice. */
export interface AxisContent {
  readonly title?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly numberFormat?: string;
  /** Categories from top to bottom, as the rows are. */
  readonly reversed?: boolean;
  readonly gridlines?: boolean;
  readonly visible?: boolean;
}

export interface ChartSeries {
  readonly name: string;
  /** With the sheet: "'KPI 2025-03'!B2:B13". */
  readonly values: string;
  readonly categories?: string;
  readonly color?: string;
  /** The value written at each bar or point, and its number format. */
  readonly dataLabels?: boolean;
  readonly labelFormat?: string;
  readonly labelPosition?: LabelPosition;
  /** Excel.ChartMarkerStyle of a line's points. */
  readonly marker?: MarkerStyle;
  /** Between bars, in percent of a bar's width. */
  readonly gapWidth?: number;
}

/** Beside a bar or point; without one Excel chooses. */
export const labelPositions = [
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
] as const;
export type LabelPosition = (typeof labelPositions)[number];

export const markerStyles = ["None", "Circle", "Square", "Diamond", "Triangle"] as const;
export type MarkerStyle = (typeof markerStyles)[number];
