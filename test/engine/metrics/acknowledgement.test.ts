import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { measure, measurement } from "../../support/measure";

const row = { createdAt: "2025-03-03 09:00", firstResponseAt: "2025-03-03 09:05" };

describe("ACKNOWLEDGED", () => {
  it("[ACK1] is the median time until somebody accepted the ticket", () => {
    const rows = [10, 20, 60].map((minute) => ({
      ...row,
      acknowledgedAt: `2025-03-03 ${minute === 60 ? "10:00" : `09:${minute}`}`,
    }));
    expect(measure("ACKNOWLEDGED", [...rows, { ...row, acknowledgedAt: null }])).toEqual(
      measured(20, 3),
    );
  });

  it("[ACK1] does not take a first response for it", () => {
    expect(measure("ACKNOWLEDGED", [row])).toMatchObject(notApplicable("missingColumn"));
  });

  it("[DUR2] leaves out a time before the creation, and one yet to come", () => {
    const rows = ["2025-03-03 08:00", "2025-03-03 12:00"].map((acknowledgedAt) => ({
      ...row,
      acknowledgedAt,
    }));
    const { team } = measurement("ACKNOWLEDGED", rows, { asOf: "2025-03-03 11:00" });
    expect(team).toEqual(notApplicable("noTickets"));
  });
});
