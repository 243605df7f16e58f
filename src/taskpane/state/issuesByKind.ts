import type { Issue, IssueCode, ReadOutcome } from "../../engine";

export interface IssueKindGroup {
  readonly code: IssueCode;
  /** How often it was met. */
  readonly count: number;
  /** The first of them, in sheet order. */
  readonly issues: readonly Issue[];
}

type Issues = Pick<ReadOutcome, "issues" | "issueCounts">;

/** Issues by kind, the most frequent kind first. */
export const issuesByKind = ({ issues, issueCounts }: Issues): readonly IssueKindGroup[] =>
  [...issueCounts]
    .map(([code, count]) => ({
      code,
      count,
      issues: issues.filter((issue) => issue.code === code),
    }))
    .sort((a, b) => b.count - a.count);

/** All that were met, whether or not they are kept one by one. */
export const issuesMet = ({ issueCounts }: Pick<Issues, "issueCounts">): number =>
  [...issueCounts.values()].reduce((sum, count) => sum + count, 0);
