import type { ColumnMap, SheetColumnMap } from "./columnMap/columnChoice";
import type { Cells } from "./cells";
import type { Column, FlagColumn, NumberColumn, TextColumn } from "./columns";
import type { Days } from "./grain/days";
import type { ExclusionRules } from "./exclusions/exclusionRule";
import type { Field, FieldOf, NumericField } from "./fields";
import type { ExporterId } from "./exporters/exporter";
import type { Question } from "./question";
import type { Exclusion, Issue, IssueCode, Place } from "./issue";
import type { People } from "./people/people";
import type { RatingWords } from "./values/rating";
import type { DateOrder } from "./values/moment";

/** The tickets of a sheet, column by column. Rows that are not tickets are already left out. */
export interface TicketTable {
  /** What a row stands for. An event log is reduced to tickets. */
  readonly grain: Grain;
  readonly size: number;
  /** For each ticket its row number as its sheet shows it, from 1. */
  readonly sheetRow: Uint32Array;
  /** Where a ticket stands. */
  sheetOf(ticket: number): Place;
  column(field: FieldOf<"text">): TextColumn | undefined;
  column(field: NumericField): NumberColumn | undefined;
  column(field: FieldOf<"flag">): FlagColumn | undefined;
  column(field: Field): Column | undefined;
  has(field: Field): boolean;
  /** A column that was asked for by its header (`ReadOptions.extraColumns`), as it stands. */
  extra?(header: string): TextColumn | NumberColumn | undefined;
}

/** One row per ticket, or one row per agent and day (or month). */
export type Grain = "ticket" | "agentDay";

/** How one header was understood. */
export interface RecognisedColumn {
  /** Null where cells came without a sheet's name. */
  readonly sheet: string | null;
  readonly header: string;
  /** Column in the given cells, from 0. */
  readonly index: number;
  /** Null: not used. */
  readonly field: Field | null;
  /** 0–1: 1 is a sure alias to the letter; less for a weaker alias or a looser spelling. */
  readonly confidence: number;
  /** What header and cells decided, for instance "minutes", "dayFirst", "yesMeansNo", "chosen". */
  readonly notes: readonly string[];
}

export type ReadOutcome =
  | {
      readonly kind: "read";
      readonly table: TicketTable;
      /** Row number of the first sheet's header as the sheet shows it, from 1. */
      readonly headerRow: number;
      /** One entry for cells without a sheet's name, too. */
      readonly sheets: readonly SheetRead[];
      readonly columns: readonly RecognisedColumn[];
      readonly issues: readonly Issue[];
      /** How often each code was met; `issues` keeps the first `ISSUES_KEPT` of a code. */
      readonly issueCounts: ReadonlyMap<IssueCode, number>;
      readonly excluded: readonly Exclusion[];
      /** What a person has to tell; until then what is assumed holds. */
      readonly questions: readonly Question[];
      /** Tickets that count although what their customers said of them does not. */
      readonly ratingsLeftOut: readonly Exclusion[];
    }
  | {
      readonly kind: "unreadable";
      readonly columns: readonly RecognisedColumn[];
      /** What would have to be answered first. */
      readonly questions: readonly Question[];
      readonly issues: readonly Issue[];
      readonly issueCounts: ReadonlyMap<IssueCode, number>;
    };

/** How one sheet of a set fared. */
export interface SheetRead {
  readonly name: string | null;
  /** Row number of the header as the sheet shows it, from 1; null: the sheet could not be read. */
  readonly headerRow: number | null;
  /** Rows below the header, without blank ones at the end. */
  readonly rows: number;
  /** The system that wrote the sheet; null: none that we know. */
  readonly exporter: ExporterId | null;
}

/** Cells of one sheet. */
export interface TicketSheet {
  readonly name: string | null;
  readonly cells: Cells;
  /** Where the cells stand in the sheet, from 1. Default 1. */
  readonly firstRow?: number;
}

export interface ReadOptions {
  /** Where the cells stand in the sheet, from 1, so that issues name the sheet's rows. Default 1. */
  readonly firstRow?: number;
  /** What a person said of columns; wins over recognition. */
  readonly columnMap?: ColumnMap;
  /** Which tickets and ratings do not count, beyond what the sheet itself says. */
  readonly exclusions?: ExclusionRules;
  /** Who the agents are: names merged, groups. */
  readonly people?: People;
  /** What words of customers are worth, where a firm sees it otherwise (KPI_RatingWords). */
  readonly ratingWords?: RatingWords;
  /** Headers of columns that are kept beside the fields, for metrics of the user's own. */
  readonly extraColumns?: readonly string[];
  /** Moments are serials of the 1904 date system. Default false. */
  readonly date1904?: boolean;
  /** Order of day and month where a column cannot decide it. Default: an issue, treated as missing. */
  readonly dateOrder?: DateOrder;
  /**
   * The workplace's clock in minutes east of UTC; moments written with a zone, and epoch numbers,
   * are moved to it. Default 480, Asia/Shanghai [choice].
   */
  readonly zoneOffsetMinutes?: number;
  /** What the rows stand for, as a person said; by default as the columns tell. */
  readonly grain?: Grain;
  /**
   * What time the rows of agents' days are about, on sheets without a column of days; by default as
   * the lines above the header or the sheet's name tell.
   */
  readonly days?: Days;
}

/** What holds for the reading of one sheet. */
export type SheetOptions = Omit<ReadOptions, "columnMap"> & SheetColumnMap;
