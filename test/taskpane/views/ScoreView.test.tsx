import { screen } from "@testing-library/react";
import type { Ready, Scoring } from "../../../src/taskpane/state/pane";
import { ScoreView } from "../../../src/taskpane/views/ScoreView";
import { ready, rules, scoring } from "../../support/panes";
import { nowhere, recorded, show } from "../../support/show";

function showScore(pane: Ready | Scoring) {
  const actions = recorded();
  const drawn = show(<ScoreView pane={pane} language="en" actions={actions} scoreRef={nowhere} />);
  return { actions, ...drawn };
}

describe("the view of the scoring", () => {
  it("scores the month that it names, in the language of the pane", async () => {
    const { actions, user } = showScore(ready());
    await user.click(screen.getByRole("button", { name: "Score March 2025" }));
    expect(actions.score).toHaveBeenCalledWith("en");
  });

  it("says how far it is and can be cancelled", async () => {
    const { actions, user } = showScore(
      scoring({ progress: { stage: "reading", done: 500, total: 1000 } }),
    );
    const bar = screen.getByRole("progressbar", { name: "Progress" });
    expect(bar).toHaveAttribute("aria-valuetext", "Reading row 500 of 1,000");
    expect(Number(bar.getAttribute("aria-valuenow"))).toBeCloseTo(0.3);
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(actions.cancel).toHaveBeenCalled();
  });

  it("does not score twice at once, nor cancel twice", async () => {
    const { actions, user } = showScore(scoring({ cancelling: true }));
    await user.click(screen.getByRole("button", { name: "Score March 2025" }));
    await user.click(screen.getByRole("button", { name: "Cancelling…" }));
    expect(actions.score).not.toHaveBeenCalled();
    expect(actions.cancel).not.toHaveBeenCalled();
  });

  it("[SC9] does not score by weights that cannot be used", async () => {
    const broken = rules({
      Profile_Ours: [
        ["Dimension", "Metric", "Weight"],
        ["solving", "FCR", -5],
      ],
    });
    const { actions, user } = showScore(ready({ rules: broken }));
    await user.click(screen.getByRole("button", { name: "Score March 2025" }));
    expect(actions.score).not.toHaveBeenCalled();
  });

  it("says so where no ticket carries a date", () => {
    showScore(ready({ choice: { ...ready().choice, month: null } }));
    expect(screen.getByText(/no month to score/)).toBeVisible();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });
});
