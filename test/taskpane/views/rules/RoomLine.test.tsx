import { Accordion } from "@fluentui/react-components";
import { screen } from "@testing-library/react";
import { RoomLine } from "../../../../src/taskpane/views/rules/RoomLine";
import type { RoomTable } from "../../../../src/taskpane/state/rules/rooms";
import { show } from "../../../support/show";

function line(...tables: readonly RoomTable[]) {
  const actions = { create: jest.fn(), open: jest.fn(), remove: jest.fn() };
  const drawn = show(
    <Accordion collapsible>
      <RoomLine
        room="pay"
        tables={tables}
        language="en"
        busy={false}
        actions={actions}
        further={() => null}
      />
    </Accordion>,
  );
  return { ...drawn, actions };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("a kind of rules", () => {
  it("[RUL9] offers a table where the workbook has none", async () => {
    const { user, actions } = line();
    await user.click(button(/KPI pay ?not used/));
    await user.click(button("Create KPI pay"));
    expect(actions.create).toHaveBeenCalledWith("pay", "en");
  });

  it("[RUL9] asks twice before a table is removed", async () => {
    const { user, actions } = line({ name: "KPI_Pay", rules: 2, findings: [] });
    await user.click(button(/KPI pay ?2 rows/));
    await user.click(button("Remove KPI_Pay"));
    await user.click(button("Keep it"));
    await user.click(button("Remove KPI_Pay"));
    expect(actions.remove).not.toHaveBeenCalled();
    expect(screen.getByText("Remove the table with 2 rows?")).toBeVisible();
    await user.click(button("Remove it"));
    expect(actions.remove).toHaveBeenCalledWith("KPI_Pay");
  });
});
