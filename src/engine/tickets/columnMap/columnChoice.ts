import type { Field } from "../fields";
import type { DurationUnit } from "../values/duration";
import type { DateOrder } from "../values/moment";
import type { ScaleId } from "../values/ratingScales";

/** What a person says about the cells of a column; what is absent the cells decide. */
export interface ColumnAnswer {
  /**
   * What plain numbers count, and the 1 of "1:30". "clock": times of day as Excel keeps them.
   * "percent", "fraction": of shares.
   */
  readonly unit?: DurationUnit | "clock" | "percent" | "fraction";
  /** Of day and month in dates such as 01/02/2025. */
  readonly order?: DateOrder;
  /** The scale of bare numbers among ratings. */
  readonly scale?: ScaleId;
  /** Of a header such as 首次响应时间. */
  readonly meaning?: "moment" | "duration";
  /** The cells say how much of the goal was left (Jira's "Time to resolution"), not how long it took. */
  readonly remaining?: boolean;
  /** What is taken from when `remaining`: minutes. */
  readonly goal?: number;
}

/** A person's word on one column: it wins over recognition. */
export interface ColumnChoice extends ColumnAnswer {
  /** Null: on every sheet. */
  readonly sheet: string | null;
  readonly header: string;
  /** Null: the column is not used. Absent: as recognised. */
  readonly field?: Field | null;
}

/** Fields by header, or choices by sheet and header as the table KPI_Columns keeps them. */
export type ColumnMap = Readonly<Record<string, Field | null>> | readonly ColumnChoice[];

/** What the choices come to on one sheet; a choice for that sheet wins over one for all. */
export interface SheetColumnMap {
  readonly columnMap: Readonly<Record<string, Field | null>>;
  readonly answers: Readonly<Record<string, ColumnAnswer>>;
}
