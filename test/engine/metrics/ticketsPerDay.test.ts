import { measured } from "../../../src/engine/metrics/outcome";
import { measure, measures, times } from "../../support/measure";

const resolved = (resolvedAt: string | null, agent = "A") => ({
  agent,
  createdAt: "2025-03-01",
  resolvedAt,
});

describe("PERDAY", () => {
  it("[DAY1] is resolved tickets by days with at least one", () => {
    const rows = ["2025-03-03 09:00", "2025-03-03 23:59", "2025-03-05 00:00", null];
    expect(
      measure(
        "PERDAY",
        rows.map((moment) => resolved(moment)),
      ),
    ).toEqual(measured(1.5, 2));
  });

  it("[DAY1] [V076] of a team is by the sum of its agents' days", () => {
    const days = Array.from(
      { length: 22 },
      (_, day) => `2025-03-${String(day + 1).padStart(2, "0")}`,
    );
    const agents = ["A", "B", "C", "D", "E", "F"];
    const rows = agents.flatMap((agent) => days.flatMap((day) => times(5, resolved(day, agent))));
    expect(rows.length).toBe(660);
    expect(measure("PERDAY", rows)).toEqual(measured(5, 132));
  });

  it("[DAY1] gives two agents who resolve on one day a day each", () => {
    const rows = [
      resolved("2025-03-03", "A"),
      resolved("2025-03-03", "B"),
      resolved("2025-03-03", "B"),
    ];
    expect(measures("PERDAY", rows)).toEqual({ A: measured(1, 1), B: measured(2, 1) });
    expect(measure("PERDAY", rows)).toEqual(measured(1.5, 2));
  });
});
