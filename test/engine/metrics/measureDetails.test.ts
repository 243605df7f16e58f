import { measureDetails, metricById } from "../../../src/engine/metrics";
import { measured } from "../../../src/engine/metrics/outcome";
import { defaultSettings, type Settings } from "../../../src/engine/metrics/settings";
import { UNUSABLE } from "../../../src/engine/tickets/columns";
import { serial, tickets, type TicketRow } from "../../support/tickets";

const march = { label: "2025-03", from: serial("2025-03-01"), to: serial("2025-04-01") };
const details = (id: string, rows: readonly TicketRow[], settings: Partial<Settings> = {}) =>
  measureDetails(tickets(rows), metricById(id)!, {
    period: march,
    settings: { ...defaultSettings, asOf: serial("2025-04-03"), ...settings },
  });
const solved = {
  agent: "A",
  customer: "Li",
  createdAt: "2025-03-03 09:00",
  resolvedAt: "2025-03-03 10:00",
  reopens: 0,
};

describe("what stands behind a value", () => {
  it("[DET1] of a rate is how many were counted, and the Wilson interval", () => {
    const rows = Array.from({ length: 10 }, (_, at) => ({ ...solved, reopens: at === 0 ? 1 : 0 }));
    const { agents, details: of } = details("REOPEN", rows);
    expect(agents[0]!.outcome).toEqual(measured(0.1, 10));
    expect(of[0]).toMatchObject({ counted: 1, spread: null });
    expect(of[0]!.interval!.low).toBeCloseTo(1 - 0.98212, 5);
    expect(of[0]!.interval!.high).toBeCloseTo(1 - 0.59585, 5);
  });

  it("[DET2] of a time is its median, its 90th percentile and its mean", () => {
    const rows = [60, 120, 180, 240, 900].map((minutes) => ({
      ...solved,
      resolvedAt: serial(solved.createdAt) + minutes / 1440,
    }));
    const { teamDetail } = details("RESOLUTION", rows);
    expect(teamDetail.spread!.median).toBeCloseTo(3, 9);
    expect(teamDetail.spread!.p90).toBeCloseTo(10.6, 9);
    expect(teamDetail.spread!.mean).toBeCloseTo(5, 9);
    expect(teamDetail).toMatchObject({ counted: null, interval: null });
  });

  it("[DET3] is how many tickets were left out, for each reason and each agent", () => {
    const rows = [
      solved,
      { ...solved, customer: "Wang", resolvedAt: "2025-03-30" },
      { ...solved, customer: "Wu", resolvedAt: UNUSABLE },
      { ...solved, customer: "Xu", reopens: null },
      { ...solved, customer: "He", agent: "B" },
    ];
    const { agents, details: of, teamDetail, team } = details("FCR", rows);
    expect(agents.map(({ outcome }) => outcome)).toEqual([measured(1, 1), measured(1, 1)]);
    const ofA = { notMatured: 1, unusableTime: 1, unknown: 1 };
    expect(of[0]!.leftOut).toEqual(ofA);
    expect(of[1]!.leftOut).toEqual({ notMatured: 0, unusableTime: 0, unknown: 0 });
    expect(team).toEqual(measured(1, 2));
    expect(teamDetail.leftOut).toEqual(ofA);
  });

  it("[MAT1] says until when the month's figures may change", () => {
    expect(details("FCR", [solved]).note.provisionalUntil).toBe(serial("2025-04-08"));
    const later = { asOf: serial("2025-04-08") };
    expect(details("FCR", [solved], later).note.provisionalUntil).toBeUndefined();
    expect(details("REOPEN", [solved]).note.provisionalUntil).toBeUndefined();
    expect(details("FCR", [{ ...solved, customer: undefined }])).toBeDefined();
  });

  it("is nothing where nothing can be measured", () => {
    const { details: of, teamDetail } = details("CSAT", [solved]);
    const leftOut = { notMatured: 0, unusableTime: 0, unknown: 0 };
    expect([...of, teamDetail]).toEqual(
      [0, 1].map(() => ({ counted: null, interval: null, spread: null, leftOut })),
    );
  });
});
