import {
  catalogue,
  diffProfiles,
  profileById,
  type Metric,
  type Profile,
  type ProfileOutcome,
} from "../../../../src/engine";
import { withDerivationNote } from "../../../../src/taskpane/state/rules/derivationNote";
import { operate, type Operator } from "../../../../src/taskpane/state/rules/operators";
import { ownChanges } from "../../../../src/taskpane/state/rules/ownChanges";

const regular = profileById("regular")!;
const draft: Profile = { ...regular, id: "Profile_Mine", name: "Mine" };
const made = (outcome: ProfileOutcome): Profile => {
  if (outcome.kind !== "profile") throw new Error(JSON.stringify(outcome.problems));
  return outcome.profile;
};
const by = (operator: Operator, of = draft, metrics: readonly Metric[] = catalogue) =>
  operate(of, operator, "regular", metrics);
const cost: Operator = { kind: "goal", goal: "cost" };
const named = { language: "en", metrics: catalogue, from: "Regular operation" } as const;

describe("an operator on a draft", () => {
  it("[RUL11] leaves the draft its name and says from which profile it was made", () => {
    expect(made(by(cost))).toMatchObject({
      id: "Profile_Mine",
      name: "Mine",
      derivation: { from: "regular", steps: [{ step: "setWeight", of: "cost", weight: 35 }] },
    });
  });

  it("[RUL11] knows the user's own metrics", () => {
    const own: Metric = { ...catalogue[0]!, id: "OURS", direction: "up" };
    const [first, ...rest] = draft.dimensions;
    const curve = { kind: "attainment", target: "team" } as const;
    const with_ = {
      ...draft,
      dimensions: [{ ...first!, metrics: [{ metric: "OURS", weight: 100, curve }] }, ...rest],
    };
    expect(by(cost, with_).kind).toBe("refused");
    expect(by(cost, with_, [...catalogue, own]).kind).toBe("profile");
  });

  it("[RUL11] says why it cannot be", () => {
    const bound: Operator = { kind: "bound", bound: { of: "sales", min: 10 } };
    const outcome = by(bound);
    expect(outcome.kind === "refused" && outcome.problems.map(({ code }) => code)).toEqual([
      "step.unknown",
    ]);
  });

  it("[RUL11] shows what it changes by itself, not the metrics that merely follow", () => {
    const after = made(by(cost));
    expect(ownChanges(draft, after).map(({ id }) => id)).toEqual([
      "satisfaction",
      "timeliness",
      "solving",
      "cost",
    ]);
    expect(diffProfiles(draft, after).length).toBeGreaterThan(4);
    const promotion: Operator = {
      kind: "promotion",
      promotion: {
        relaxed: [{ metric: "CSAT", target: 0.85 }],
        raised: { of: "timeliness", by: 5 },
      },
    };
    const relaxed = ownChanges(draft, made(by(promotion)));
    expect(relaxed.filter(({ of }) => of === "metric").map(({ id }) => id)).toEqual(["CSAT"]);
  });

  it("[RUL11] notes what was done, once for a chain and in either language", () => {
    const first = withDerivationNote(made(by(cost)), { ...draft, note: "Agreed in May." }, named);
    expect(first.note).toBe("Agreed in May. Made from Regular operation: Cost control set to 35%.");
    const bound: Operator = { kind: "bound", bound: { of: "timeliness", min: 20, max: 30 } };
    const second = withDerivationNote(made(by(bound, first)), first, named);
    expect(second.note).toBe(
      "Agreed in May. Made from Regular operation: Cost control set to 35%; " +
        "Timeliness at least 20% and at most 30%.",
    );
    const chinese = { ...named, language: "zh-CN", from: "常规运营期" } as const;
    expect(withDerivationNote(made(by(cost)), draft, chinese).note).toBe(
      "由“常规运营期”得出：成本控制设为 35%。",
    );
  });
});
