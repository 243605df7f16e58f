import type { BookContent } from "../book/content";

/** What became of a file that somebody opened. */
export type FileOutcome =
  | {
      readonly kind: "opened";
      readonly content: BookContent;
      readonly losses: readonly Loss[];
    }
  | {
      readonly kind: "refused";
      readonly reason: RefusalReason;
      /** What was found instead: "pdf", "docx", a size, or the reader's own words. */
      readonly detail: string;
    };

export type RefusalReason =
  | "empty"
  | "notAWorkbook"
  /** Excel 97–2003 (.xls). */
  | "legacyXls"
  /** Protected with a password to open. */
  | "encrypted"
  | "damaged"
  | "tooLarge";

/** Something in the file that did not come in, or something in the book that a file cannot keep. */
export interface Loss {
  readonly code: LossCode;
  readonly sheet?: string;
  /** The chart's, table's or name's name; the cell's address; the row of an unclosed quote. */
  readonly name?: string;
  readonly count?: number;
}

export type LossCode =
  // the workbook
  | "macros"
  | "externalLink"
  | "dataConnection"
  | "slicer"
  | "control"
  | "sheetKind"
  | "sheetName"
  | "bookProtection"
  | "definedName"
  // a sheet
  | "pivotTable"
  | "chart"
  | "image"
  | "shape"
  | "sparkline"
  | "comment"
  | "hyperlink"
  | "dataValidation"
  | "conditionalFormat"
  | "filter"
  | "hiddenRows"
  | "hiddenColumns"
  | "headerFooter"
  | "protectionOptions"
  | "table"
  | "tableTotals"
  // cells
  | "formatting"
  | "richText"
  | "longText"
  // delimited text
  | "unclosedQuote"
  | "damagedCharacter";

export const refused = (reason: RefusalReason, detail = ""): FileOutcome => ({
  kind: "refused",
  reason,
  detail,
});
