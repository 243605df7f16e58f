import { readTickets, type Cells, type ReadOptions, type ReadOutcome } from "../../src/engine";

export type ReadSheet = Extract<ReadOutcome, { kind: "read" }>;

/** What a sheet gives that can be read. */
export function readSheet(cells: Cells, options?: ReadOptions): ReadSheet {
  const outcome = readTickets(cells, options);
  if (outcome.kind === "read") return outcome;
  throw new Error(`not read: ${outcome.issues.map(({ code }) => code).join(", ")}`);
}

/** Field by header, of the columns that are used. */
export const fieldsOf = ({ columns }: Pick<ReadOutcome, "columns">): Record<string, string> =>
  Object.fromEntries(
    columns.flatMap(({ header, field }) => (field === null ? [] : [[header, field]])),
  );

/** "row 4 好评数 count.partOverWhole 30", without the commonplaces. */
export const toldOf = ({ issues }: Pick<ReadOutcome, "issues">): string[] =>
  issues.map(({ row, column, code, found }) =>
    [row === null ? "" : `row ${row}`, column ?? "", code, found]
      .filter((part) => part !== "")
      .join(" "),
  );
