import { screen, within } from "@testing-library/react";
import type { Language } from "../../../../src/locales/language";
import type { PublishActions } from "../../../../src/taskpane/state/publish/publishActions";
import type { Publishing } from "../../../../src/taskpane/state/publish/publishing";
import type { Pane } from "../../../../src/taskpane/state/pane";
import { PublishView } from "../../../../src/taskpane/views/publish/PublishView";
import { ready } from "../../../support/panes";
import { checkedMonth, frozenMarch, publishing } from "../../../support/publishing";
import { show } from "../../../support/show";

type Recorded = { [Action in keyof PublishActions]: jest.MockedFunction<PublishActions[Action]> };

const recorded = (): Recorded => ({
  check: jest.fn(),
  openSheet: jest.fn(),
  choose: jest.fn(),
  freeze: jest.fn(),
  unfreeze: jest.fn(),
  compare: jest.fn(),
  repair: jest.fn(),
  toValues: jest.fn(),
  putBack: jest.fn(),
  list: jest.fn(),
  unlist: jest.fn(),
  remove: jest.fn(),
  cancel: jest.fn(),
  dismiss: jest.fn(),
});

function publish(state: Partial<Publishing>, pane: Pane = ready(), language: Language = "en") {
  const actions = recorded();
  const score = jest.fn(() => Promise.resolve());
  const view = (
    <PublishView
      pane={pane}
      publishing={publishing(state)}
      language={language}
      actions={actions}
      score={score}
    />
  );
  return { actions, score, ...show(view) };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("the Publish step", () => {
  it("says so when no month was scored yet", () => {
    publish({ months: [] });
    expect(screen.getByText("No month has been scored in this workbook yet.")).toBeVisible();
  });

  it("opens the sheets of a month", async () => {
    const { actions, user } = publish({ months: [checkedMonth()] });
    await user.click(button("Open “KPI 2025-03”"));
    expect(actions.openSheet).toHaveBeenCalledWith("{1}");
  });

  it("freezes a month only once a person has confirmed it", async () => {
    const { actions, user } = publish({ months: [checkedMonth()] });
    await user.click(button("Freeze March 2025"));
    expect(actions.freeze).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText("Confirmed by (optional)"), "Li");
    await user.click(screen.getByRole("checkbox", { name: /I have reviewed/ }));
    await user.click(button("Freeze March 2025"));
    expect(actions.freeze).toHaveBeenCalledWith("2025-03", {
      confirmedBy: "Li",
      note: "",
      language: "en",
    });
  });

  it("unfreezes a month only with a reason", async () => {
    const { actions, user } = publish({ months: [frozenMarch()] });
    await user.click(button("Unfreeze March 2025"));
    expect(actions.unfreeze).not.toHaveBeenCalled();
    await user.type(screen.getByRole("textbox", { name: /Reason/ }), " appeal {Enter}");
    expect(actions.unfreeze).toHaveBeenCalledWith("2025-03", "appeal", "en");
  });

  it("says what a frozen month does not show any more, and what changed under it", () => {
    publish({
      months: [frozenMarch({ since: "edited", editedSheets: ["KPI 2025-03"] })],
      drifts: new Map([["2025-03", { data: true, rules: false, engine: false }]]),
    });
    expect(button("March 2025: frozen, sheets edited since")).toBeVisible();
    expect(screen.getByText(/Edited since it was frozen: KPI 2025-03/)).toBeVisible();
    expect(screen.getByText(/Tickets of March 2025 changed since then/)).toBeVisible();
    expect(screen.queryByText(/The rules changed/)).toBeNull();
  });

  it("lists whom scoring again would move, and by how much", () => {
    publish({
      months: [frozenMarch()],
      compared: {
        period: "2025-03",
        people: 12,
        moved: [
          { agent: "Ann", before: 80, now: 78.5, change: -1.5 },
          { agent: "New", before: null, now: 90, change: null },
        ],
      },
    });
    expect(screen.getByText("2 of 12 would get another composite:")).toBeVisible();
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "AgentOn the sheetScored nowChange",
      "Ann80.078.5-1.5",
      "New–90.0–",
    ]);
  });

  it("[PUB9] keeps which sheets are written, the ranking always", async () => {
    const { actions, user } = publish({ months: [] });
    expect(screen.getByRole("checkbox", { name: "Ranking" })).toBeDisabled();
    await user.click(screen.getByRole("checkbox", { name: "Pay" }));
    expect(actions.choose).toHaveBeenCalledWith({ without: ["pay"], protect: true });
  });

  it("scores the month again for other sheets, unless it is frozen", async () => {
    const { score, user } = publish({ months: [checkedMonth()] });
    await user.click(button("Score March 2025 again"));
    expect(score).toHaveBeenCalledWith("en");
  });

  it("lists what would go before anything goes, kind by kind", async () => {
    const sheet = { sheetId: "{1}", isProtected: false, hasOwn: false, table: null };
    const { actions, user } = publish({
      months: [frozenMarch()],
      made: {
        sheets: [
          { ...sheet, kind: "results", sheetName: "KPI 2025-03" },
          { ...sheet, kind: "records", sheetName: "KPI runs", table: "KPI_Runs", hasOwn: true },
        ],
        settings: ["KPI.results"],
      },
    });
    expect(screen.getByText("KPI runs – has cells of your own, stays")).toBeVisible();
    expect(screen.getByText("Frozen and confirmed: March 2025.")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: /History/ }));
    await user.click(button("Remove the kinds chosen"));
    expect(actions.remove).toHaveBeenCalledWith(new Set(["results", "settings"]));
    await user.click(button("Keep everything"));
    expect(actions.unlist).toHaveBeenCalled();
  });

  it("shows how far work is, takes nothing else meanwhile, and can be cancelled", async () => {
    const { actions, user } = publish({
      work: { kind: "repairing", share: 0.5, cancelling: false },
    });
    expect(screen.getByRole("progressbar")).toHaveAttribute(
      "aria-valuetext",
      "Entering formulas again",
    );
    await user.click(button("Repair KPI formulas"));
    expect(actions.repair).not.toHaveBeenCalled();
    await user.click(button("Cancel"));
    expect(actions.cancel).toHaveBeenCalled();
  });

  it("[PUB4] [PUB5] [PUB6] tells of formulas what was done and what was left", async () => {
    const { redraw, actions, user } = publish({ fixedFormulas: 3 });
    await user.click(button("Put formulas back"));
    expect(actions.putBack).toHaveBeenCalledWith("en");
    await user.click(screen.getByRole("radio", { name: "On the sheet in front" }));
    await user.click(button("Formulas to values"));
    expect(actions.toValues).toHaveBeenCalledWith("sheet", "en");

    redraw(
      <PublishView
        pane={ready()}
        publishing={publishing({
          notice: {
            kind: "fixed",
            outcome: { fixed: 1, inError: ["Board!A2"], protectedSheets: ["Closed"] },
          },
        })}
        language="en"
        actions={actions}
        score={() => Promise.resolve()}
      />,
    );
    expect(screen.getByText("1 formula is a value now.")).toBeVisible();
    expect(screen.getByText("Left, because they show an error: Board!A2.")).toBeVisible();
    expect(screen.getByText("Protected, and left as they are: Closed.")).toBeVisible();
  });

  it("speaks Chinese", () => {
    publish({ months: [frozenMarch()] }, ready(), "zh-CN");
    expect(button("2025年3月：已冻结")).toBeVisible();
    expect(button("解冻2025年3月")).toBeVisible();
  });
});
