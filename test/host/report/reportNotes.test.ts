import { reportNotes } from "../../../src/host/report/reportNotes";
import { agentScore, marchReport } from "../../support/report";

const notes = (rest = {}) => reportNotes(marchReport(rest), "Tickets", "en");
/** The lines from a label to the next. */
function text(label: string, rest = {}): readonly string[] {
  const all = notes(rest);
  const first = all.findIndex(([found]) => found === label);
  if (first < 0) return [];
  const next = all.findIndex(([found], index) => index > first && found !== "");
  return all.slice(first, next < 0 ? undefined : next).map(([, said]) => said);
}

describe("the notes below the result table", () => {
  it("say what was scored, by which weights, and as of when", () => {
    expect(text("Tickets from")).toEqual(["Tickets: 3,000 tickets read"]);
    expect(text("Weights")[0]).toContain(
      "Regular operation: Satisfaction 40 · Timeliness 25 · Problem solving 25 · Cost control 10.",
    );
    expect(text("Data as of")).toEqual(["Apr 3, 2025, 12:00 PM"]);
    expect(text("Engine")).toEqual([marchReport().engine]);
  });

  it("say what full marks need, in each metric's direction", () => {
    expect(text("Full marks")).toEqual([
      "Satisfaction: CSAT ≥ 95.0%",
      "Timeliness: Response in target ≥ 90.0%; Resolved 24 h ≥ 90.0%; Overdue ≤ 5.0%",
      "Problem solving: FCR ≥ 80.0%; Escalation ≤ 10.0%; Repeat ≤ 10.0%",
      "Cost control: Cost ≤ team value; Per day ≥ team value",
    ]);
  });

  it("say which clock decided the month, of measured metrics only", () => {
    expect(text("Counted")).toEqual([
      "in the month the ticket was created: Tickets",
      "in the month the ticket was resolved: FCR",
      "in the month of the rating: CSAT",
    ]);
  });

  it("say what was left away and what could not be measured", () => {
    expect(text("Simplified")).toEqual([
      "FCR without the test for escalation, for lack of columns",
    ]);
    expect(text("Not measured")).toEqual(["Cost: the sheet lacks a column this needs"]);
  });

  it("[SC17] begin with why nobody has a composite, where nobody has one", () => {
    expect(text("No composite")).toEqual([]);
    const agents = [agentScore("新人", null)];
    expect(notes({ agents })[0]).toEqual([
      "No composite",
      expect.stringMatching(
        /^Nobody has a composite: of the weight of “Regular operation” no more/,
      ),
    ]);
  });

  it("count the rows left out by reason", () => {
    const excluded = [
      { reason: "summaryRow", count: 2 },
      { reason: "noAgent", count: 1200 },
    ] as const;
    expect(text("Rows left out", { excluded })).toEqual([
      "summary rows (totals, averages): 2; rows without an agent: 1,200",
    ]);
  });

  it("count the issues by kind, however many were kept, each with its first place", () => {
    const issue = (row: number) => ({
      code: "moment.unreadable",
      row,
      column: "Resolved",
      found: "n/a",
      sheet: null,
      expected: "2025-03-31",
      handling: "treatedAsMissing",
    });
    expect(
      text("Data problems", {
        issues: [issue(14)],
        issueCounts: new Map([["moment.unreadable", 1200]]),
      }),
    ).toEqual([
      "unreadable dates: 1,200. Row 14, Resolved: expected a date and time such as 2025-03-31; found “n/a”; treated as missing.",
    ]);
    expect(text("Data problems")).toEqual(["none"]);
  });
});
