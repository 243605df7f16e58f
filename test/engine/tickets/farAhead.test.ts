import fc from "fast-check";
import { asOfOf, defaultSettings, readTickets } from "../../../src/engine";
import { farAheadFrom } from "../../../src/engine/tickets/reading/farAhead";

const header = ["Ticket ID", "Created at", "Resolved at", "Agent"];
/** A ticket a day from 1 March 2025, resolved after half a day. */
const march = Array.from({ length: 30 }, (_, day) => [day, 45_717 + day, 45_717.5 + day, "Lin"]);

function read(...more: unknown[][]) {
  const outcome = readTickets([header, ...march, ...more]);
  if (outcome.kind !== "read") throw new Error("unreadable");
  return outcome;
}

describe("moments far ahead of all others", () => {
  it("[RD62] do not move the moment by which everybody is judged, and are reported", () => {
    const outcome = read([99, 55_600, "", "Wu"]);
    expect(asOfOf(outcome.table, defaultSettings)).toBe(45_746.5);
    expect(outcome.issues.map(({ code, row }) => [code, row])).toEqual([
      ["moment.farAhead", 32],
      ["ticket.noTime", 32],
    ]);
    expect(outcome.excluded).toMatchObject([{ reason: "noTime", count: 1 }]);
  });

  it("[RD62] leave the ticket its other times", () => {
    const outcome = read([99, 45_720, 46_085, "Wu"]);
    expect(outcome.table.size).toBe(31);
    expect(asOfOf(outcome.table, defaultSettings)).toBe(45_746.5);
  });

  it("[RD62] are none when they are many, or near, or all there is", () => {
    expect(
      farAheadFrom([Float64Array.from([1, 2, 3].map((day) => 45_000 + day * 400))]),
    ).toBeNull();
    expect(read([99, 45_746 + 180, "", "Wu"]).issueCounts.size).toBe(0);
    expect(farAheadFrom([])).toBeNull();
    expect(farAheadFrom([Float64Array.from([Number.NaN])])).toBeNull();
  });

  /** Ten tickets a day in March 2025, each with its resolution. */
  const busyMonth = Array.from({ length: 300 }, (_, at) => 45_717 + Math.floor(at / 10));

  it("[RD62] are a month ahead, too, where the data never paused so long before", () => {
    expect(farAheadFrom([Float64Array.from([...busyMonth, 45_746 + 61])])).toBe(45_746 + 61);
    expect(farAheadFrom([Float64Array.from([...busyMonth, 45_746 + 28])])).toBeNull();
    expect(farAheadFrom([Float64Array.from(busyMonth.slice(0, 100).concat(45_788))])).toBeNull();
  });

  it("[RD62] are not the last resolutions of tickets that take long, which come ever more rarely", () => {
    const tail = [4, 9, 16, 30, 75].map((day) => 45_746 + day);
    expect(farAheadFrom([Float64Array.from([...busyMonth, ...tail])])).toBeNull();
  });

  it("[RD62] are told though a year before was mistyped as well", () => {
    expect(farAheadFrom([Float64Array.from([36_000, ...busyMonth, 45_807])])).toBe(45_807);
  });

  it("[RD62] are never more than a twentieth, and what stays has no gap at its rare end", () => {
    const moments = fc.array(fc.integer({ min: 20_000, max: 79_999 }), { maxLength: 300 });
    fc.assert(
      fc.property(moments, (days) => {
        const from = farAheadFrom([Float64Array.from(days)]);
        if (from === null) return;
        const beyond = days.filter((day) => day >= from);
        const gap = from - Math.max(...days.filter((day) => day < from));
        expect(beyond.length * 20).toBeLessThanOrEqual(days.length);
        expect(gap).toBeGreaterThan(beyond.length * 200 <= days.length ? 31 : 183);
      }),
    );
  });
});
