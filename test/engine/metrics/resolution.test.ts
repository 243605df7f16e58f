import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { measure, measurement, times } from "../../support/measure";

const createdAt = "2025-03-03 09:00";
const until = (resolvedAt: string | null, others: object = {}) => ({
  createdAt,
  resolvedAt,
  ...others,
});
const oneDay = until("2025-03-04 09:00");
const twoDays = until("2025-03-05 09:00");

describe("RESOLUTION", () => {
  it("[RES1] is the median of hours from creation to resolution", () => {
    expect(measure("RESOLUTION", [oneDay, twoDays, until(null)])).toEqual(measured(36, 2));
  });

  it("[RSV1] takes the closing where there is no resolution", () => {
    const row = until(null, { closedAt: "2025-03-03 12:00" });
    expect(measure("RESOLUTION", [row])).toEqual(measured(3, 1));
  });

  it("[DUR1] prefers the sheet's own duration, which is in minutes", () => {
    expect(measure("RESOLUTION", [until("2025-03-04 09:00", { resolutionDuration: 90 })])).toEqual(
      measured(1.5, 1),
    );
  });

  it("[DUR2] leaves out a resolution before the creation", () => {
    expect(measurement("RESOLUTION", [oneDay, until("2025-03-01")])).toMatchObject({
      team: measured(24, 1),
      leftOut: 1,
    });
  });

  it("[RSV2] places a ticket by creation plus duration where the sheet has no resolved time", () => {
    const row = { createdAt: "2025-03-31 20:00", resolutionDuration: 600, status: "Closed" };
    expect(measure("RESOLUTION", [row], { month: "2025-04" })).toEqual(measured(10, 1));
    expect(measure("RESOLUTION", [{ ...row, status: "Open" }])).toEqual(notApplicable("noTickets"));
  });
});

describe("RESOLVED.24H", () => {
  it("[RES4] [TOL1] counts a resolution exactly after 24 hours", () => {
    expect(measure("RESOLVED.24H", [oneDay, until("2025-03-04 09:01")])).toEqual(measured(0.5, 2));
  });

  it("[RES4] leaves out an open ticket until it is older than that", () => {
    const rows = [until("2025-03-03 10:00"), until(null)];
    expect(measure("RESOLVED.24H", rows, { asOf: "2025-03-04 09:00" })).toEqual(measured(1, 1));
    expect(measure("RESOLVED.24H", rows, { asOf: "2025-03-04 09:01" })).toEqual(measured(0.5, 2));
  });

  it("[ASOF2] does not know a resolution after the moment of judgement", () => {
    const rows = [{ ...twoDays, status: "Closed" }];
    expect(measure("RESOLVED.24H", rows, { asOf: "2025-03-04 12:00" })).toEqual(measured(0, 1));
  });
});

describe("RESOLVED.48H", () => {
  it("[RES4] [V080] is 85 % of 17 in 20", () => {
    const rows = [...times(17, twoDays), ...times(3, until("2025-03-06"))];
    expect(measure("RESOLVED.48H", rows)).toEqual(measured(0.85, 20));
  });
});
