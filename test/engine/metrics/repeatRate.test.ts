import fc from "fast-check";
import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { measure, measurement, measures, times } from "../../support/measure";

const contact = (createdAt: string, others: object = {}) => ({
  customer: "Li",
  category: "refund",
  createdAt,
  ...others,
});

describe("REPEAT", () => {
  it("[REP1] [V072] is repeats by tickets", () => {
    const rows = [
      ...times(2, { createdAt: "2025-03-03", repeated: true }),
      ...times(18, { createdAt: "2025-03-03", repeated: false }),
    ];
    expect(measure("REPEAT", rows)).toEqual(measured(0.1, 20));
  });

  it("[REP2] knows a repeat by customer, category and window", () => {
    const first = contact("2025-03-03 09:00");
    const repeats = (other: object) => measure("REPEAT", [first, other]);
    expect(repeats(contact("2025-03-10 09:00"))).toEqual(measured(0.5, 2));
    expect(repeats(contact("2025-03-10 09:01"))).toEqual(measured(0, 2));
    expect(repeats(contact("2025-03-04", { category: "delivery" }))).toEqual(measured(0, 2));
    expect(repeats(contact("2025-03-04", { customer: "Wang" }))).toEqual(measured(0, 2));
  });

  it("[REP2] counts the days from the resolution, and a contact before it", () => {
    const repeats = (first: object, createdAt: string) =>
      measure("REPEAT", [
        contact("2025-03-03", first),
        contact(createdAt, { resolvedAt: null, status: "open" }),
      ]);
    const solved = { resolvedAt: "2025-03-10", status: "closed" };
    expect(repeats(solved, "2025-03-17")).toEqual(measured(0.5, 2));
    expect(repeats(solved, "2025-03-17 00:01")).toEqual(measured(0, 2));
    expect(repeats(solved, "2025-03-04")).toEqual(measured(0.5, 2));
    const open = { resolvedAt: null, status: "open" };
    expect(repeats(open, "2025-03-10")).toEqual(measured(0.5, 2));
    expect(repeats(open, "2025-03-11")).toEqual(measured(0, 2));
  });

  it("[REP2] charges the repeat to whom it came to, in the month it came", () => {
    const rows = [
      contact("2025-02-27", { agent: "A" }),
      contact("2025-03-02", { agent: "B" }),
      contact("2025-03-20", { agent: "B" }),
    ];
    expect(measures("REPEAT", rows, { month: "2025-03" })).toEqual({
      A: notApplicable("noTickets"),
      B: measured(0.5, 2),
    });
  });

  it("[REP2] believes the sheet's flag first, and compares where it is blank", () => {
    const rows = [
      contact("2025-03-03", { repeated: null }),
      contact("2025-03-04", { repeated: false }),
      contact("2025-03-05", { repeated: null }),
    ];
    expect(measure("REPEAT", rows)).toEqual(measured(1 / 3, 3));
  });

  it("[REP3] does not take tickets of one moment for repeats of each other", () => {
    const rows = [contact("2025-03-03"), contact("2025-03-03"), contact("2025-03-04")];
    expect(measure("REPEAT", rows)).toEqual(measured(1 / 3, 3));
  });

  it("[REP4] takes any contact of the customer where the sheet has no category", () => {
    const rows = ["2025-03-03", "2025-03-04"].map((createdAt) => ({ customer: "Li", createdAt }));
    expect(measurement("REPEAT", rows)).toMatchObject({
      team: measured(0.5, 2),
      note: { applied: [], dropped: ["sameCategory"] },
    });
  });

  it("[REP5] knows no ticket that the sheet does not hold", () => {
    expect(measure("REPEAT", [contact("2025-03-02")])).toEqual(measured(0, 1));
    expect(measure("REPEAT", [contact("2025-02-27"), contact("2025-03-02")])).toEqual(
      measured(0.5, 2),
    );
  });

  it("[UNK1] leaves out a ticket without customer", () => {
    const rows = [contact("2025-03-03"), contact("2025-03-04", { customer: null })];
    expect(measurement("REPEAT", rows)).toMatchObject({ team: measured(0, 1), leftOut: 1 });
  });

  it("[REP3] does not depend on the order of the rows", () => {
    const row = fc.record({
      customer: fc.constantFrom("Li", "Wang", null),
      category: fc.constantFrom("refund", "delivery", null),
      createdAt: fc.integer({ min: 45_700, max: 45_760 }),
      agent: fc.constantFrom("A", "B"),
    });
    const shuffled = fc
      .array(row, { maxLength: 80 })
      .chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(measures("REPEAT", others)).toEqual(measures("REPEAT", rows));
      }),
    );
  });
});
