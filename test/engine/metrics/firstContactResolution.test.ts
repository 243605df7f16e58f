import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { measure, measurement } from "../../support/measure";

const solved = {
  customer: null,
  category: "refund",
  createdAt: "2025-03-03 09:00",
  resolvedAt: "2025-03-03 10:00",
  reopens: 0,
  escalated: false,
};
const later = { asOf: "2025-04-30" };
const fcr = (...rows: object[]) => measure("FCR", rows, later);

describe("FCR", () => {
  it("[FCR1] counts a ticket neither reopened, nor escalated, nor followed by the same matter", () => {
    expect(fcr(solved)).toEqual(measured(1, 1));
    expect(fcr({ ...solved, reopens: 1 })).toEqual(measured(0, 1));
    expect(fcr({ ...solved, escalated: true })).toEqual(measured(0, 1));
    expect(
      fcr(
        { ...solved, customer: "Li" },
        {
          ...solved,
          customer: "Li",
          createdAt: "2025-03-10 09:00",
          resolvedAt: "2025-03-10 10:00",
        },
      ),
    ).toEqual(measured(0.5, 2));
  });

  it("[FCR1] knows another category and a later contact as other matters", () => {
    const first = { ...solved, customer: "Li" };
    const again = { ...first, createdAt: "2025-03-10 10:01", resolvedAt: "2025-03-10 12:00" };
    const other = { ...first, category: "delivery", createdAt: "2025-03-04 09:00" };
    expect(fcr(first, again, other)).toEqual(measured(1, 3));
  });

  it("[FCR2] leaves out tickets solved within the last 7 days", () => {
    const sevenDays = { ...solved, resolvedAt: "2025-03-23 10:00" };
    const less = { ...solved, resolvedAt: "2025-03-23 10:01" };
    const options = { asOf: "2025-03-30 10:00" };
    expect(measure("FCR", [sevenDays, less], options)).toEqual(measured(1, 1));
    expect(measure("FCR", [sevenDays, less], { ...options, repeatWindowDays: 3 })).toEqual(
      measured(1, 2),
    );
  });

  it("[FCR2] leaves nothing out where repeats cannot be told", () => {
    const { resolvedAt, createdAt, reopens } = solved;
    const row = { resolvedAt, createdAt, reopens };
    expect(measure("FCR", [row], { asOf: "2025-03-04" })).toEqual(measured(1, 1));
  });

  it("[FCR3] says which tests it applied and which the sheet does not allow", () => {
    const { createdAt, resolvedAt, reopens } = solved;
    expect(measurement("FCR", [{ createdAt, resolvedAt, reopens }]).note).toEqual({
      applied: ["notReopened"],
      dropped: ["repeatWindowElapsed", "notEscalated", "notFollowedByRepeat"],
      attribution: "assignee",
    });
    expect(measurement("FCR", [solved]).note).toEqual({
      applied: ["repeatWindowElapsed", "notReopened", "notEscalated", "notFollowedByRepeat"],
      dropped: [],
      attribution: "assignee",
    });
  });

  it("[FCR3] is not applicable without any test, or without a word on resolution", () => {
    const { createdAt, resolvedAt, reopens } = solved;
    expect(fcr({ createdAt, resolvedAt })).toMatchObject(notApplicable("missingColumn"));
    expect(fcr({ createdAt, reopens })).toMatchObject(notApplicable("missingColumn"));
  });

  it("[FCR4] skips the repeat test for a ticket without customer", () => {
    expect(fcr(solved, { ...solved, reopens: 2 })).toEqual(measured(0.5, 2));
  });

  it("[FCR5] leaves out a ticket of which it is not known whether it was reopened", () => {
    const unknown = { ...solved, reopens: null };
    expect(fcr(solved, unknown)).toEqual(measured(1, 1));
    expect(fcr(solved, { ...unknown, escalated: true })).toEqual(measured(0.5, 2));
  });

  it("[ZERO1] [V068] is not applicable while nothing is solved", () => {
    expect(fcr({ ...solved, resolvedAt: null })).toEqual(notApplicable("noTickets"));
  });

  it("[RSV1] does not believe a resolved time of an open ticket", () => {
    expect(fcr({ ...solved, status: "处理中" }, { ...solved, status: "Closed" })).toEqual(
      measured(1, 1),
    );
  });

  it("[RSV2] goes by the status where the sheet has no times of resolution", () => {
    const { createdAt, reopens } = solved;
    const statuses = ["已解决", "Solved", "Open", "?"];
    const rows = statuses.map((status) => ({ createdAt, reopens, status }));
    expect(measurement("FCR", rows, later)).toMatchObject({ team: measured(1, 2), leftOut: 1 });
  });

  it("[RSV3] leaves out a closed ticket without the time that others have", () => {
    const rows = [
      { ...solved, status: "Closed" },
      { ...solved, status: "Closed", resolvedAt: null },
    ];
    expect(measurement("FCR", rows, later)).toMatchObject({ team: measured(1, 1), leftOut: 1 });
  });
});
