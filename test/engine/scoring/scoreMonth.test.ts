import {
  attainment,
  measureMonth,
  parsePeriod,
  profileById,
  readTickets,
  scoreMeasures,
  scoreMonth,
  type Profile,
  type Report,
} from "../../../src/engine";
import { march, ticketSheet, type SheetTicket } from "../../support/ticketSheet";

const period = parsePeriod("2025-03");
const asOf = march(60);
const readSheet = (tickets: readonly SheetTicket[]) => {
  const read = readTickets(ticketSheet(tickets));
  if (read.kind !== "read")
    throw new Error(`not read: ${read.issues.map(({ code }) => code).join()}`);
  return read;
};
const score = (tickets: readonly SheetTicket[], profile: Profile): Report =>
  scoreMonth(readSheet(tickets), { period, profile, settings: { asOf } });

/** `count` tickets of one agent, the first `special` of them with the given differences. */
const many = (
  agent: string,
  count: number,
  special: number,
  different: Partial<SheetTicket>,
  common: Partial<SheetTicket> = {},
): SheetTicket[] =>
  Array.from({ length: count }, (_, index) => ({
    agent,
    day: 1 + (index % 20),
    ...common,
    ...(index < special ? different : {}),
  }));

const solving: Profile = {
  id: "solving",
  minimumCoverage: 0.7,
  dimensions: [
    {
      id: "solving",
      weight: 60,
      metrics: [{ metric: "FCR", weight: 100, curve: attainment(0.8) }],
    },
    {
      id: "quality",
      weight: 40,
      metrics: [{ metric: "CSAT", weight: 100, curve: attainment(0.9) }],
    },
  ],
};

describe("scoreMonth", () => {
  it("[SC1] [SC4] follows a value through curve and weights to the composite", () => {
    const { agents } = score(
      [
        ...many("Lin", 20, 4, { reopens: 1 }, { rating: 5 }),
        ...many("Wu", 20, 12, { reopens: 1, rating: 2 }, { rating: 5 }),
      ],
      solving,
    );
    expect(
      agents.map(({ agent, composite, rank, tier }) => [agent, composite, rank, tier]),
    ).toEqual([
      ["Lin", 100, 1, "excellent"],
      // FCR 8/20 = 0.4 → 50 points; CSAT 8/20 = 0.4 → 44.44 points
      ["Wu", expect.closeTo(0.6 * 50 + 0.4 * (100 * (0.4 / 0.9)), 9), 2, "improve"],
    ]);
  });

  it("[SC10] shows a measure below the minimum with its n and does not score it", () => {
    const { agents } = score(many("Lin", 20, 4, { rating: 5 }), solving);
    expect(agents[0]!.metrics.get("CSAT")).toEqual({ kind: "measured", value: 1, n: 4 });
    expect(agents[0]!.dimensions[1]).toMatchObject({ score: null });
    expect(agents[0]).toMatchObject({ coverage: 0.6, composite: null, rank: null, tier: null });
  });

  it("[SC5] gives the weight of a missing dimension to the others when enough is covered", () => {
    const { agents } = score(many("Lin", 20, 10, { reopens: 1 }), {
      ...solving,
      minimumCoverage: 0.6,
    });
    expect(agents[0]!.coverage).toBeCloseTo(0.6, 12);
    expect(agents[0]!.composite).toBeCloseTo(62.5, 9);
  });

  it("[SC8] takes the value of everybody together where the target is the team", () => {
    const cost: Profile = {
      id: "cost",
      minimumCoverage: 0.7,
      dimensions: [
        {
          id: "cost",
          weight: 100,
          metrics: [{ metric: "COST", weight: 100, curve: attainment("team") }],
        },
      ],
    };
    const { agents } = score(
      [...many("Lin", 10, 0, {}, { cost: 10 }), ...many("Wu", 10, 0, {}, { cost: 30 })],
      cost,
    );
    // The team's cost per service is 20: Wu's 30 is worth 2 − 30 ÷ 20.
    expect(agents.map(({ agent, composite }) => [agent, composite])).toEqual([
      ["Lin", 100],
      ["Wu", expect.closeTo(50, 9)],
    ]);
  });

  it("[SC11] has no composite where a measure is invalid", () => {
    const measures = measureMonth(readSheet(many("Lin", 20, 0, {}, { rating: 5 })), {
      period,
      settings: { asOf },
    });
    const invalid = { kind: "invalid", issues: [] } as const;
    const agents = measures.agents.map((agent) => ({
      ...agent,
      metrics: new Map([...agent.metrics, ["FCR", invalid] as const]),
    }));
    expect(scoreMeasures(measures, solving).agents[0]!.composite).toBe(100);
    const { composite, rank, tier } = scoreMeasures({ ...measures, agents }, solving).agents[0]!;
    expect([composite, rank, tier]).toEqual([null, null, null]);
  });

  it("[MIN1] scores ratings from five on and tickets from ten", () => {
    const scores = (tickets: number, ratings: number) =>
      score(
        [...many("Lin", ratings, 0, {}, { rating: 5 }), ...many("Lin", tickets - ratings, 0, {})],
        { ...solving, minimumCoverage: 0 },
      ).agents[0]!.dimensions.map((dimension) => dimension.score);
    expect(scores(10, 5)).toEqual([100, 100]);
    expect(scores(9, 4)).toEqual([null, null]);
  });

  it("names an agent's group by most of the tickets, and keeps odd names apart", () => {
    const { agents } = score(
      [
        ...many("__proto__", 3, 1, { group: "B" }, { group: "A" }),
        ...many("constructor", 2, 0, {}),
        ...many("=1+1", 1, 0, {}),
      ],
      solving,
    );
    expect(agents.map(({ agent, group, tickets }) => [agent, group, tickets])).toEqual([
      ["=1+1", null, 1],
      ["__proto__", "A", 3],
      ["constructor", null, 2],
    ]);
  });

  it("lists nobody for a month without tickets", () => {
    const report = scoreMonth(readSheet(many("Lin", 20, 0, {})), {
      period: parsePeriod("2024-11"),
      profile: solving,
    });
    expect(report.agents).toEqual([]);
    expect(report.team.tickets).toBe(0);
    expect(report.tickets).toBe(20);
  });

  it("changes nothing but points when the profile changes", () => {
    const measures = measureMonth(readSheet(many("Lin", 40, 9, { escalated: true, rating: 3 })), {
      period,
      settings: { asOf },
    });
    const [regular, launch] = ["regular", "launch"].map((id) =>
      scoreMeasures(measures, profileById(id)!),
    );
    expect(launch!.agents[0]!.metrics).toBe(regular!.agents[0]!.metrics);
    expect(launch!.agents[0]!.composite).not.toBe(regular!.agents[0]!.composite);
  });

  it("does not depend on the order of the rows", () => {
    const tickets = [
      ...many("Lin", 25, 7, { reopens: 1, rating: 2 }, { rating: 4, group: "A" }),
      ...many("Wu", 25, 3, { escalated: true, minutesToFirstResponse: 90 }, { rating: 5 }),
    ];
    const facts = (report: Report) =>
      report.agents.map(({ agent, composite, rank, metrics }) => [agent, composite, rank, metrics]);
    const profile = profileById("regular")!;
    expect(facts(score(tickets.toReversed(), profile))).toEqual(facts(score(tickets, profile)));
  });
});
