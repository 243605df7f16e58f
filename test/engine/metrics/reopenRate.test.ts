import { measured } from "../../../src/engine/metrics/outcome";
import { measure, measurement } from "../../support/measure";

const resolved = (reopens: number | null) => ({
  createdAt: "2025-03-03",
  resolvedAt: "2025-03-04",
  reopens,
});

describe("REOPEN", () => {
  it("[REO1] counts tickets that were opened again, not how often", () => {
    expect(measure("REOPEN", [resolved(3), resolved(0)])).toEqual(measured(0.5, 2));
  });

  it("[REO1] counts among the resolved tickets", () => {
    expect(measure("REOPEN", [resolved(1), { ...resolved(1), resolvedAt: null }])).toEqual(
      measured(1, 1),
    );
  });

  it("[UNK1] leaves out tickets of which it is not known", () => {
    expect(measurement("REOPEN", [resolved(1), resolved(null)])).toMatchObject({
      team: measured(1, 1),
      leftOut: 1,
    });
  });
});
