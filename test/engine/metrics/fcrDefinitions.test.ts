import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import type { FcrDefinition } from "../../../src/engine/metrics/settings";
import { measure, measurement, times } from "../../support/measure";

const solved = {
  createdAt: "2025-03-03 09:00",
  resolvedAt: "2025-03-03 10:00",
  customer: "Li",
  category: "refund",
};
const later = { asOf: "2025-04-30" };
const fcr = (fcrDefinition: FcrDefinition, rows: readonly object[], options: object = {}) =>
  measure("FCR", rows, { ...later, fcrDefinition, ...options });

describe("FCR by its other definitions", () => {
  it("[FCR6] (V067) disagree about the same two tickets", () => {
    const twoReplies = { ...solved, agentReplies: 2, customerReplies: 0, reopens: 0 };
    const thanks = { ...solved, agentReplies: 1, customerReplies: 1, reopens: 1 };
    const yes = measured(1, 1);
    const no = measured(0, 1);
    expect(fcr("customerSilent", [twoReplies])).toEqual(yes);
    expect(fcr("touch", [twoReplies])).toEqual(no);
    expect(fcr("touch", [thanks])).toEqual(yes);
    expect(fcr("customerSilent", [thanks])).toEqual(no);
    expect(fcr("reopen", [thanks])).toEqual(no);
  });

  it("[FCR6] (V112) 280 of 400 customers say that the first call solved it", () => {
    const rows = [
      ...times(280, { ...solved, solvedFirst: true }),
      ...times(120, { ...solved, solvedFirst: false }),
      ...times(50, { ...solved, solvedFirst: null }),
    ];
    expect(measurement("FCR", rows, { ...later, fcrDefinition: "voc" })).toMatchObject({
      team: measured(0.7, 400),
      leftOut: 0,
    });
  });

  it("[FCR7] the first of two contacts about one matter fails, the second is no first contact", () => {
    const again = { ...solved, createdAt: "2025-03-06 09:00", resolvedAt: "2025-03-06 10:00" };
    const other = { ...solved, customer: "Wang" };
    expect(fcr("repeat", [solved, again, other])).toEqual(measured(0.5, 2));
    expect(fcr("repeat", [solved, again, other], { lookBackDays: 2 })).toEqual(measured(2 / 3, 3));
    expect(fcr("repeat", [solved, again, other], { repeatWindowDays: 2 })).toEqual(measured(1, 2));
  });

  it("[FCR7] leaves out a ticket without customer", () => {
    const rows = [solved, { ...solved, customer: null }];
    expect(measurement("FCR", rows, { ...later, fcrDefinition: "repeat" })).toMatchObject({
      team: measured(1, 1),
      leftOut: 1,
    });
  });

  it("[FCR8] never reassigned, and not applicable without the column", () => {
    const rows = [
      { ...solved, reassignments: 0 },
      { ...solved, reassignments: 2 },
    ];
    expect(fcr("firstAssignment", rows)).toEqual(measured(0.5, 2));
    expect(fcr("firstAssignment", [solved])).toMatchObject(notApplicable("missingColumn"));
  });

  it("[FCR9] net of what the first level cannot solve; gross with it", () => {
    const rows = [
      { ...solved, reopens: 0, eligible: true },
      { ...solved, reopens: 1, eligible: false, customer: "Wang" },
      { ...solved, reopens: 0, eligible: null, customer: "Wu" },
    ];
    expect(fcr("reopen", rows)).toEqual(measured(1, 2));
    expect(fcr("reopen", rows, { fcrScope: "gross" })).toEqual(measured(2 / 3, 3));
  });

  it("[FCR9] [COL2] without what bots and agents began, and without a word where nothing is marked", () => {
    const rows = [
      { ...solved, reopens: 0, botOnly: false, agentStarted: null },
      { ...solved, reopens: 0, botOnly: true, agentStarted: false },
      { ...solved, reopens: 0, botOnly: null, agentStarted: true },
    ];
    const { team, note } = measurement("FCR", rows, { ...later, fcrDefinition: "reopen" });
    expect(team).toEqual(measured(1, 1));
    expect(note).toMatchObject({ applied: ["notBotOnly", "notAgentStarted"], dropped: [] });
  });
});
