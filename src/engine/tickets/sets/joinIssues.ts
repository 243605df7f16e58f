import { ISSUES_KEPT, type Issue, type IssueCode } from "../issue";
import type { IssueList } from "../reading/IssueList";

/** The issues of all sheets in the order of the sheets; of each code the first are kept. */
export function joinIssues(lists: readonly IssueList[]): {
  readonly issues: readonly Issue[];
  readonly issueCounts: ReadonlyMap<IssueCode, number>;
} {
  const issueCounts = new Map<IssueCode, number>();
  for (const { counts } of lists)
    for (const [code, count] of counts) issueCounts.set(code, (issueCounts.get(code) ?? 0) + count);

  const kept = new Map<IssueCode, number>();
  const issues = lists
    .flatMap((list) => list.inSheetOrder())
    .filter(({ code }) => {
      const before = kept.get(code) ?? 0;
      kept.set(code, before + 1);
      return before < ISSUES_KEPT;
    });
  return { issues, issueCounts };
}
