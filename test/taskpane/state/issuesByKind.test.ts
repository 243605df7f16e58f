import type { Issue, IssueCode } from "../../../src/engine";
import { issuesByKind, issuesMet } from "../../../src/taskpane/state/issuesByKind";

const issue = (code: IssueCode, row: number): Issue => ({
  code,
  row,
  column: "Rating",
  found: "?",
  sheet: null,
  expected: "",
  handling: "treatedAsMissing",
});

describe("issues by kind", () => {
  const issues = [
    issue("flag.unreadable", 2),
    issue("rating.unreadable", 3),
    issue("rating.unreadable", 9),
  ];
  const issueCounts = new Map<IssueCode, number>([
    ["flag.unreadable", 1],
    ["rating.unreadable", 5000],
  ]);

  it("puts the most frequent kind first and keeps the sheet's order within it", () => {
    expect(issuesByKind({ issues, issueCounts })).toEqual([
      { code: "rating.unreadable", count: 5000, issues: [issues[1], issues[2]] },
      { code: "flag.unreadable", count: 1, issues: [issues[0]] },
    ]);
  });

  it("counts those that are not kept one by one, too", () => {
    expect(issuesMet({ issueCounts })).toBe(5001);
  });
});
