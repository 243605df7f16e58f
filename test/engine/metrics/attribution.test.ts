import { measured, notApplicable } from "../../../src/engine/metrics/outcome";
import { parseRepliers } from "../../../src/engine/metrics/repliers";
import { measure, measurement, measures } from "../../support/measure";

/** Three replies by A, one by B, who solves it and owns it in the end. */
const ticket = {
  agent: "B",
  resolver: "B",
  firstResponder: "A",
  agentAtRating: "A",
  repliers: "A:3; B:1",
  createdAt: "2025-03-03 09:00",
  firstResponseAt: "2025-03-03 09:10",
  resolvedAt: "2025-03-03 10:00",
  reopens: 0,
  rating: 5,
};
const nobody = notApplicable("noTickets");
const one = measured(1, 1);

describe("whose a ticket is", () => {
  it("[AG1] [ATT1] is its owner's, who rated, answered first or resolved it, as the metric says", () => {
    const moved = [{ ...ticket, agent: "C", resolver: "D" }];
    expect(measures("VOLUME", moved)).toMatchObject({ C: one, A: measured(0, 0) });
    expect(measures("CSAT", moved)).toMatchObject({ A: one, C: nobody, D: nobody });
    expect(measures("FRT", moved)).toMatchObject({ A: measured(10, 1), C: nobody });
    expect(measures("REOPEN", moved)).toMatchObject({ D: measured(0, 1), C: nobody });
    expect(measurement("REOPEN", moved).note).toMatchObject({ attribution: "resolver" });
  });

  it("[ATT1] (V106) by owner, by resolver, by share of replies, by everybody", () => {
    const rows = [ticket];
    expect(measures("CSAT", rows, { attribution: "assignee" })).toEqual({ B: one });
    expect(measures("CSAT", rows, { attribution: "resolver" })).toEqual({ B: one });
    const shares = measures("CSAT", rows, { attribution: "replyShare" });
    expect(shares).toEqual({ B: measured(1, 0.25), A: measured(1, 0.75) });
    const whole = measures("CSAT", rows, { attribution: "participants" });
    expect(whole).toEqual({ B: one, A: one });
  });

  it("[ATT1] (V107) a rating given while A owned it is A's, the ticket the last owner's", () => {
    expect(measures("CSAT", [ticket], { attribution: "agentAtRating" })).toMatchObject({
      A: one,
      B: nobody,
    });
    expect(measures("CSAT", [ticket], { attribution: "assignee" })).toEqual({ B: one });
  });

  it("[ATT2] falls back from the owner at rating to the resolver, and to the owner", () => {
    const rows = [
      { ...ticket, agentAtRating: null, resolver: "C" },
      { ...ticket, agentAtRating: null, resolver: null },
    ];
    expect(measures("CSAT", rows)).toMatchObject({ C: one, B: one });
    const { agent, resolver, createdAt, rating } = ticket;
    expect(measurement("CSAT", [{ agent, resolver, createdAt, rating }]).note).toMatchObject({
      attribution: "resolver",
      dropped: [],
    });
  });

  it("[ATT2] tells that a chosen attribution was not to be had", () => {
    const { createdAt, rating } = ticket;
    const rows = [{ createdAt, rating }];
    expect(measurement("CSAT", rows, { attribution: "resolver" }).note).toEqual({
      applied: [],
      dropped: ["attribution"],
      attribution: "assignee",
    });
    expect(measurement("CSAT", rows).note).toEqual({
      applied: [],
      dropped: [],
      attribution: "assignee",
    });
  });

  it("[ATT3] gives the owner what nobody replied to", () => {
    const rows = [ticket, { ...ticket, repliers: null, rating: 1 }];
    expect(measures("CSAT", rows, { attribution: "replyShare" })).toEqual({
      A: measured(1, 0.75),
      B: measured(0.2, 1.25),
    });
  });

  it("[ATT3] does not share out a time", () => {
    expect(measures("RESOLUTION", [ticket], { attribution: "replyShare" })).toEqual({
      A: one,
      B: one,
    });
    expect(measures("RESOLUTION.MEAN", [ticket], { attribution: "replyShare" })).toEqual({
      A: measured(1, 0.75),
      B: measured(1, 0.25),
    });
  });

  it.each(["assignee", "resolver", "replyShare", "participants", "team"] as const)(
    "[ATT4] counts each ticket once for the team: %s",
    (attribution) => {
      const rows = [ticket, { ...ticket, rating: 2 }];
      expect(measure("CSAT", rows, { attribution })).toEqual(measured(0.5, 2));
      expect(
        measurement("CSAT", [...rows, { ...ticket, rating: null }], { attribution }).leftOut,
      ).toBe(0);
    },
  );

  it("[ATT5] tells no person a figure that is the team's alone", () => {
    const { agents, team } = measurement("CSAT", [ticket], { attribution: "team" });
    expect(agents).toEqual([{ agent: "B", outcome: notApplicable("notForAgents") }]);
    expect(team).toEqual(one);
  });

  it("[LEV1] tells no person what the mission has for teams", () => {
    const { agents, team } = measurement("CES", [{ ...ticket, effort: 6 }]);
    expect(agents[0]!.outcome).toEqual(notApplicable("notForAgents"));
    expect(team).toEqual(measured(6, 1));
  });
});

describe("a list of repliers", () => {
  it("is names with their replies; without a number, one", () => {
    expect(parseRepliers("A:3; B:1")).toEqual([
      ["A", 3],
      ["B", 1],
    ]);
    expect(parseRepliers("张三：2，李四")).toEqual([
      ["张三", 2],
      ["李四", 1],
    ]);
    expect(parseRepliers("A; A:2; B:0; ;")).toEqual([["A", 3]]);
    expect(parseRepliers("Alex3 | Max 3:2")).toEqual([
      ["Alex3", 1],
      ["Max 3", 2],
    ]);
  });
});
