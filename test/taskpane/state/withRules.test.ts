import { withRules } from "../../../src/taskpane/state/withRules";
import { ready, result, rules } from "../../support/panes";

const ours = {
  Profile_Ours: [
    ["Dimension", "Metric", "Weight", "Target"],
    ["solving", "FCR", 60, 0.8],
    ["satisfaction", "CSAT", 40, 0.95],
  ],
};
const ourChoice = { ...ready().choice, profile: "Profile_Ours" };

describe("tables of rules that were edited", () => {
  it("[PANE6] mark a result that was scored by others", () => {
    const pane = ready({ result: result() });
    expect(withRules(pane, rules(ours)).result?.edited).toBe(true);
    expect(withRules(pane, rules()).result?.edited).toBe(false);
  });

  it("[PANE6] do not mark it for the history that the scoring wrote", () => {
    const history = rules({
      KPI_History: [
        ["Period", "Agent", "Composite"],
        ["2025-03", "Ann", 90],
      ],
    });
    expect(history.findings).toEqual([]);
    expect(withRules(ready({ result: result() }), history).result?.edited).toBe(false);
  });

  it("[PANE6] mark the tickets only where they would be read otherwise", () => {
    expect(withRules(ready(), rules(ours)).edited).toBe(false);
    const columns = rules({
      KPI_Columns: [
        ["Header", "Understood as"],
        ["Customer", "Product"],
      ],
    });
    expect(withRules(ready(), columns).edited).toBe(true);
    expect(withRules(ready(), columns, true).edited).toBe(false);
  });

  it("[PANE4] keep the chosen profile while its table is broken, not when it is gone", () => {
    const pane = ready({ rules: rules(ours), choice: ourChoice });
    const broken = rules({
      Profile_Ours: [
        ["Dimension", "Metric", "Weight"],
        ["solving", "FCR", -5],
      ],
    });
    expect(withRules(pane, broken).choice.profile).toBe("Profile_Ours");
    expect(withRules(pane, rules()).choice.profile).toBe("regular");
  });
});
