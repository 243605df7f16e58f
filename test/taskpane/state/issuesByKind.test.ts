import type { Issue, IssueCode } from "../../../src/engine";
import { issuesByKind } from "../../../src/taskpane/state/issuesByKind";

const issue = (code: IssueCode, row: number): Issue => ({
  code,
  row,
  column: "Rating",
  found: "?",
  handling: "treatedAsMissing",
});

describe("issues by kind", () => {
  it("puts the most frequent kind first and keeps the sheet's order within it", () => {
    const issues = [
      issue("flag.unreadable", 2),
      issue("rating.unreadable", 3),
      issue("rating.unreadable", 9),
    ];
    expect(issuesByKind(issues)).toEqual([
      { code: "rating.unreadable", issues: [issues[1], issues[2]] },
      { code: "flag.unreadable", issues: [issues[0]] },
    ]);
  });
});
