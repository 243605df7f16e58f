import {
  engineVersion,
  parsePeriod,
  rulesPrint,
  ticketsPrint,
  type Period,
} from "../../../../src/engine";
import type { CheckedMonth } from "../../../../src/host";
import { driftOf, hasDrifted } from "../../../../src/taskpane/state/publish/driftOf";
import { partsOf, usualChoice } from "../../../../src/taskpane/state/publish/publishChoice";
import {
  publishingAfter,
  type Publishing,
  type PublishEvent,
} from "../../../../src/taskpane/state/publish/publishing";
import { publishStep } from "../../../../src/taskpane/state/publish/publishStep";
import { rules, ticketsOf } from "../../../support/panes";
import { checkedMonth, frozenMarch, publishing } from "../../../support/publishing";

const march = ticketsOf({ agent: "Ann", day: 3 }, { agent: "Bob", day: 31 });
const usual = rules();
const rested = {
  period: "2025-03",
  profiles: ["regular"],
  data: ticketsPrint(march.outcome.table, parsePeriod("2025-03")),
  rules: rulesPrint(usual.rulebook, {
    profiles: ["regular"],
    period: parsePeriod("2025-03") as Period,
  }),
  engine: engineVersion,
};

describe("the state of publishing", () => {
  const after = (...events: PublishEvent[]): Publishing =>
    events.reduce(publishingAfter, publishing());

  it("tells how far a piece of work is until it ends", () => {
    const started = after({ type: "workStarted", kind: "repairing" });
    expect(started.work).toEqual({ kind: "repairing", share: null, cancelling: false });
    const moved = after(
      { type: "workStarted", kind: "repairing" },
      { type: "workMoved", share: 0.5 },
      { type: "cancelAsked" },
    );
    expect(moved.work).toEqual({ kind: "repairing", share: 0.5, cancelling: true });
    expect(publishingAfter(moved, { type: "workEnded" }).work).toBeNull();
  });

  it("hears nothing of work that has ended", () => {
    expect(after({ type: "workMoved", share: 0.5 }, { type: "cancelAsked" }).work).toBeNull();
  });
});

describe("the Publish step of the path", () => {
  const step = (month: CheckedMonth, rest: Partial<Publishing> = {}) =>
    publishStep(publishing({ months: [month], ...rest }), "2025-03");

  it("is done once the month is frozen and shows what was confirmed", () => {
    expect(publishStep(publishing(), "2025-03")).toBe("todo");
    expect(step(checkedMonth())).toBe("todo");
    expect(step(frozenMarch())).toBe("done");
    expect(publishStep(publishing({ months: [frozenMarch()] }), "2025-04")).toBe("todo");
  });

  it("needs a look when a frozen month was edited, or would come out differently", () => {
    expect(step(frozenMarch({ since: "edited" }))).toBe("attention");
    expect(step(frozenMarch({ since: "sheetsGone" }))).toBe("attention");
    const drifts = new Map([["2025-03", { data: true, rules: false, engine: false }]]);
    expect(step(frozenMarch(), { drifts })).toBe("attention");
    expect(step(checkedMonth(), { drifts })).toBe("todo");
    const compared = { period: "2025-03", people: 2, moved: [] };
    expect(step(frozenMarch(), { drifts, compared })).toBe("done");
    const byRules = new Map([["2025-03", { data: false, rules: true, engine: true }]]);
    expect(step(frozenMarch(), { drifts: byRules })).toBe("done");
  });
});

describe("what changed since a month was scored", () => {
  it("is nothing by the same tickets, rules and engine", () => {
    expect(hasDrifted(driftOf(rested, march, usual))).toBe(false);
  });

  it("[RUN3] [RUN4] is told apart", () => {
    const others = ticketsOf({ agent: "Ann", day: 3 }, { agent: "Bob", day: 30 });
    expect(driftOf(rested, others, usual)).toEqual({ data: true, rules: false, engine: false });
    const tiers = rules({
      Tiers_Own: [
        ["Tier", "From"],
        ["Gold", 90],
        ["Silver", 0],
      ],
    });
    expect(driftOf(rested, march, tiers)).toEqual({ data: false, rules: true, engine: false });
    expect(driftOf({ ...rested, engine: "0.0.0" }, march, usual).engine).toBe(true);
  });

  it("is not told of what the ledger does not say any more", () => {
    const nothing = { ...rested, data: null, rules: null, engine: null };
    expect(hasDrifted(driftOf(nothing, march, usual))).toBe(false);
  });
});

describe("the sheets to write", () => {
  it("[PUB9] are all but those that nobody wants, and the ranking always", () => {
    expect(partsOf(usualChoice)).toContain("details");
    expect(partsOf({ ...usualChoice, without: ["details"] })).not.toContain("details");
    expect(partsOf({ ...usualChoice, without: ["ranking"] })).toContain("ranking");
  });
});
