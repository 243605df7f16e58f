import { overallShare } from "../../../src/taskpane/state/overallShare";
import type { Progress } from "../../../src/taskpane/state/pane";

const course: readonly Progress[] = [
  { stage: "reading", done: 0, total: 0 },
  { stage: "reading", done: 500, total: 1000 },
  { stage: "reading", done: 1000, total: 1000 },
  { stage: "parsing" },
  { stage: "measuring", metric: "FCR", done: 1, total: 16 },
  { stage: "measuring", metric: "PERDAY", done: 16, total: 16 },
  { stage: "writing", done: 1, total: 5 },
  { stage: "writing", done: 5, total: 5 },
];

describe("the progress bar of a scoring", () => {
  it("starts empty, ends full and never goes back", () => {
    const shares = course.map(overallShare);
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});
