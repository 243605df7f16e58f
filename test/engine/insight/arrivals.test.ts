import { arrivalsByHour, type Arrivals } from "../../../src/engine/insight";
import { serial, tickets } from "../../support/tickets";

const march = { label: "2025-03", from: 45_717, to: 45_748 };
const created = (...moments: (string | number | null)[]) =>
  tickets(moments.map((createdAt) => ({ agent: "A", createdAt })));
const inMarch = (...moments: (string | number | null)[]) =>
  arrivalsByHour(created(...moments), { period: march, asOf: null });

/** "weekday hour" of each ticket, Monday being 0. */
const places = (arrivals: Arrivals) =>
  arrivals.kind === "notApplicable"
    ? arrivals.reason
    : arrivals.counts.flatMap((hours, weekday) =>
        hours.flatMap((count, hour) => (count > 0 ? [`${weekday} ${hour}: ${count}`] : [])),
      );

describe("arrivals by weekday and hour", () => {
  it("[INS1] stand at the weekday and the full hour of the creation", () => {
    // 3 March 2025 was a Monday, the 9th a Sunday.
    const arrivals = inMarch(
      "2025-03-03 09:00",
      "2025-03-03 09:59:59.999",
      "2025-03-10 09:30",
      "2025-03-09 23:15",
    );
    expect(places(arrivals)).toEqual(["0 9: 3", "6 23: 1"]);
  });

  it("[INS1] put every full hour into its own hour, though serials are inexact", () => {
    const hours = Array.from({ length: 23 }, (_, hour) => 45_719 + (hour + 1) / 24);
    expect(places(inMarch(...hours))).toEqual(hours.map((_, hour) => `0 ${hour + 1}: 1`));
  });

  it("[INS1] tell how often each weekday occurs in the period", () => {
    expect(inMarch("2025-03-03 09:00")).toMatchObject({ days: [5, 4, 4, 4, 4, 5, 5] });
    const all = arrivalsByHour(created("2025-03-03 09:00"), { period: null, asOf: null });
    expect(all).toMatchObject({ days: null, total: 1 });
  });

  it("[INS1] count tickets of the period that had come by then, nothing else", () => {
    const table = created(
      "2025-02-28 23:59",
      "2025-03-01 00:01",
      "2025-03-20 08:00",
      "2025-04-01 09:00",
      null,
    );
    expect(arrivalsByHour(table, { period: march, asOf: null })).toMatchObject({ total: 2 });
    expect(arrivalsByHour(table, { period: march, asOf: serial("2025-03-10") })).toMatchObject({
      total: 1,
      withoutTime: 0,
    });
  });

  it("[INS2] leave out and count days without a time", () => {
    expect(inMarch("2025-03-04", "2025-03-04 11:00", "2025-03-05")).toMatchObject({
      total: 1,
      withoutTime: 2,
    });
  });

  it("[INS2] say why there are none", () => {
    expect(places(inMarch("2025-03-04", "2025-03-05"))).toBe("noTimes");
    expect(places(inMarch("2025-02-04 10:00"))).toBe("noTickets");
    const month = { period: march, asOf: null };
    expect(places(arrivalsByHour(tickets([{ agent: "A" }]), month))).toBe("missingColumn");
    const days = { ...created("2025-03-03 09:00"), grain: "agentDay" as const };
    expect(places(arrivalsByHour(days, month))).toBe("otherGrain");
  });
});
