import { screen } from "@testing-library/react";
import { readAgents } from "../../../../src/engine";
import { People } from "../../../../src/taskpane/views/data/People";
import { recorded, show } from "../../../support/show";

const people = readAgents([
  ["Name", "Agent", "Group", "In buffer period", "Last day"],
  ["ann lee", "Ann Lee", "North", "", ""],
  ["Bob", "", "South", "yes", "2025-03-31"],
]);

function showPeople() {
  const actions = recorded();
  const drawn = show(
    <People
      suggestions={[{ name: "Bobb", agent: "Bob" }]}
      people={people}
      language="en"
      disabled={false}
      onMerge={actions.mergeAgent}
    />,
  );
  return { actions, ...drawn };
}

describe("the agents", () => {
  it("are summed up as the table says", () => {
    showPeople();
    expect(
      screen.getByText("1 name merged · 2 groups · 1 in buffer period · 1 with a last day"),
    ).toBeVisible();
  });

  it("[PANE10] are merged, or kept apart, at a press", async () => {
    const { actions, user } = showPeople();
    await user.click(screen.getByRole("button", { name: "Same person: “Bobb” and “Bob”" }));
    expect(actions.mergeAgent).toHaveBeenCalledWith("Bobb", "Bob", "en");
    await user.click(screen.getByRole("button", { name: "Two people: “Bobb” and “Bob”" }));
    expect(actions.mergeAgent).toHaveBeenCalledWith("Bobb", "Bobb", "en");
  });
});
