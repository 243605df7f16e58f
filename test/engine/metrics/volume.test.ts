import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { measure, measurement, measures } from "../../support/measure";

const created = (createdAt: string | null, agent = "A") => ({ agent, createdAt });

describe("VOLUME", () => {
  it("[VOL1] counts tickets created in the month", () => {
    const rows = [created("2025-03-01"), created("2025-03-31 23:59"), created("2025-04-01")];
    expect(measure("VOLUME", rows, { month: "2025-03" })).toEqual(measured(2, 2));
  });

  it("[PER1] [V087] takes the month of the creation, not of the resolution", () => {
    const row = { createdAt: "2025-01-31 23:50", resolvedAt: "2025-02-01 00:10" };
    expect(measure("VOLUME", [row], { month: "2025-01" })).toEqual(measured(1, 1));
    expect(measure("RESOLUTION", [row], { month: "2025-01" })).toEqual(notApplicable("noTickets"));
    expect(measure("RESOLUTION", [row], { month: "2025-02" })).toEqual(measured(1 / 3, 1));
  });

  it("[ZERO1] of an agent without tickets in the month is zero", () => {
    const rows = [created("2025-03-01", "A"), created("2025-02-01", "B")];
    expect(measures("VOLUME", rows, { month: "2025-03" })).toEqual({
      A: measured(1, 1),
      B: measured(0, 0),
    });
  });

  it("[UNK1] leaves out tickets that cannot be placed, and says how many", () => {
    const rows = [created("2025-03-01"), created(null)];
    expect(measurement("VOLUME", rows, { month: "2025-03" })).toMatchObject({
      team: measured(1, 1),
      leftOut: 1,
    });
  });

  it("[PER3] goes by the resolution where the sheet has no creation", () => {
    const { team, note } = measurement("VOLUME", [{ resolvedAt: "2025-03-05" }], {
      month: "2025-03",
    });
    expect(team).toEqual(measured(1, 1));
    expect(note.dropped).toEqual(["createdIn"]);
  });

  it("[ASOF2] does not know tickets created after the moment of judgement", () => {
    const rows = [created("2025-03-01"), created("2025-03-20")];
    expect(measure("VOLUME", rows, { asOf: "2025-03-10" })).toEqual(measured(1, 1));
  });

  it("takes any name for an agent", () => {
    const { agents } = measurement("VOLUME", [
      created("2025-03-01", "__proto__"),
      created("2025-03-01", "constructor"),
    ]);
    expect(agents.map(({ agent }) => agent)).toEqual(["__proto__", "constructor"]);
  });
});
