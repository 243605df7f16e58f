import { officeWeek } from "../../../src/engine/calendar/workCalendar";
import { measured } from "../../../src/engine/metrics/outcome";
import { measure, measurement } from "../../support/measure";
import { serial } from "../../support/tickets";

/** Friday evening to Monday morning. */
const weekend = { createdAt: "2025-03-07 17:30", resolvedAt: "2025-03-10 09:30" };
const working = { clock: "working", asOf: "2025-04-30" } as const;

describe("the working clock", () => {
  it("[CLK1] (V083) counts 60 minutes from Friday 17:30 to Monday 09:30, the calendar 3,840", () => {
    expect(measure("RESOLUTION", [weekend], working)).toEqual(measured(1, 1));
    expect(measure("RESOLUTION", [weekend])).toEqual(measured(64, 1));
  });

  it("[CLK1] knows holidays", () => {
    const holiday = {
      day: serial("2025-03-10"),
      kind: "holiday",
      name: "",
      hours: null,
      like: null,
    } as const;
    const calendar = { week: officeWeek, specialDays: [holiday] };
    const tuesday = { ...weekend, resolvedAt: "2025-03-11 10:00" };
    expect(measure("RESOLUTION", [tuesday], { ...working, calendar })).toEqual(measured(1.5, 1));
  });

  it("[CLK1] reads moments rather than durations of an unknown clock", () => {
    const row = { ...weekend, resolutionDuration: 3_840 };
    expect(measurement("RESOLUTION", [row], working)).toMatchObject({
      team: measured(1, 1),
      note: { dropped: [] },
    });
    const response = { createdAt: weekend.createdAt, firstResponseDuration: 25 };
    expect(measurement("FRT", [response], working)).toMatchObject({
      team: measured(25, 1),
      note: { dropped: ["workingClock"] },
    });
    expect(measure("FRT", [{ ...response, firstResponseAt: weekend.resolvedAt }], working)).toEqual(
      measured(60, 1),
    );
  });

  it("[CLK2] measures limits by the same clock", () => {
    const open = { createdAt: weekend.createdAt, firstResponseAt: null, resolvedAt: null };
    const monday = { clock: "working", asOf: "2025-03-10 09:15" } as const;
    const within = (firstResponseTargetMinutes: number) =>
      measure("FRT.WITHIN", [open], { ...monday, firstResponseTargetMinutes });
    expect(within(40)).toEqual(measured(0, 1));
    expect(within(45)).toMatchObject({ kind: "notApplicable" });
    expect(measure("RESOLVED.24H", [open], monday)).toMatchObject({ kind: "notApplicable" });
    expect(measure("RESOLVED.24H", [open], { asOf: monday.asOf })).toEqual(measured(0, 1));
  });
});
