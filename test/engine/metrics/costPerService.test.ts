import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { measure } from "../../support/measure";

const service = (cost: number | null, resolvedAt: string | null = "2025-03-04") => ({
  createdAt: "2025-03-03",
  resolvedAt,
  cost,
});

describe("COST", () => {
  it("[COST1] is the sum of costs by tickets that have one", () => {
    expect(measure("COST", [service(10), service(20), service(null)])).toEqual(measured(15, 2));
  });

  it("[COST1] takes a cost of nothing for a cost", () => {
    expect(measure("COST", [service(10), service(0)])).toEqual(measured(5, 2));
  });

  it("[COST1] counts tickets resolved in the month", () => {
    const rows = [service(10), service(99, "2025-04-01"), service(99, null)];
    expect(measure("COST", rows, { month: "2025-03" })).toEqual(measured(10, 1));
  });

  it("[ZERO1] is not applicable where no ticket has a cost", () => {
    expect(measure("COST", [service(null)])).toEqual(notApplicable("noTickets"));
  });
});
