import { chosenPeople, offeredBy, peopleIn } from "../../../../src/taskpane/state/review/people";
import { everybody, type ReviewState } from "../../../../src/taskpane/state/review/reviewState";
import { result, rules } from "../../../support/panes";
import { agentScore, marchReport } from "../../../support/report";

const history = [
  ["Period", "Agent", "Composite"],
  ["2025-02", "Ann", 95],
  ["2025-02", "bob", 70],
];
const roles = [
  ["Name", "Agent", "Role"],
  ["Ann", "Ann", "presales"],
];
const known = rules({ KPI_History: history, KPI_Agents: roles });

const march = result({
  report: marchReport({
    agents: [
      agentScore("Ann", 92, { rank: 1, tier: "excellent" }),
      agentScore("bob", 84, { rank: 2, group: "二组" }),
      agentScore("Ｃａｒｌ", 84, { rank: 2 }),
      agentScore("Dora", null, { group: null }),
    ],
  }),
});
const people = peopleIn(march, known);
const chosen = (change: Partial<ReviewState>) =>
  chosenPeople(people, { ...everybody, ...change }, "en").map(({ score }) => score.agent);

describe("the people on view", () => {
  it("[REV1] are found by a part of the name, whatever its case and width", () => {
    expect(chosen({ search: " BO " })).toEqual(["bob"]);
    expect(chosen({ search: "car" })).toEqual(["Ｃａｒｌ"]);
    expect(chosen({ search: "nobody" })).toEqual([]);
  });

  it("[REV1] are those whom all filters leave", () => {
    expect(chosen({ group: "一组" })).toEqual(["Ann", "Ｃａｒｌ"]);
    expect(chosen({ group: "一组", look: "tie" })).toEqual(["Ｃａｒｌ"]);
    expect(chosen({ tier: "excellent" })).toEqual(["Ann"]);
    expect(chosen({ role: "presales" })).toEqual(["Ann"]);
  });

  it("[REV1] are in the order asked for; who lacks what counts comes last both ways", () => {
    expect(chosen({})).toEqual(["Ann", "bob", "Ｃａｒｌ", "Dora"]);
    expect(chosen({ reversed: true })).toEqual(["bob", "Ｃａｒｌ", "Ann", "Dora"]);
    expect(chosen({ sorting: "name", reversed: true })[0]).toBe("Dora");
    expect(chosen({ sorting: "composite" })[0]).toBe("Ann");
    expect(chosen({ sorting: "change" })).toEqual(["bob", "Ann", "Ｃａｒｌ", "Dora"]);
    expect(chosen({ sorting: "change", reversed: true })).toEqual([
      "Ann",
      "bob",
      "Ｃａｒｌ",
      "Dora",
    ]);
  });

  it("[REV2] need a look for reasons of their own", () => {
    expect(chosen({ look: "any" })).toEqual(["bob", "Ｃａｒｌ", "Dora"]);
    expect(chosen({ look: "withheld" })).toEqual(["Dora"]);
  });

  it("know their role and their change since the last period", () => {
    expect(people[0]).toMatchObject({ role: "presales", change: { before: 95, by: -3 } });
    expect(people[2]).toMatchObject({ role: null, change: null });
  });

  it("are offered the groups, tiers, roles and reasons that there are", () => {
    expect(offeredBy(people)).toEqual({
      groups: ["一组", "二组"],
      tiers: ["excellent", "good"],
      roles: ["presales"],
      looks: [
        ["any", 3],
        ["withheld", 1],
        ["tie", 2],
      ],
    });
  });
});
