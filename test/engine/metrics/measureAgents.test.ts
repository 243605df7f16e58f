import fc from "fast-check";
import { catalogue, measureAgents, metricById, minimumOf } from "../../../src/engine/metrics";
import { among, count, is, mean, of, ratio, sum } from "../../../src/engine/metrics/algebra";
import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { defaultSettings } from "../../../src/engine/metrics/settings";
import { serial, tickets, type TicketRow } from "../../support/tickets";

const march = { label: "2025-03", from: serial("2025-03-01"), to: serial("2025-04-01") };
const april = { label: "2025-04", from: serial("2025-04-01"), to: serial("2025-05-01") };

const rows: TicketRow[] = Array.from({ length: 200 }, (_, i) => ({
  agent: `agent ${i % 7}`,
  customer: `customer ${(i * 31) % 40}`,
  category: `category ${i % 3}`,
  createdAt: march.from + ((i * 37) % 580) / 10,
  firstResponseAt: i % 9 === 0 ? null : march.from + ((i * 37) % 580) / 10 + (i % 50) / 1440,
  resolvedAt: i % 6 === 0 ? null : march.from + ((i * 37) % 580) / 10 + (i % 90) / 24,
  rating: i % 4 === 0 ? null : 1 + (i % 5),
  reopens: i % 8 === 0 ? 1 : 0,
  escalated: i % 11 === 0,
  cost: i % 13,
  dueAt: march.from + ((i * 37) % 580) / 10 + 2,
}));

describe("measureAgents", () => {
  it("[AG1] counts a ticket for the agent it stands with, whoever resolved it", () => {
    const table = tickets([
      { agent: "Lin", resolver: "Wu", createdAt: "2025-03-03", resolvedAt: "2025-03-04" },
    ]);
    const options = { period: null, settings: defaultSettings };
    expect(measureAgents(table, metricById("VOLUME")!, options).agents).toEqual([
      { agent: "Lin", outcome: measured(1, 1) },
      { agent: "Wu", outcome: measured(0, 0) },
    ]);
  });

  it("gives the same whatever was measured before", () => {
    const request = fc.record({
      metric: fc.constantFrom(...catalogue),
      period: fc.constantFrom(null, march, april),
      repeatWindowDays: fc.constantFrom(3, 7),
    });
    const table = tickets(rows);
    fc.assert(
      fc.property(fc.array(request, { maxLength: 20 }), (requests) => {
        for (const { metric, period, repeatWindowDays } of requests) {
          const options = { period, settings: { ...defaultSettings, repeatWindowDays } };
          expect(measureAgents(table, metric, options)).toEqual(
            measureAgents(tickets(rows), metric, options),
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it("does not depend on the order of the rows", () => {
    const options = { period: march, settings: defaultSettings };
    const byName = (table: readonly TicketRow[]) =>
      catalogue.map((metric) => {
        const { agents, team } = measureAgents(tickets(table), metric, options);
        return { team, agents: [...agents].sort((a, b) => (a.agent < b.agent ? -1 : 1)) };
      });
    expect(byName(rows.toReversed())).toEqual(byName(rows));
  });

  it("never answers with NaN or infinity", () => {
    const metric = {
      ...metricById("COST")!,
      measure: sum(of("cost"), among()),
    };
    const huge = [
      { agent: "A", createdAt: 1, cost: 1.7e308 },
      { agent: "A", createdAt: 1, cost: 1.7e308 },
    ];
    const { team } = measureAgents(tickets(huge), metric, {
      period: null,
      settings: defaultSettings,
    });
    expect(team).toEqual({ kind: "invalid", issues: [] });
  });

  it("measures what a user puts together from the same parts", () => {
    const options = { period: null, settings: defaultSettings };
    const perTicket = ratio(sum(of("cost"), among(is("rated"))), count(among()));
    const two = tickets([
      { agent: "A", createdAt: 1, cost: 6, rating: 5 },
      { agent: "A", createdAt: 1, cost: 9, rating: null },
    ]);
    const own = { ...metricById("COST")!, measure: perTicket };
    expect(measureAgents(two, own, options).team).toEqual(measured(3, 2));
    const average = { ...own, measure: mean(of("rating"), among(is("rated"))) };
    expect(measureAgents(two, average, options).team).toEqual(measured(5, 1));
  });

  it("[COL1] has nothing to say of a table without agents", () => {
    expect(
      measureAgents(tickets([{ createdAt: 1 }]), metricById("VOLUME")!, {
        period: null,
        settings: defaultSettings,
      }),
    ).toMatchObject({ agents: [], team: notApplicable("missingColumn") });
  });

  it("takes an empty table", () => {
    const { agents, team } = measureAgents(tickets([]), metricById("FCR")!, {
      period: null,
      settings: defaultSettings,
    });
    expect({ agents, team }).toMatchObject({ agents: [], team: notApplicable("missingColumn") });
  });
});

describe("the catalogue", () => {
  it("is found by id, in whatever case", () => {
    expect(metricById(" frt.p90 ")?.id).toBe("FRT.P90");
    expect(metricById("__proto__")).toBeUndefined();
  });

  it("[MIN1] asks for as many ratings or tickets as the settings say", () => {
    const minimum = (id: string) =>
      minimumOf(metricById(id)!, { ...defaultSettings, minimumRatings: 3, minimumTickets: 8 });
    expect(["CSAT", "FCR", "VOLUME", "PERDAY"].map(minimum)).toEqual([3, 8, 0, 0]);
  });
});
