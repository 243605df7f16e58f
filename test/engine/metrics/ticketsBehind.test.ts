import fc from "fast-check";
import {
  asOfOf,
  catalogue,
  measureAgents,
  measureDetails,
  metricById,
  ticketsBehind,
  type PartBehind,
  type RowBehind,
} from "../../../src/engine/metrics";
import type { Input } from "../../../src/engine/metrics/inputs/input";
import { defaultSettings, type Settings } from "../../../src/engine/metrics/settings";
import { quantile } from "../../../src/engine/stats/quantile";
import { agentDays } from "../../support/agentDays";
import { anyQuestion, march } from "../../support/anyTickets";
import { tickets, type TicketRow } from "../../support/tickets";

const of = (
  id: string,
  rows: readonly TicketRow[],
  agent: string | null,
  settings: Partial<Settings> = {},
) =>
  ticketsBehind(tickets(rows), metricById(id)!, {
    agent,
    period: march,
    settings: { ...defaultSettings, asOf: march.to + 2, ...settings },
  });
const rowsOf = (...asked: Parameters<typeof of>): readonly RowBehind[] => {
  const behind = of(...asked);
  return behind.kind === "rows" ? behind.parts[0]!.rows : [];
};
const standings = (rows: readonly RowBehind[]) =>
  rows.map(({ place, standing }) => [place.row, standing]);

const solved = {
  agent: "A",
  customer: "Li",
  createdAt: "2025-03-03 09:00",
  resolvedAt: "2025-03-03 10:00",
  reopens: 0,
  escalated: false,
} as const;

