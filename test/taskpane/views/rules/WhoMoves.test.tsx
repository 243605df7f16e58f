import { screen, within } from "@testing-library/react";
import { measureMonth, parsePeriod, profileById } from "../../../../src/engine";
import { clearDesk } from "../../../../src/taskpane/state/rules/desk";
import { draftCopy, editDraft } from "../../../../src/taskpane/state/rules/draft";
import { whoMoves } from "../../../../src/taskpane/state/rules/whoMoves";
import { WhoMoves } from "../../../../src/taskpane/views/rules/WhoMoves";
import { ready, rules, ticketsOf } from "../../../support/panes";
import { show } from "../../../support/show";

const PEOPLE = 200;

const people = Array.from({ length: PEOPLE }, (_, place) => `A${String(place).padStart(3, "0")}`);

/** Of each hundred, some please customers and others are cheap, so that weights matter. */
const tickets = ticketsOf(
  ...people.flatMap((agent, place) =>
    [1, 2, 3].map((day) => ({
      agent,
      day: day + (place % 27),
      rating: 3 + ((place * 7 + day) % 3),
      cost: 10 + ((place * 13) % 40),
    })),
  ),
);
const salaries = [["Agent", "Salary"], ...people.map((agent) => [agent, 6000])];
const book = rules({
  KPI_Salaries: salaries,
  KPI_Settings: [
    ["Setting", "Value"],
    ["minimumTickets", 1],
    ["minimumRatings", 1],
  ],
});
const measures = measureMonth(tickets.outcome, {
  period: parsePeriod("2025-03"),
  settings: book.rulebook.settings,
});
const regular = profileById("regular")!;
const part = { dimension: "cost", metric: null };
const copy = draftCopy({ ...regular, minimumCoverage: 0 }, "Mine", "Profile_Mine");
const draft = editDraft(copy, { type: "weightSet", part, weight: 60 });

const view = (of = draft) =>
  show(
    <WhoMoves
      moves={whoMoves(book.rulebook, measures, of)}
      desk={clearDesk}
      pane={ready({ tickets, rules: book })}
      language="en"
      actions={{ measure: jest.fn(), stopMeasuring: jest.fn() }}
    />,
  );
const rows = () =>
  within(screen.getByRole("table", { name: "Who moves" })).getAllByRole("row").length - 1;

describe("who moves among many", () => {
  it("[RUL5] shows the largest moves, and everybody on request", async () => {
    const { user } = view();
    expect(rows()).toBe(12);
    await user.click(screen.getByRole("button", { name: /^Show all \d+ who move$/ }));
    expect(rows()).toBeGreaterThan(100);
    await user.click(screen.getByRole("button", { name: "Show fewer" }));
    expect(rows()).toBe(12);
  });

  it("[RUL5] tells ranks, tiers and pay, all together to the cent", () => {
    view();
    const told = screen.getByText(/ranks? changes?|ranks change/);
    expect(told).toHaveTextContent(/\d+ ranks change, \d+ tiers change\./);
    expect(told).toHaveTextContent(
      /Pay changes for \d+ people; all together 1?[\d,]+\.\d\d → [\d,]+\.\d\d\./,
    );
  });

  it("[RUL5] says so where nobody moves", () => {
    view(copy);
    expect(screen.getByText(/^Nobody moves\. Nobody's pay changes\.$/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Show all 200" })).toBeVisible();
  });
});
