import { TOO_LATE } from "../../../src/engine/tickets/columns";
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

  it("[RES2] [RES3] has a mean and a 90th percentile beside it", () => {
    const rows = [oneDay, twoDays, until("2025-03-03 12:00")];
    expect(measure("RESOLUTION.MEAN", rows)).toEqual(measured(25, 3));
    expect(measure("RESOLUTION.P90", rows)).toEqual(measured(43.2, 3));
  });

  it("[RES5] ends at the first resolution, if people want it so", () => {
    const row = { ...twoDays, firstResolvedAt: "2025-03-03 15:00", resolutionDuration: 2_880 };
    const first = { resolutionKind: "first" } as const;
    expect(measure("RESOLUTION", [row], first)).toEqual(measured(6, 1));
    expect(measure("RESOLUTION", [row])).toEqual(measured(48, 1));
    expect(measurement("RESOLUTION", [twoDays], first)).toMatchObject({
      team: measured(48, 1),
      note: { dropped: ["firstResolution"] },
    });
  });

  it("[RES5] takes the waiting off; a ticket without it is left out", () => {
    const active = { resolutionKind: "active" } as const;
    const rows = [
      { ...oneDay, waitDuration: 240 },
      { ...oneDay, waitDuration: null },
      { ...oneDay, waitDuration: 3_000 },
    ];
    expect(measurement("RESOLUTION", rows, active)).toMatchObject({
      team: measured(20, 1),
      leftOut: 2,
    });
    expect(measurement("RESOLUTION", [oneDay], active).note.dropped).toEqual(["waitingTime"]);
  });

  it("[UNK3] believes no resolution over a year after the creation", () => {
    const late = { ...oneDay, resolvedAt: TOO_LATE };
    expect(measurement("RESOLUTION", [oneDay, late], { month: "2025-03" })).toMatchObject({
      team: measured(24, 1),
      leftOut: 1,
    });
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

  it("[UNK3] counts a resolution over a year later as a miss", () => {
    const late = { ...oneDay, resolvedAt: TOO_LATE };
    const options = { asOf: "2026-06-01" };
    expect(measure("RESOLVED.24H", [oneDay, late], options)).toEqual(measured(0.5, 2));
    expect(measure("RESOLVED.WITHIN", [late], options)).toEqual(measured(0, 1));
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
