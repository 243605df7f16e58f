import { screen } from "@testing-library/react";
import type { Source } from "../../../../src/host";
import { SourcePicker } from "../../../../src/taskpane/views/data/SourcePicker";
import { source } from "../../../support/panes";
import { nowhere, show } from "../../../support/show";

const april = source({ id: "{2}", name: "April" });

function pick(...chosen: readonly Source[]) {
  const onChoose = jest.fn();
  const drawn = show(
    <SourcePicker
      language="en"
      sources={[source(), april]}
      chosen={chosen}
      disabled={false}
      selectRef={nowhere}
      onChoose={onChoose}
    />,
  );
  return { onChoose, ...drawn };
}

describe("the choice of sheets", () => {
  it("[PANE9] reads several only once the choice is complete", async () => {
    const { onChoose, user } = pick(source());
    await user.selectOptions(screen.getByLabelText("Sheet or table"), "Several, as one…");
    await user.click(screen.getByRole("checkbox", { name: "April (table)" }));
    expect(onChoose).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Read 2 sheets and tables" }));
    expect(onChoose).toHaveBeenCalledWith([source(), april]);
  });

  it("shows which are read together", () => {
    pick(source(), april);
    expect(screen.getByRole("group", { name: "Read together" })).toBeVisible();
    for (const box of screen.getAllByRole("checkbox")) expect(box).toBeChecked();
  });

  it("goes back to one", async () => {
    const { onChoose, user } = pick(source(), april);
    await user.selectOptions(screen.getByLabelText("Sheet or table"), "April (table)");
    expect(onChoose).toHaveBeenCalledWith([april]);
  });

  it("reads nothing where nothing is ticked", async () => {
    const { onChoose, user } = pick(source(), april);
    for (const box of screen.getAllByRole("checkbox")) await user.click(box);
    await user.click(screen.getByRole("button", { name: /^Read 0/ }));
    expect(onChoose).not.toHaveBeenCalled();
  });
});
