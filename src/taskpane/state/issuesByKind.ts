import type { Issue, IssueCode } from "../../engine";

export interface IssueKindGroup {
  readonly code: IssueCode;
  /** In sheet order. */
  readonly issues: readonly Issue[];
}

/** Issues by kind, the most frequent kind first. */
export function issuesByKind(issues: readonly Issue[]): readonly IssueKindGroup[] {
  const groups = new Map<IssueCode, Issue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.code);
    if (group) group.push(issue);
    else groups.set(issue.code, [issue]);
  }
  return [...groups]
    .map(([code, found]) => ({ code, issues: found }))
    .sort((a, b) => b.issues.length - a.issues.length);
}
