import { readRulebook, type Cells, type Finding, type Rulebook } from "../../engine";

/** What the workbook's tables of rules say. */
export interface Rules {
  /** With their header rows, by name. */
  readonly tables: ReadonlyMap<string, Cells>;
  readonly rulebook: Rulebook;
  /** Errors first; while there are any, nobody is scored. */
  readonly findings: readonly Finding[];
}

export const rulesOf = (tables: ReadonlyMap<string, Cells>): Rules => ({
  tables,
  ...readRulebook(tables),
});
