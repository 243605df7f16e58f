import fc from "fast-check";
import { asOfOf, catalogue, measureAgents, measureGroups } from "../../../src/engine/metrics";
import type { Outcome } from "../../../src/engine/metrics/outcome";
import { anyQuestion } from "../../support/anyTickets";
import { tickets } from "../../support/tickets";

const close = (outcome: Outcome | undefined) =>
  outcome?.kind === "measured"
    ? {
        ...outcome,
        value: expect.closeTo(outcome.value, 9) as number,
        n: expect.closeTo(outcome.n, 9) as number,
      }
    : outcome;

describe("a group's value of a metric", () => {
  it("[STA7] is everybody's where all are in one group, and a person's where the person is alone", () => {
    fc.assert(
      fc.property(anyQuestion, ({ rows, period, settings }) => {
        const table = tickets(rows);
        fc.pre(asOfOf(table, settings) !== null);
        for (const metric of catalogue.filter(({ entered }) => !entered)) {
          const { agents, team } = measureAgents(table, metric, { period, settings });
          const groupsBy = (group: (agent: string) => string) =>
            measureGroups(
              table,
              metric,
              { period, settings },
              new Map(agents.map(({ agent }) => [agent, group(agent)])),
            );
          const all = groupsBy(() => "all").get("all");
          if (all) expect([metric.id, all]).toEqual([metric.id, close(team)]);
          else expect([metric.id, team.kind]).toEqual([metric.id, "notApplicable"]);

          const alone = groupsBy((agent) => agent);
          for (const { agent, outcome } of agents)
            if (outcome.kind === "measured")
              expect([metric.id, alone.get(agent)]).toEqual([metric.id, close(outcome)]);
        }
      }),
      { numRuns: 20, endOnFailure: true },
    );
  }, 240_000);
});
