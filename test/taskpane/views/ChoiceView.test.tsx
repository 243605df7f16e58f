import { screen, within } from "@testing-library/react";
import type { Ready } from "../../../src/taskpane/state/pane";
import { ChoiceView } from "../../../src/taskpane/views/ChoiceView";
import { ready, rules } from "../../support/panes";
import { recorded, show } from "../../support/show";

function showChoice(pane: Ready, language: "en" | "zh-CN" = "en") {
  const actions = recorded();
  return { actions, ...show(<ChoiceView pane={pane} language={language} actions={actions} />) };
}

const broken = rules({
  Profile_Ours: [
    ["Dimension", "Metric", "Weight", "Target"],
    ["solving", "FCR", 55, 0.8],
    ["satisfaction", "CSAT", 40, 0.95],
  ],
});

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
    showChoice(ready({ choice: { ...ready().choice, profile: "launch" } }));
    expect(
      screen.getByText("Weight of Problem solving: 35% is outside the recommended 20–25%."),
    ).toBeVisible();
  });

  it("[SC16] says beside each profile that the tickets can measure too little of it", () => {
    showChoice(ready({ choice: { ...ready().choice, profile: "after-sales" } }), "zh-CN");
    expect(screen.getByRole("option", { name: /^售后客服 · 可测量 \d+%$/ })).toBeVisible();
    expect(screen.getByRole("option", { name: "常规运营期" })).toBeVisible();
    expect(screen.getByLabelText("权重方案")).toHaveAccessibleDescription(
      /^现有数据只能测量 \d+% 的权重，至少需要 70%/,
    );
  });

  it("[SC16] says how much of the chosen profile they can measure", () => {
    showChoice(ready());
    expect(screen.getByLabelText("Weights")).toHaveAccessibleDescription(
      /^The data can measure \d+% of the weight\./,
    );
  });

  it("[PANE4] says what keeps the month from being scored, and leads to the cell", async () => {
    const { actions, user } = showChoice(ready({ rules: broken }));
    const list = screen.getByRole("list", { name: /nobody is scored until they are mended/ });
    expect(list).toHaveTextContent(/^Profile_Ours:.*95/);
    await user.click(within(list).getByRole("button"));
    expect(actions.showFinding).toHaveBeenCalledWith(broken.findings[0]);
  });

  it("[PANE4] calls profiles as people do, not as their tables are called", () => {
    const rows = [
      ["Dimension", "Metric", "Weight", "Target", "Role"],
      ["Satisfaction", "CSAT", 100, 0.95, "Pre-sales"],
      ["Satisfaction", "CSAT", 100, 0.9, "After-sales"],
    ];
    const names = [
      ["Profile", "Name"],
      ["Profile_Night", "Night shift"],
    ];
    const one = rows.slice(0, 2).map((line) => line.slice(0, 4));
    showChoice(
      ready({ rules: rules({ Profile_By_role: rows, Profile_Night: one, KPI_Profiles: names }) }),
    );
    const offered = within(screen.getByRole("combobox", { name: "Weights" })).getAllByRole(
      "option",
    );
    expect(offered.slice(0, 3).map(({ textContent }) => textContent)).toEqual([
      "By role",
      "Night shift",
      "Regular operation",
    ]);
  });

  it("offers what the table of phases says before the others", () => {
    const phases = rules({
      KPI_Phases: [
        ["From", "To", "Phase", "Profile"],
        ["2025-01-01", "2025-12-31", "launch", "launch"],
      ],
    });
    showChoice(ready({ rules: phases }));
    expect(screen.getAllByRole("option", { name: /phase/i })[0]).toHaveTextContent(
      "By phase, as KPI_Phases says",
    );
  });
});
