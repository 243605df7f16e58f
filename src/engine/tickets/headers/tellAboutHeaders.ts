import type { IssueList } from "../reading/IssueList";
import type { AssignedColumn, UnusedColumn } from "./assignFields";

/** Up to here a header was taken only because nothing better was there: "Name" for the agent. */
const GUESS = 0.6;

/** Headers of which two say the same, or one says two things. */
export function tellAboutHeaders(
  columns: readonly (AssignedColumn | UnusedColumn)[],
  issues: IssueList,
): void {
  for (const column of columns) {
    const tell = (code: "header.duplicate" | "header.ambiguous", kept: boolean): void =>
      issues.add({
        code,
        row: null,
        column: column.header,
        found: column.header,
        handling: kept ? "kept" : "treatedAsMissing",
      });
    if (column.field !== null) {
      const guessed = column.alternative !== null || column.confidence <= GUESS;
      if (guessed && !column.notes.includes("chosen")) tell("header.ambiguous", true);
    } else if (column.why === "duplicate") {
      tell("header.duplicate", false);
    } else if (column.why === "ambiguous") {
      tell("header.ambiguous", false);
    }
  }
}