describe("the tickets behind a value", () => {
  it("[BEH1] are those counted, those not counted and those left out, in the sheet's order", () => {
    const rows = [
      solved,
      { ...solved, customer: "Wu", reopens: 1 },
      { ...solved, customer: "Xu", agent: "B" },
      { ...solved, customer: "He", resolvedAt: "2025-03-30" },
      { ...solved, customer: "Su", reopens: null },
      { ...solved, customer: "Yu", resolvedAt: null },
    ];
    expect(standings(rowsOf("FCR", rows, "A"))).toEqual([
      [2, "counted"],
      [3, "notCounted"],
      [5, "notMatured"],
      [6, "unknown"],
    ]);
    expect(standings(rowsOf("FCR", rows, null))).toHaveLength(5);
  });

  it("[BEH2] say what was against them, and what could not be told", () => {
    const rows = [
      { ...solved, reopens: 1, escalated: true },
      { ...solved, customer: "Wu" },
      { ...solved, customer: "Wu", createdAt: "2025-03-05", resolvedAt: "2025-03-05 09:00" },
      { ...solved, customer: "Xu", escalated: null },
    ];
    const is = (fact: string) => ({ kind: "is", fact });
    expect(rowsOf("FCR", rows, "A").map(({ because }) => because)).toEqual([
      [is("reopened"), is("escalated")],
      [is("followedByRepeat")],
      [],
      [{ kind: "not", condition: is("escalated") }],
    ]);
  });

  it("[BEH3] carry the quantity that decided, and the day they came", () => {
    const rows = [
      { ...solved, rating: 2, ratedAt: "2025-03-04" },
      { ...solved, rating: 5, ratedAt: "2025-03-04" },
    ];
    expect(of("CSAT", rows, "A")).toMatchObject({
      parts: [{ part: "whole", quantity: "rating", rows: [{ value: 2 }, { value: 5 }] }],
    });
    const [ticket] = rowsOf("RESOLUTION", rows, "A");
    expect(ticket).toMatchObject({ standing: "measured", value: 1, since: 45_719.375 });
  });

  it("tell promoters from detractors", () => {
    const rows = [9, 7, 3].map((recommendation) => ({ ...solved, recommendation }));
    expect(standings(rowsOf("NPS", rows, "A"))).toEqual([
      [2, "counted"],
      [3, "notCounted"],
      [4, "against"],
    ]);
  });

  it("of a ratio stand in two parts", () => {
    const behind = of("PERDAY", [solved, solved], "A");
    const parts = behind.kind === "rows" ? behind.parts : [];
    expect(parts.map(({ part, rows }) => [part, rows.length])).toEqual([
      ["dividend", 2],
      ["divisor", 2],
    ]);
  });

  it("of agents' days are the rows with what they weigh", () => {
    const table = agentDays([{ day: march.from, satisfiedShare: 0.9, ratings: 20 }]);
    const behind = ticketsBehind(table, metricById("CSAT")!, {
      agent: "A",
      period: march,
      settings: defaultSettings,
    });
    expect(behind).toMatchObject({
      parts: [{ rows: [{ since: march.from, standing: "measured", value: 0.9, weight: 20 }] }],
    });
  });

  it("[BEH4] are what people entered, where they entered something", () => {
    const input: Input = {
      metric: "QASCORE",
      whose: { level: "agent", agent: "A" },
      span: march,
      value: 90,
      outOf: null,
      n: null,
      rater: "QA",
    };
    const ask = (agent: string | null) =>
      ticketsBehind(tickets([solved]), metricById("QASCORE")!, {
        agent,
        period: march,
        settings: defaultSettings,
        inputs: [input],
      });
    expect(ask("A")).toEqual({ kind: "entered", inputs: [input] });
    expect(ask(null)).toEqual({ kind: "entered", inputs: [input] });
    expect(ask("B")).toEqual({ kind: "entered", inputs: [] });
  });

  it("are none of a person where the metric is told of teams, or the sheet lacks its column", () => {
    expect(of("CES", [{ ...solved, effort: 6 }], "A")).toEqual({ kind: "nothing" });
    expect(of("CSAT", [solved], "A")).toEqual({ kind: "nothing" });
    expect(rowsOf("FCR", [solved], "nobody of that name")).toEqual([]);
    expect(rowsOf("FCR", [solved, { ...solved, agent: null }], "")).toEqual([]);
  });

  it("[BEH1] make every value, its n and what it leaves out, of any dirty tickets", () => {
    fc.assert(
      fc.property(anyQuestion, ({ rows, period, settings }) => {
        const table = tickets(rows);
        fc.pre(asOfOf(table, settings) !== null);
        for (const metric of catalogue) {
          const { agents, team } = measureAgents(table, metric, { period, settings });
          const { details, teamDetail } = measureDetails(table, metric, { period, settings });
          for (const [agent, outcome, { leftOut }] of [
            ...agents.map((one, at) => [one.agent, one.outcome, details[at]!] as const),
            [null, team, teamDetail] as const,
          ]) {
            const behind = ticketsBehind(table, metric, { agent, period, settings });
            if (behind.kind !== "rows") {
              expect([metric.id, outcome.kind]).toEqual([metric.id, "notApplicable"]);
              continue;
            }
            const [value, n] = valueOf(behind.parts);
            if (outcome.kind === "measured") {
              expect([metric.id, n]).toEqual([metric.id, expect.closeTo(outcome.n, 9)]);
              expect([metric.id, value]).toEqual([metric.id, expect.closeTo(outcome.value, 9)]);
            }
            if (behind.parts.length === 1)
              expect([metric.id, leftOutOf(behind.parts[0]!.rows)]).toEqual([metric.id, leftOut]);
          }
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 240_000);
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Value and n as the rows alone make them. */
function valueOf(parts: readonly PartBehind[]): readonly [value: number, n: number] {
  if (parts.length === 2) {
    const [of, per] = parts.map((part) => valueOf([part])[0]) as [number, number];
    return [of / per, per];
  }
  const { measure, rows } = parts[0]!;
  const share = (...standing: readonly RowBehind["standing"][]) =>
    sum(rows.filter((row) => standing.includes(row.standing)).map((row) => row.share));
  const made = rows.filter(({ standing }) => standing === "measured");
  const values = made.map(({ value }) => value!);
  switch (measure.kind) {
    case "count":
      return [share("counted"), share("counted")];
    case "rate": {
      const n = share("counted", "notCounted");
      return [share("counted") / n, n];
    }
    case "difference": {
      const n = share("counted", "notCounted", "against");
      return [((share("counted") - share("against")) / n) * 100, n];
    }
    case "quantile":
      return [quantile(measure.p, Float64Array.from(values)), values.length];
    case "activeDays": {
      const days = new Set(made.map(({ agent, value }) => `${agent} ${Math.floor(value!)}`)).size;
      return [days, days];
    }
    case "sum":
    case "mean": {
      const total = sum(made.map((row) => row.value! * row.share));
      return [measure.kind === "sum" ? total : total / share("measured"), share("measured")];
    }
    case "weightedMean":
    case "ratioOfSums": {
      const n = sum(made.map((row) => row.weight! * row.share));
      const isMean = measure.kind === "weightedMean";
      return [sum(made.map((row) => row.value! * (isMean ? row.weight! : 1) * row.share)) / n, n];
    }
  }
}

const leftOutOf = (rows: readonly RowBehind[]) => {
  const count = (standing: RowBehind["standing"]) =>
    rows.filter((row) => row.standing === standing).length;
  return {
    notMatured: count("notMatured"),
    unusableTime: count("unusableTime"),
    unknown: count("unknown"),
  };
};
