import { screen } from "@testing-library/react";
import type { ColumnChoice } from "../../../../src/engine";
import { ColumnList } from "../../../../src/taskpane/views/data/ColumnList";
import { ready } from "../../../support/panes";
import { recorded, show } from "../../../support/show";

function list(choices: readonly ColumnChoice[] = [], disabled = false) {
  const actions = recorded();
  const drawn = show(
    <ColumnList
      outcome={ready().tickets.outcome}
      choices={choices}
      language="en"
      disabled={disabled}
      onChange={actions.changeColumn}
    />,
  );
  return { actions, ...drawn };
}

describe("the list of columns", () => {
  it("[PANE8] keeps a correction when it is saved, and gives the keyboard back", async () => {
    const { actions, user } = list();
    const button = screen.getByRole("button", { name: "Correct “Customer”" });
    await user.click(button);
    await user.selectOptions(screen.getByLabelText("Read as"), "Product");
    expect(actions.changeColumn).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Save" }));
    const change = { sheet: null, header: "Customer", said: { field: "product" } };
    expect(actions.changeColumn).toHaveBeenCalledWith(change, "en");
    expect(button).toHaveFocus();
  });

  it("offers what the cells of the field can leave open", async () => {
    const { actions, user } = list();
    await user.click(screen.getByRole("button", { name: "Correct “Created at”" }));
    await user.selectOptions(screen.getByLabelText("Day and month"), "day first");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(actions.changeColumn).toHaveBeenCalledWith(
      { sheet: null, header: "Created at", said: { field: undefined, order: "dayFirst" } },
      "en",
    );
  });

  it("shows what was said before, and forgets what was not saved", async () => {
    const { actions, user } = list([{ sheet: null, header: "CSAT score", scale: "1-10" }]);
    const button = screen.getByRole("button", { name: "Correct “CSAT score”" });
    await user.click(button);
    expect(screen.getByLabelText("Scale of the ratings")).toHaveDisplayValue("1–10");
    await user.selectOptions(screen.getByLabelText("Read as"), "Not used");
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await user.click(button);
    expect(screen.getByLabelText("Read as")).toHaveDisplayValue("As recognised: Rating");
    expect(actions.changeColumn).not.toHaveBeenCalled();
  });

  it("cannot be corrected while the tickets are read", async () => {
    const { user } = list([], true);
    await user.click(screen.getByRole("button", { name: "Correct “Customer”" }));
    expect(screen.queryByLabelText("Read as")).not.toBeInTheDocument();
  });
});
