import { screen } from "@testing-library/react";
import type { ProfileChoice, Ready } from "../../../src/taskpane/state/pane";
import { ChoiceView } from "../../../src/taskpane/views/ChoiceView";
import { profiles, ready } from "../../support/panes";
import { recorded, show } from "../../support/show";

function showChoice(pane: Ready, language: "en" | "zh-CN" = "en") {
  const actions = recorded();
  return { actions, ...show(<ChoiceView pane={pane} language={language} actions={actions} />) };
}

const broken: ProfileChoice = {
  id: "{4}",
  name: "Profile_Ours",
  profile: null,
  problems: [
    {
      code: "weights.total",
      severity: "error",
      table: "Profile_Ours",
      row: null,
      column: "weight",
      found: "95",
      expected: "100",
    },
  ],
};

describe("the view of month and weights", () => {
  it("shows the chosen month with its tickets", () => {
    showChoice(ready());
    expect(screen.getByLabelText("Month")).toHaveDisplayValue("March 2025 · 2 tickets");
  });

  it("marks a month that the tickets do not fill", () => {
    const { tickets } = ready();
    const months = [...tickets.months, { month: "2025-04", tickets: 1, complete: false }];
    showChoice(ready({ tickets: { ...tickets, months } }));
    expect(
      screen.getByRole("option", { name: "April 2025 · 1 ticket · not complete" }),
    ).toBeVisible();
  });

  it("shows what each dimension weighs", () => {
    showChoice(ready(), "zh-CN");
    const weights = screen.getByRole("list", { name: "各维度权重" });
    expect([...weights.children].map((line) => line.textContent)).toEqual([
      "客户满意40%",
      "服务时效25%",
      "问题解决25%",
      "成本控制10%",
    ]);
  });

  it("lets the other profile be chosen", async () => {
    const { actions, user } = showChoice(ready());
    await user.selectOptions(screen.getByLabelText("Weights"), "New-product launch");
    expect(actions.chooseProfile).toHaveBeenCalledWith("launch");
  });

  it("says that a weight is outside the recommended range, and does not forbid it", () => {
    showChoice(ready({ choice: { month: "2025-03", profile: "launch" } }));
    expect(
      screen.getByText("Weight of Problem solving: 35% is outside the recommended 20–25%."),
    ).toBeVisible();
  });

  it("says why a table of weights cannot be used", () => {
    showChoice(
      ready({
        profiles: [...profiles, broken],
        choice: { month: "2025-03", profile: "{4}" },
      }),
    );
    expect(screen.getByText("The weights add up to 95%; expected 100%.")).toBeVisible();
  });
});
