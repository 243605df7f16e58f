import { screen, within } from "@testing-library/react";
import type { Question } from "../../../../src/engine";
import { Questions } from "../../../../src/taskpane/views/data/Questions";
import { ready } from "../../../support/panes";
import { recorded, show } from "../../../support/show";

const order: Question = {
  kind: "dateOrder",
  sheet: "March",
  header: "Resolved at",
  field: "resolvedAt",
  options: ["dayFirst", "monthFirst"],
  assumed: null,
  example: "01/02/2025",
};
const clock: Question = {
  ...order,
  kind: "clockTime",
  header: "Handle time",
  field: "handleDuration",
  options: ["hours", "minutes"],
  assumed: "hours",
  example: "1:30",
};

function ask(...questions: readonly Question[]) {
  const actions = recorded();
  const { outcome } = ready().tickets;
  const drawn = show(
    <Questions
      outcome={{ ...outcome, questions }}
      language="en"
      disabled={false}
      onAnswer={actions.answer}
    />,
  );
  return { actions, ...drawn };
}

describe("the questions about the data", () => {
  it("[PANE7] show a cell in doubt, every answer, and which is assumed", () => {
    ask(order, clock);
    expect(screen.getByRole("heading", { name: "To be settled: 2 questions" })).toBeVisible();
    const card = screen.getByRole("group", { name: /^Handle time, “1:30”/ });
    expect(
      within(card)
        .getAllByRole("button")
        .map((button) => button.textContent),
    ).toEqual(["Hours and minutes (assumed)", "Minutes and seconds"]);
  });

  it("[PANE7] take a press for an answer", async () => {
    const { actions, user } = ask(order);
    await user.click(screen.getByRole("button", { name: /^The day/ }));
    expect(actions.answer).toHaveBeenCalledWith(
      expect.objectContaining({ question: order }),
      "dayFirst",
      "en",
      undefined,
    );
  });

  it("[PANE7] ask the same of several sheets once", () => {
    ask(order, { ...order, sheet: "April" });
    expect(screen.getAllByRole("group")).toHaveLength(1);
  });

  it("ask for the goal of a time remaining before it can be used", async () => {
    const remaining: Question = {
      ...order,
      kind: "remainingOrElapsed",
      options: ["remaining", "elapsed"],
    };
    const { actions, user } = ask(remaining);
    const button = screen.getByRole("button", { name: "What was left of the goal" });
    await user.click(button);
    expect(actions.answer).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText("Goal in minutes"), "240");
    await user.click(button);
    expect(actions.answer).toHaveBeenCalledWith(expect.anything(), "remaining", "en", 240);
  });

  it("are not there when nothing is in doubt", () => {
    ask();
    expect(screen.queryByRole("heading")).not.toBeInTheDocument();
  });
});
