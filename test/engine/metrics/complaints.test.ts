import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { measure, measurement, times } from "../../support/measure";

const complaint = { createdAt: "2025-03-03", complaint: true };
const later = { asOf: "2025-03-31" };

describe("complaints", () => {
  it("[CMP1] are resolved when the customer says so", () => {
    const rows = [
      { ...complaint, resolvedAt: "2025-03-05", complaintResolved: true },
      { ...complaint, resolvedAt: "2025-03-05", complaintResolved: false },
      { ...complaint, resolvedAt: null, complaintResolved: null },
      { ...complaint, resolvedAt: "2025-03-05", complaintResolved: null },
      { ...complaint, complaint: false, resolvedAt: null, complaintResolved: null },
    ];
    expect(measurement("COMPLAINT.RESOLVED", rows, later)).toMatchObject({
      team: measured(1 / 3, 3),
      leftOut: 1,
      note: { dropped: [] },
    });
  });

  it("[CMP1] are resolved when the ticket is, where nobody asks the customer", () => {
    const rows = [
      { ...complaint, resolvedAt: "2025-03-05" },
      { ...complaint, resolvedAt: null },
    ];
    expect(measurement("COMPLAINT.RESOLVED", rows, later)).toMatchObject({
      team: measured(0.5, 2),
      note: { dropped: ["customerConfirmed"] },
    });
  });

  it("[CMP1] [MAT1] wait a week to be judged, resolved or not", () => {
    const row = { ...complaint, resolvedAt: "2025-03-04" };
    expect(measure("COMPLAINT.RESOLVED", [row], { asOf: "2025-03-09" })).toEqual(
      notApplicable("noTickets"),
    );
    expect(measure("COMPLAINT.RESOLVED", [row], { asOf: "2025-03-10" })).toEqual(measured(1, 1));
    const { note } = measurement("COMPLAINT.RESOLVED", [row], {
      asOf: "2025-03-31",
      month: "2025-03",
    });
    expect(note.provisionalUntil).toBe(45_748 + 7);
  });

  it("[CMP2] are handled when anything was done", () => {
    const rows = [
      { ...complaint, acknowledgedAt: "2025-03-04", firstResponseAt: null },
      { ...complaint, acknowledgedAt: null, firstResponseAt: "2025-03-04" },
      { ...complaint, acknowledgedAt: null, firstResponseAt: null },
    ];
    const { team, agents } = measurement("COMPLAINT.HANDLED", rows, later);
    expect(team).toEqual(measured(2 / 3, 3));
    expect(agents[0]!.outcome).toEqual(notApplicable("notForAgents"));
  });

  it("[CMP3] are escalated by complaints, not by tickets: 5 % against 0.25 %", () => {
    const rows = [
      ...times(1, { ...complaint, escalated: true }),
      ...times(19, { ...complaint, escalated: false }),
      ...times(380, { createdAt: "2025-03-03", complaint: false, escalated: false }),
    ];
    expect(measure("COMPLAINT.ESCALATED", rows)).toEqual(measured(0.05, 20));
    expect(measure("ESCALATION", rows)).toEqual(measured(0.0025, 400));
    const own = { ...complaint, escalated: false, complaintEscalated: true };
    expect(measure("COMPLAINT.ESCALATED", [own])).toEqual(measured(1, 1));
  });

  it("[CALM1] are calmed from displeased to neutral", () => {
    const rows = [
      { ...complaint, sentimentStart: 1, sentimentEnd: 3, rating: null },
      { ...complaint, sentimentStart: 2, sentimentEnd: null, rating: 2 },
      { ...complaint, sentimentStart: 3, sentimentEnd: 5, rating: null },
      { ...complaint, sentimentStart: 2, sentimentEnd: null, rating: null },
    ];
    expect(measurement("CALMED", rows)).toMatchObject({ team: measured(0.5, 2), leftOut: 1 });
  });
});
