import fc from "fast-check";
import { catalogue } from "../../../../src/engine/metrics";
import { measured, notApplicable, type Outcome } from "../../../../src/engine/metrics/outcome";
import { daily, dailyByAgent, dailyMeasurement } from "../../../support/agentDays";
import type { TicketRow } from "../../../support/tickets";

const close = (value: number): number => expect.closeTo(value, 12) as number;

describe("rates of agents' days", () => {
  it("[AGD15] weigh by volume: 99 % of 100 and 50 % of 10 are 94.5 %, not 74.5 % (B0.9)", () => {
    const rows = [
      { within30s: 0.99, received: 100 },
      { within30s: 0.5, received: 10 },
    ];
    expect(daily("WITHIN30S", rows)).toEqual(measured(close(104 / 110), 110));
  });

  it("[AGD15] leave out, and count, rows with a rate or a weight alone", () => {
    const rows = [
      { within30s: 0.9, received: 10 },
      { within30s: 0.1, received: null },
      { within30s: null, received: 40 },
    ];
    const measurement = dailyMeasurement("WITHIN30S", rows);
    expect(measurement.team).toEqual(measured(close(0.9), 10));
    expect(measurement.leftOut).toBe(2);
  });

  it("[AGD15] hear nothing from a day off", () => {
    const rows = [
      { within30s: 0.9, received: 10 },
      { within30s: null, received: 0 },
      { within30s: null, received: null },
    ];
    expect(dailyMeasurement("WITHIN30S", rows).leftOut).toBe(0);
  });

  it("[AGD15] are not applicable where nobody was served", () => {
    expect(daily("WITHIN30S", [{ within30s: 1, received: 0 }])).toEqual(notApplicable("noTickets"));
  });

  it("[AGD16] are not averaged without anything to weigh by", () => {
    const rows = [{ within30s: 0.99 }, { within30s: 0.5 }];
    expect(daily("WITHIN30S", rows)).toMatchObject(notApplicable("missingColumn"));
  });

  it("[AGD17] are told of days, and not of tickets, nor the reverse", () => {
    const rows = [{ received: 3, firstReplyMean: 1 }];
    expect(daily("FRT", rows)).toEqual(notApplicable("otherGrain"));
    expect(daily("FRT.MEAN", rows)).toEqual(measured(1, 3));
  });
});

/** Days of one agent, with every number that metrics rest on. */
const counts = fc.integer({ min: 0, max: 300 });
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const day = fc
  .record({
    received: counts,
    asked: share,
    ordered: share,
    paid: share,
    rated: share,
    good: share,
  })
  .chain(({ received, asked, ordered, paid, rated, good }) => {
    const part = (of: number, by: number): number => Math.floor(of * by);
    const ratings = part(received, rated);
    const inquiries = part(received, asked);
    const orders = part(inquiries, ordered);
    return fc.record({
      received: fc.constant(received),
      ratings: fc.constant(ratings),
      goodRatings: fc.constant(part(ratings, good)),
      inquiries: fc.constant(inquiries),
      orders: fc.constant(orders),
      payers: fc.constant(part(orders, paid)),
      within30s: share,
      replyMean: fc.integer({ min: 0, max: 600 }).map((seconds) => seconds / 60),
      firstReplyMean: fc.integer({ min: 0, max: 600 }).map((seconds) => seconds / 60),
      sales: fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100),
    });
  });
const days = fc.array(day, { minLength: 1, maxLength: 12 });
const weighed = catalogue.filter(({ daily: definitions }) => definitions).map(({ id }) => id);

const same = (a: Outcome, b: Outcome): void => {
  if (a.kind === "measured" && b.kind === "measured") {
    expect(b.value).toBeCloseTo(a.value, 9);
    expect(b.n).toBeCloseTo(a.n, 9);
  } else expect(b).toEqual(a);
};

describe("every metric of agents' days", () => {
  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(days, (rows) => {
        for (const id of weighed) same(daily(id, rows), daily(id, rows.toReversed()));
      }),
      { numRuns: 50 },
    );
  });

  it("stays the same when each day is split into two with the same rates", () => {
    const half = (row: TicketRow): TicketRow => ({
      ...row,
      ...Object.fromEntries(
        (["received", "ratings", "goodRatings", "inquiries", "orders", "payers", "sales"] as const)
          .filter((field) => row[field] !== undefined)
          .map((field) => [field, row[field]! / 2]),
      ),
    });
    fc.assert(
      fc.property(days, (rows) => {
        const halves = rows.flatMap((row) => [half(row), half(row)]);
        // The number of rows is what a sum rests on.
        for (const id of weighed.filter((one) => one !== "VOLUME"))
          same(daily(id, rows), daily(id, halves));
      }),
      { numRuns: 50 },
    );
  });

  it("lies, as a weighted mean, between the lowest and the highest of its rows", () => {
    fc.assert(
      fc.property(days, (rows) => {
        const counted = rows.filter(({ received }) => received > 0).map((row) => row.within30s);
        const outcome = daily("WITHIN30S", rows);
        if (outcome.kind !== "measured") return expect(counted).toEqual([]);
        expect(outcome.value).toBeGreaterThanOrEqual(Math.min(...counted) - 1e-12);
        expect(outcome.value).toBeLessThanOrEqual(Math.max(...counted) + 1e-12);
      }),
    );
  });

  it("[AG2] is the team's from all rows, not from the agents' values", () => {
    const rows = [
      { agent: "A", within30s: 0.99, received: 100 },
      { agent: "B", within30s: 0.5, received: 10 },
    ];
    expect(dailyByAgent("WITHIN30S", rows)).toEqual({
      A: measured(0.99, 100),
      B: measured(0.5, 10),
    });
    expect(daily("WITHIN30S", rows)).toEqual(measured(close(104 / 110), 110));
  });
});
