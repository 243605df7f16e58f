import { screen } from "@testing-library/react";
import type { Ready, Unread } from "../../../src/taskpane/state/pane";
import { ProblemView } from "../../../src/taskpane/views/ProblemView";
import { ready, source, unread, unreadable } from "../../support/panes";
import { recorded, show } from "../../support/show";

function showProblem(pane: Unread | Ready, language: "en" | "zh-CN" = "en") {
  const actions = recorded();
  return { actions, ...show(<ProblemView pane={pane} language={language} actions={actions} />) };
}

const refused = unreadable([
  ["Product", "Created", "Status"],
  ["Lamp", "2025-03-01", "open"],
]);

describe("the view of a problem", () => {
  it("says which column was expected and what was found, and keeps the choice", async () => {
    const { actions, user } = showProblem(
      unread({ chosen: [source()], problem: { kind: "unreadable", outcome: refused } }),
    );
    expect(screen.getByRole("alert")).toHaveTextContent(/expected a header such as Agent/);
    expect(screen.getByRole("alert")).toHaveTextContent(/found “Product, Created, Status”/);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(actions.readAgain).toHaveBeenCalled();
  });

  it("says which months there are when the chosen one is empty", () => {
    showProblem(
      ready({ problem: { kind: "monthEmpty", month: "2025-05", found: ["2025-01", "2025-03"] } }),
      "zh-CN",
    );
    expect(screen.getByRole("alert")).toHaveTextContent(
      "2025年5月没有任何客服的工单。表中有以下月份的工单：2025年1月、2025年3月。",
    );
  });

  it("says in the host's words what Excel refused", () => {
    const problem = {
      code: "sheetProtected",
      retryable: true,
      subject: "March",
      detail: "",
    } as const;
    showProblem(ready({ problem: { kind: "host", problem } }));
    expect(screen.getByRole("alert")).toHaveTextContent(/“March” is protected\. Unprotect it/);
  });

  it("[RUL15] asks whether formulas may go, in the words of the Rules step", async () => {
    const formula = { table: "KPI_Agents", row: 2, header: "Agent", formula: "=B7" };
    const said = { of: "agent", name: "ann", agent: "Ann" } as const;
    const formulas = [{ ...formula, gives: "", becomes: "Ann" }];
    const { actions, user } = showProblem(
      ready({ problem: { kind: "formulasInTheWay", formulas, said } }),
    );
    expect(screen.getByRole("status")).toHaveTextContent("KPI_Agents, row 2, Agent: =B7");
    await user.click(screen.getByRole("button", { name: "Replace them" }));
    expect(actions.sayOver).toHaveBeenCalledWith(said, "en");
    await user.click(screen.getByRole("button", { name: "Keep them" }));
    expect(actions.dismissProblem).toHaveBeenCalled();
  });

  it("tells of a cancel without alarm", () => {
    showProblem(ready({ problem: { kind: "scoreCancelled" } }));
    expect(screen.getByRole("status")).toHaveTextContent("Cancelled. Nothing was written.");
  });

  it("goes away when dismissed", async () => {
    const { actions, user } = showProblem(
      unread({ problem: { kind: "sourceGone", name: "March" } }),
    );
    expect(screen.getByText("“March” is no longer in the workbook.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(actions.dismissProblem).toHaveBeenCalled();
  });
});
