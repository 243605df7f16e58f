import type { Cells, TicketSheet } from "../../engine";

/** The workbook as handles need it: the pane's page offers Excel's, the workbench its own grid. */
export interface TicketSource {
  /** Where these tables or sheets are, by name or else by the id they had when last found. */
  find(
    names: readonly string[],
    ids: readonly string[],
  ): Promise<Answered<FoundTickets | MissingTickets>>;
  /** All their cells, as they stand now. */
  read(found: FoundTickets): Promise<Answered<readonly TicketSheet[]>>;
  /** Tells of every change of the workbook until stopped. */
  watch(onChange: (change: WorkbookChange) => void): () => void;
  /** Asks every formula of the workbook anew. */
  recalculate(): void;
}

/** What became of a question to the workbook: its answer, or why there is none. */
export type Answered<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Refusal };

export interface Refusal {
  /** One of the codes that `src/locales/host.*` has sentences for. */
  readonly code: string;
  /** Name of the sheet or table meant; "" when it is the whole workbook. */
  readonly subject: string;
}

export interface FoundTickets {
  readonly kind: "found";
  readonly places: readonly TicketPlace[];
  /** The workbook's tables of rules by name, with their header rows. */
  readonly rules: ReadonlyMap<string, Cells>;
  /** The sheets that these stand on. */
  readonly ruleSheetIds: readonly string[];
}

/** A table or a sheet of tickets. */
export interface TicketPlace {
  readonly kind: "table" | "sheet";
  /** Stays when it is renamed. */
  readonly id: string;
  readonly name: string;
  /** The sheet it stands on, or is. */
  readonly sheetId: string;
  /** With the header row. */
  readonly rows: number;
  readonly columns: number;
}

/** There is no table or sheet of that name. */
export interface MissingTickets {
  readonly kind: "missing";
  readonly name: string;
  /** What there is instead. */
  readonly known: readonly string[];
}

export type WorkbookChange =
  /** Cells of a sheet, or of a table on it. */
  | { readonly kind: "cells"; readonly tableId: string | null; readonly sheetId: string }
  /** Formulas of a sheet have results that may be new ones. */
  | { readonly kind: "calculated"; readonly sheetId: string }
  /** Tables or sheets came, went or were renamed. */
  | { readonly kind: "places" };
