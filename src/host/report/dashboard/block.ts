import type { WrittenCell } from "../cellText";

/** A small table on the left of the dashboard, and the chart that shows it. */
export interface Block {
  readonly header: readonly string[];
  /** A number format a column. */
  readonly formats: readonly string[];
  readonly rows: readonly (readonly WrittenCell[])[];
  /** Null: there is too little to draw. */
  readonly chart: BlockChart | null;
}

export interface BlockChart {
  /** For whoever reads the workbook's objects; the same in every language. */
  readonly name: string;
  readonly type: "BarClustered" | "ColumnClustered" | "LineMarkers";
  /** With the unit. */
  readonly title: string;
  /** It shows the first so many rows; the first column has the categories. */
  readonly rows: number;
  readonly series: readonly BlockSeries[];
  /** Ends of the value axis where they are not Excel's choice. */
  readonly scale?: { readonly minimum: number; readonly maximum: number };
}

export interface BlockSeries {
  /** Of the block, from 0. */
  readonly column: number;
  readonly name: string;
  /** Of the labels, without which nobody could read a value. */
  readonly format: string;
}

/** The whole scale of a composite, unless somebody has more than full marks. */
export const scaleOf = (
  values: readonly number[],
): { scale?: { readonly minimum: number; readonly maximum: number } } =>
  values.every((value) => value >= 0 && value <= 100)
    ? { scale: { minimum: 0, maximum: 100 } }
    : {};
