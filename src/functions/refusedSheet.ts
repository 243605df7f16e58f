import type { IssueCode, ReadOutcome } from "../engine";
import type { Problem } from "./problem";

/** Why a sheet cannot be read, and whether its range seems to begin below its header. */
export function refusedSheet(read: ReadOutcome): Problem {
  const issue = read.issues.find(({ handling }) => handling === "sheetRefused");
  if (!issue) throw new Error("an unreadable sheet must say why");
  const lacksHeader = unlikeHeader.has(issue.code) && !hasHeader(read);
  return { kind: "problem", code: "tickets", issue, lacksHeader };
}

/** What a range without its header row, `Tickets` for `Tickets[#All]`, looks like. */
const unlikeHeader: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "sheet.noHeader",
  "sheet.noAgentColumn",
  "sheet.noTimeColumn",
]);

/** A row of data names a field by chance ("投诉" as a category), a header at least every second one. */
function hasHeader({ columns }: ReadOutcome): boolean {
  const named = columns.filter(({ header }) => header !== "");
  const recognised = named.filter(({ field }) => field !== null);
  return recognised.length > 0 && 2 * recognised.length >= named.length;
}
