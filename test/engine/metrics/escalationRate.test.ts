import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { measure, measurement, times } from "../../support/measure";

const createdAt = "2025-03-03";

describe("ESCALATION", () => {
  it("[ESC1] is escalated tickets by tickets", () => {
    const rows = [
      ...times(1, { createdAt, escalated: true }),
      ...times(3, { createdAt, escalated: false }),
    ];
    expect(measure("ESCALATION", rows)).toEqual(measured(0.25, 4));
  });

  it("[UNK1] leaves out tickets without an answer", () => {
    const rows = [
      { createdAt, escalated: true },
      { createdAt, escalated: null },
    ];
    expect(measurement("ESCALATION", rows)).toMatchObject({ team: measured(1, 1), leftOut: 1 });
  });

  it("[COL1] is not applicable without the flag", () => {
    expect(measure("ESCALATION", [{ createdAt }])).toMatchObject(notApplicable("missingColumn"));
  });
});
