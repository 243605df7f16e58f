import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { measure, measurement } from "../../support/measure";

const createdAt = "2025-03-03 09:00";
const after = (minutes: number | null) => ({
  createdAt,
  firstResponseAt:
    minutes === null
      ? null
      : `2025-03-03 ${String(9 + Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`,
});
const later = { asOf: "2025-04-30" };

describe("FRT", () => {
  it("[FRT1] is the median of minutes from creation to the first response", () => {
    expect(measure("FRT", [after(10), after(90), after(20)])).toEqual(measured(20, 3));
    expect(measure("FRT", [after(10), after(20)])).toEqual(measured(15, 2));
  });

  it("[FRT2] leaves out tickets without a response", () => {
    expect(measure("FRT", [after(10), after(null)])).toEqual(measured(10, 1));
    expect(measure("FRT", [after(null)])).toEqual(notApplicable("noTickets"));
  });

  it("[FRT3] leaves out a response before the creation and counts it as left out", () => {
    const row = { createdAt, firstResponseAt: "2025-03-03 08:00" };
    expect(measurement("FRT", [after(10), row])).toMatchObject({
      team: measured(10, 1),
      leftOut: 1,
    });
  });

  it("[DUR1] prefers the sheet's own duration", () => {
    const row = { ...after(60), firstResponseDuration: 12.5 };
    expect(measure("FRT", [row])).toEqual(measured(12.5, 1));
    expect(measure("FRT", [{ createdAt, firstResponseDuration: 3 }])).toEqual(measured(3, 1));
  });

  it("[DUR1] knows 09:00 to 09:30 as 30 minutes, to the digit", () => {
    expect(measure("FRT", [after(30)])).toEqual(measured(30, 1));
  });

  it("[COL1] is not applicable without a response column", () => {
    expect(measure("FRT", [{ createdAt }])).toMatchObject(notApplicable("missingColumn"));
  });
});

describe("FRT.MEAN", () => {
  it("[FRT6] is the mean of the same minutes", () => {
    expect(measure("FRT.MEAN", [after(10), after(90), after(20), after(null)])).toEqual(
      measured(40, 3),
    );
  });
});

describe("FRT.P90", () => {
  it("[FRT4] is PERCENTILE.INC at 0.9", () => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((minutes) => after(minutes));
    expect(measure("FRT.P90", rows)).toEqual(measured(9.1, 10));
  });
});

describe("FRT.WITHIN", () => {
  it("[FRT5] [TOL1] counts a response exactly on the target", () => {
    expect(measure("FRT.WITHIN", [after(30), after(31)], later)).toEqual(measured(0.5, 2));
  });

  it("[FRT5] counts an unanswered ticket as a miss once the target has passed", () => {
    const rows = [after(10), after(null)];
    expect(measure("FRT.WITHIN", rows, { asOf: "2025-03-03 09:30" })).toEqual(measured(1, 1));
    expect(measure("FRT.WITHIN", rows, { asOf: "2025-03-03 09:31" })).toEqual(measured(0.5, 2));
  });

  it("[FRT5] takes another target from the settings", () => {
    const options = { ...later, firstResponseTargetMinutes: 5 };
    expect(measure("FRT.WITHIN", [after(5), after(6)], options)).toEqual(measured(0.5, 2));
  });

  it("[FRT3] leaves out a response that cannot be true", () => {
    const row = { createdAt, firstResponseAt: "2025-03-03 08:00" };
    expect(measurement("FRT.WITHIN", [after(10), row], later)).toMatchObject({
      team: measured(1, 1),
      leftOut: 1,
    });
  });
});
