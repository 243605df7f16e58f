import {
  attainment,
  measureMonth,
  parsePeriod,
  readTickets,
  scoreMeasures,
  type Profile,
} from "../../../src/engine";
import { march, ticketSheet, type SheetTicket } from "../../support/ticketSheet";
import type { LastScores } from "../../../src/engine/scoring/history/lastScores";

const settings = { asOf: march(60) };
const profile = (id: string, target: number, rest: Partial<Profile> = {}): Profile => ({
  id,
  minimumCoverage: 0,
  dimensions: [
    {
      id: "solving",
      weight: 50,
      metrics: [{ metric: "FCR", weight: 100, curve: attainment(target) }],
    },
    { id: "quality", weight: 50, metrics: [{ metric: "CSAT", weight: 100, curve: attainment(1) }] },
  ],
  ...rest,
});

/** 20 tickets of an agent, all rated 5 unless said otherwise, so many of them reopened. */
const tickets = (agent: string, group: string, reopened: number, rating: number | null = 5) =>
  Array.from({ length: 20 }, (_, index): SheetTicket => ({
    agent,
    group,
    rating,
    day: 1 + index,
    reopens: index < reopened ? 1 : 0,
  }));
const measured = (cells: unknown[][]) => {
  const read = readTickets(cells);
  if (read.kind !== "read") throw new Error("the sheet of a test must be readable");
  return measureMonth(read, { period: parsePeriod("2025-03"), settings });
};

describe("agents of several profiles", () => {
  const measures = measured(
    ticketSheet([
      ...tickets("Lin", "A", 0),
      ...tickets("Wu", "A", 10),
      ...tickets("Xu", "B", 4),
      ...tickets("Zhao", "C", 0),
    ]),
  );
  const strict = profile("strict", 1);
  const mild = profile("mild", 0.5);

  it("[SC14] are ranked among those of their own, and have none where no profile is theirs", () => {
    const report = scoreMeasures(measures, strict, {
      profileOf: ({ group }) => (group === "A" ? strict : group === "B" ? mild : null),
    });
    expect(
      report.agents.map(({ agent, profile: by, composite, rank, withheld }) => [
        agent,
        by,
        composite,
        rank,
        withheld,
      ]),
    ).toEqual([
      ["Lin", "strict", 100, 1, null],
      ["Xu", "mild", 100, 1, null],
      ["Wu", "strict", 75, 2, null],
      ["Zhao", null, null, null, "noProfile"],
    ]);
    expect(report.profiles.map(({ id }) => id)).toEqual(["strict", "mild"]);
  });

  it("[SC14] one profile for all is one race", () => {
    const { agents, profiles } = scoreMeasures(measures, strict);
    expect(agents.map(({ agent, rank }) => [agent, rank])).toEqual([
      ["Lin", 1],
      ["Zhao", 1],
      ["Xu", 3],
      ["Wu", 4],
    ]);
    expect(profiles).toEqual([strict]);
  });
});

describe("a score that is missing in a month", () => {
  const measures = measured(
    ticketSheet([
      ...tickets("Lin", "A", 0),
      ...tickets("Wu", "A", 0, 1),
      ...tickets("Xu", "A", 0, null),
    ]),
  );
  const compositeOfXu = (
    missing: NonNullable<Profile["missing"]>,
    lastScore: LastScores = () => null,
  ) =>
    scoreMeasures(measures, profile("p", 1, { missing }), { lastScore }).agents.find(
      ({ agent }) => agent === "Xu",
    );

  it("[SC12] counts the mean of the others' scores: 100 and 0 make 50", () => {
    expect(compositeOfXu("team")).toMatchObject({ composite: 75, coverage: 0.5 });
  });

  it("[SC12] counts what it did in the last period, of the same agent and metric", () => {
    const last: LastScores = (agent, metric) =>
      agent === "Xu" && metric === "CSAT" ? { score: 80, period: "2025-02", ago: 1 } : null;
    expect(compositeOfXu("carry", last)).toMatchObject({ composite: 90 });
    expect(compositeOfXu("carry")).toMatchObject({ composite: 100 });
  });

  it("[SC12] counts zero, or blocks", () => {
    expect(compositeOfXu("zero")).toMatchObject({ composite: 50, withheld: null });
    expect(compositeOfXu("block")).toMatchObject({ composite: null, withheld: "missing" });
  });
});

describe("what a row of a profile may add", () => {
  const byChannel = (channels: readonly string[]) => {
    const cells = ticketSheet([...tickets("Lin", "A", 10), ...tickets("Wu", "A", 10)]);
    return measured(
      cells.map((row, index) => [...row, index === 0 ? "Channel" : channels[index - 1]]),
    );
  };
  const chatted: Profile = {
    id: "p",
    minimumCoverage: 0,
    dimensions: [
      {
        id: "solving",
        weight: 100,
        metrics: [
          {
            metric: "FCR",
            weight: 100,
            curve: attainment(1),
            byChannel: [{ channel: "chat", curve: attainment(0.5) }],
          },
        ],
      },
    ],
  };

  it("[PRO5] scores an agent by the curve of the channel of most of the agent's tickets", () => {
    const channels = Array.from({ length: 40 }, (_, at) => (at < 12 ? "Chat" : "phone"));
    const { agents } = scoreMeasures(byChannel(channels), chatted);
    expect(agents.map(({ agent, composite }) => [agent, composite])).toEqual([
      ["Lin", 100],
      ["Wu", 50],
    ]);
    expect(agents[0]!.dimensions[0]!.metrics[0]).toMatchObject({ target: 0.5 });
  });

  it("[SC10] leaves out what rests on fewer than the row's own minimum", () => {
    const [solving] = chatted.dimensions;
    const demanding: Profile = {
      ...chatted,
      dimensions: [{ ...solving!, metrics: [{ ...solving!.metrics[0]!, minimum: 21 }] }],
    };
    const { agents } = scoreMeasures(byChannel([]), demanding);
    expect(agents[0]).toMatchObject({ composite: null, withheld: "coverage" });
  });
});
