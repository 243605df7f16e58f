import { TOO_LATE } from "../../../src/engine/tickets/columns";
import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { measure, measurement } from "../../support/measure";

const row = { createdAt: "2025-03-03", dueAt: "2025-03-05 12:00", resolvedAt: null };
const overdue = (others: object[], asOf = "2025-04-30") =>
  measure(
    "OVERDUE",
    others.map((other) => ({ ...row, ...other })),
    { asOf },
  );

describe("OVERDUE", () => {
  it("[OVD1] is the share of tickets with a target that missed it", () => {
    expect(overdue([{ resolvedAt: "2025-03-06" }, { resolvedAt: "2025-03-04" }])).toEqual(
      measured(0.5, 2),
    );
    expect(overdue([{ dueAt: null }])).toEqual(notApplicable("noTickets"));
  });

  it("[OVD2] counts a resolution on the due time as in time", () => {
    expect(overdue([{ resolvedAt: "2025-03-05 12:00" }])).toEqual(measured(0, 1));
  });

  it("[OVD2] counts an open ticket from its due time on", () => {
    expect(overdue([{}], "2025-03-05 12:00")).toEqual(measured(0, 1));
    expect(overdue([{}], "2025-03-05 12:01")).toEqual(measured(1, 1));
  });

  it("[OVD2] believes the sheet's flag first", () => {
    expect(overdue([{ overdue: true, resolvedAt: "2025-03-04" }])).toEqual(measured(1, 1));
    expect(measure("OVERDUE", [{ createdAt: "2025-03-03", overdue: false }])).toEqual(
      measured(0, 1),
    );
  });

  it("[UNK3] counts a resolution over a year after the creation", () => {
    const rows = [{ ...row, resolvedAt: TOO_LATE }];
    expect(measure("OVERDUE", rows, { asOf: "2026-06-01" })).toEqual(measured(1, 1));
    const far = [{ ...row, dueAt: "2026-05-01", resolvedAt: TOO_LATE }];
    expect(measurement("OVERDUE", far, { asOf: "2026-06-01" }).leftOut).toBe(1);
  });

  it("[RSV3] leaves out a closed ticket of which nobody wrote when", () => {
    expect(
      measurement("OVERDUE", [{ ...row, status: "Closed" }], { asOf: "2025-04-30" }),
    ).toMatchObject({ team: notApplicable("noTickets"), leftOut: 1 });
  });

  it("[COL1] is not applicable without a target in the sheet", () => {
    expect(measure("OVERDUE", [{ createdAt: "2025-03-03" }])).toMatchObject(
      notApplicable("missingColumn"),
    );
  });
});
