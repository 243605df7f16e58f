import { responseTimes, type ResponseTimes } from "../../../src/engine/insight";
import { defaultSettings, type Settings } from "../../../src/engine/metrics/settings";
import { serial, tickets, type TicketRow } from "../../support/tickets";

const march = { label: "2025-03", from: 45_717, to: 45_748 };
const settings: Settings = { ...defaultSettings, asOf: serial("2025-04-05") };

const answeredAfter = (minutes: number | null, more: TicketRow = {}): TicketRow => ({
  agent: "A",
  createdAt: "2025-03-03 09:00",
  firstResponseAt: minutes === null ? null : serial("2025-03-03 09:00") + minutes / 1440,
  ...more,
});
const timesOf = (rows: readonly TicketRow[], chosen: Partial<Settings> = {}) =>
  responseTimes(tickets(rows), { period: march, settings: { ...settings, ...chosen } });

/** "up to: how many" of the bins that hold something. */
const filled = (times: ResponseTimes) =>
  times.kind === "notApplicable"
    ? times.reason
    : times.bins.flatMap(({ to, count }) => (count > 0 ? [`${to ?? "longer"}: ${count}`] : []));

describe("first responses by how long they took", () => {
  it("[INS3] stand in bins whose bound belongs to the bin below it", () => {
    const minutes = [0, 1, 1.01, 5, 15, 15.5, 1440, 1441, 20_000];
    expect(filled(timesOf(minutes.map((one) => answeredAfter(one))))).toEqual([
      "1: 2",
      "5: 2",
      "15: 1",
      "30: 1",
      "1440: 1",
      "longer: 2",
    ]);
  });

  it("[INS3] have the target as a bound, once", () => {
    const bounds = (firstResponseTargetMinutes: number) => {
      const times = timesOf([answeredAfter(3)], { firstResponseTargetMinutes });
      return times.kind === "counted" ? times.bins.map(({ to }) => to) : [];
    };
    expect(bounds(20)).toEqual([1, 5, 15, 20, 30, 60, 120, 240, 480, 1440, null]);
    expect(bounds(30)).toEqual([1, 5, 15, 30, 60, 120, 240, 480, 1440, null]);
    expect(bounds(0)).toEqual(bounds(30));
  });

  it("[INS3] are those of the month alone", () => {
    const rows = [
      answeredAfter(3),
      answeredAfter(3, { createdAt: "2025-02-03 09:00", firstResponseAt: "2025-02-03 09:03" }),
    ];
    expect(timesOf(rows)).toMatchObject({ total: 1 });
  });

  it("[INS3] count a ticket once, however many share it", () => {
    const rows = [answeredAfter(3, { repliers: "A, B" }), answeredAfter(3, { repliers: "B" })];
    for (const attribution of ["metric", "replyShare", "participants"] as const)
      expect(timesOf(rows, { attribution })).toMatchObject({ total: 2 });
  });

  it("[INS4] leave unanswered tickets out, and tell of times that cannot be used", () => {
    const times = timesOf([answeredAfter(3), answeredAfter(null), answeredAfter(-5)]);
    expect(times).toMatchObject({ total: 1, leftOut: 1 });
  });

  it("[INS4] say why there are none", () => {
    expect(filled(timesOf([{ agent: "A", createdAt: "2025-03-03 09:00" }]))).toBe("missingColumn");
    expect(filled(timesOf([answeredAfter(null)]))).toBe("noTickets");
    const days = { ...tickets([answeredAfter(3)]), grain: "agentDay" as const };
    expect(filled(responseTimes(days, { period: march, settings }))).toBe("otherGrain");
  });
});
