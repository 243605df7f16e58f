import { act, configure, screen, within } from "@testing-library/react";
import {
  measureMonth,
  measured,
  parsePeriod,
  readTickets,
  scoreBy,
  type Cells,
} from "../../../../src/engine";
import type { Language } from "../../../../src/locales/language";
import type { Result } from "../../../../src/taskpane/state/pane";
import { useReview } from "../../../../src/taskpane/state/review/reviewState";
import { ResultView } from "../../../../src/taskpane/views/ResultView";
import { groundsOf, result, rules, source } from "../../../support/panes";
import { agentScore, marchReport, metricScore } from "../../../support/report";
import { nowhere, recorded, show } from "../../../support/show";
import { ticketSheet } from "../../../support/ticketSheet";

// What groups came to is worked out beside the page's own work.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(60_000);

type Actions = ReturnType<typeof recorded>;

interface ShownProps {
  readonly result: Result;
  readonly language: Language;
  readonly actions: Actions;
}

/** With what is on view kept, as the pane keeps it. */
function Shown(props: ShownProps) {
  const [review, change] = useReview(props.result.report);
  return (
    <ResultView
      {...props}
      rules={props.result.rules}
      review={review}
      onReview={change}
      reviewer="Li"
      onReviewer={nowhere}
      headingRef={nowhere}
    />
  );
}

/** Ann and Bob in March: every fourth ticket of Ann's was opened again. */
function march(tables: Readonly<Record<string, Cells>> = {}): Result {
  const tickets = ["Ann", "Bob"].flatMap((agent) =>
    Array.from({ length: 20 }, (_, index) => ({
      agent,
      group: agent === "Ann" ? "North" : "South",
      day: 1 + index,
      rating: index % 4 === 0 ? 2 : 5,
      reopens: agent === "Ann" && index % 4 === 0 ? 1 : 0,
    })),
  );
  const outcome = readTickets(ticketSheet(tickets));
  if (outcome.kind !== "read") throw new Error("the sheet of a test must be readable");
  const known = rules(tables);
  const measures = measureMonth(outcome, {
    period: parsePeriod("2025-03"),
    settings: { asOf: 45_770 },
  });
  const scored = scoreBy(known.rulebook, measures, "regular");
  if (scored.kind !== "scored") throw new Error("the month of a test must be scored");
  const { report, settlement, findings } = scored;
  return result({
    report,
    settlement,
    findings,
    measures,
    grounds: groundsOf(measures),
    rules: known,
    tickets: { outcome, sources: [source()], months: [] },
  });
}

async function open(
  agent: string,
  { shown = march(), language = "en" }: { shown?: Result; language?: Language } = {},
) {
  const actions = recorded();
  const drawn = await act(async () =>
    show(<Shown result={shown} language={language} actions={actions} />),
  );
  await drawn.user.click(screen.getByRole("button", { name: new RegExp(agent) }));
  return { actions, ...drawn };
}

describe("a person's page", () => {
  it("is where the keyboard goes, and gives it back to the person's line", async () => {
    const { user } = await open("Bob");
    expect(screen.getByRole("heading", { name: "Bob" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "All people" }));
    expect(screen.getByRole("button", { name: /Bob/ })).toHaveFocus();
  });

  it("leads on to the next person in the order of the list", async () => {
    const { user } = await open("Bob");
    expect(screen.getByRole("button", { name: "Previous person" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await user.click(screen.getByRole("button", { name: "Next person" }));
    expect(screen.getByRole("heading", { name: "Ann" })).toHaveFocus();
  });

  it("shows points won and lost by dimension and by metric, with a table behind", async () => {
    const agent = agentScore("Ann", 48.1, {
      metrics: new Map([["FCR", measured(0.77, 35)]]),
      dimensions: [
        { id: "solving", weight: 100, score: 96.2, metrics: [metricScore("FCR", 0.8, 96.2)] },
      ],
    });
    const shown = result({ report: marchReport({ agents: [agent] }) });
    const { user } = await open("Ann", { shown });
    const steps = () =>
      within(screen.getByRole("list", { name: "Points won and lost" }))
        .getAllByRole("listitem")
        .map((step) => step.textContent);
    expect(steps()).toEqual(["Problem solving48.1 won · 1.9 lost", "Composite48.1 won · 1.9 lost"]);
    await user.click(screen.getByRole("switch", { name: "By metric" }));
    expect(steps()[0]).toBe("First contact resolution48.1 won · 1.9 lost");

    await user.click(screen.getByText("As a table"));
    const table = await screen.findByRole("table", { name: "Points won and lost" });
    expect(within(table).getAllByRole("row")).toHaveLength(3);
  });

  it("compares each value with the group's, everybody's and the last period's", async () => {
    const kept = [
      ["Period", "Agent", "Metric", "Value", "n", "Score"],
      ["2025-02", "Ann", "REOPEN", 0.3, 30, 50],
    ];
    await open("Ann", { shown: march({ KPI_Scores: kept }) });
    expect(
      await screen.findByText("North 25.0% · everybody 12.5% · last period 30.0%"),
    ).toBeVisible();
  });

  it("draws the scored periods, and says so in words while there is only one", async () => {
    const history = [
      ["Period", "Agent", "Composite"],
      ["2025-01", "Ann", 70],
      ["2025-02", "Ann", 75.5],
    ];
    const { unmount } = await open("Ann", { shown: march({ KPI_History: history }) });
    const line = screen.getByRole("img", { name: /^2025-01 70\.0, 2025-02 75\.5, 2025-03 / });
    expect(line.querySelectorAll("circle")).toHaveLength(3);
    unmount();
    await open("Ann");
    expect(screen.getByText(/No earlier period is kept yet/)).toBeVisible();
  });

  it("goes down to the tickets, says why each counts or not, and leads to its row", async () => {
    const { user, actions } = await open("Ann");
    actions.ticketIds.mockImplementation((places) =>
      Promise.resolve(places.map(({ row }) => `T${row - 1}`)),
    );
    await user.click(screen.getByLabelText("Tickets behind First contact resolution"));
    expect(
      await screen.findByRole("heading", {
        name: "Not counted: tickets that were reopened (5)",
      }),
    ).toBeVisible();
    const failed = screen.getByRole("list", { name: /Not counted/ });
    const fifth = await within(failed).findByRole("button", { name: "Show T5 in the sheet" });
    expect(within(failed).getAllByRole("listitem")[0]).toHaveTextContent(
      "T1 · row 2 · Mar 1, 2025, 9:00 AM",
    );
    await user.click(fifth);
    expect(actions.showTicket).toHaveBeenCalledWith({ sheet: null, row: 6 });

    const counted = screen.getByRole("list", { name: /: Counted/ });
    expect(within(counted).getAllByRole("listitem")).toHaveLength(5);
    await user.click(screen.getByRole("button", { name: "Show 10 more" }));
    expect(within(counted).getAllByRole("listitem")).toHaveLength(15);
  });

  it("shows the rating of each ticket behind a satisfaction", async () => {
    const { user } = await open("Ann", { language: "zh-CN" });
    await user.click(screen.getByLabelText("客户满意率（CSAT）背后的工单"));
    const missed = await screen.findByRole("list", { name: /只作分母/ });
    expect(within(missed).getAllByRole("listitem")[0]).toHaveTextContent(
      "第 2 行 · 2025年3月1日 09:00 · 2",
    );
  });
});

describe("notes on a person", () => {
  const notes = [
    ["Period", "Agent", "Metric", "Note", "By", "At"],
    ["2025-03", "Ann", "FCR", "checked the tickets", "Wu", 45_750.5],
    ["2025-02", "Ann", "", "of another month", "", ""],
  ];

  it("[REV4] are shown with what they are about, who wrote them and when", async () => {
    await open("Ann", { shown: march({ KPI_Notes: notes }) });
    expect(screen.getByText("checked the tickets")).toBeVisible();
    expect(screen.getByText("First contact resolution · Wu · Apr 3, 2025, 12:00 PM")).toBeVisible();
    expect(screen.queryByText("of another month")).toBeNull();
  });

  it("[REV4] are written under the reviewer's name, about the month or one metric", async () => {
    const { user, actions } = await open("Ann");
    await user.type(screen.getByRole("textbox", { name: "Note" }), "  talk about reopening ");
    await user.selectOptions(screen.getByLabelText("About"), "First contact resolution");
    await user.click(screen.getByRole("button", { name: "Save the note" }));
    expect(actions.saveNote.mock.calls[0]![0]).toMatchObject({
      kind: "added",
      note: {
        agent: "Ann",
        metric: "FCR",
        text: "talk about reopening",
        by: "Li",
        period: { label: "2025-03" },
      },
    });
    expect(await screen.findByText("The note is in KPI_Notes.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Note" })).toHaveValue("");
  });

  it("[REV4] that could not be saved stay as they were typed", async () => {
    const { user, actions } = await open("Ann");
    actions.saveNote.mockResolvedValue("failed");
    await user.type(screen.getByRole("textbox", { name: "Note" }), "mine");
    await user.click(screen.getByRole("button", { name: "Save the note" }));
    expect(await screen.findByText(/could not be saved/)).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Note" })).toHaveValue("mine");
  });

  it("[REV4] are rewritten in place, and removed", async () => {
    const { user, actions } = await open("Ann", { shown: march({ KPI_Notes: notes }) });
    await user.click(screen.getByRole("button", { name: /^Edit the note: checked/ }));
    const text = screen.getByRole("textbox", { name: "Note" });
    expect(text).toHaveFocus();
    await user.type(text, ", all right");
    await user.click(screen.getByRole("button", { name: "Save the note" }));
    expect(actions.saveNote.mock.calls[0]![0]).toMatchObject({
      kind: "rewritten",
      before: { row: 1 },
      note: { text: "checked the tickets, all right", metric: "FCR" },
    });
    await user.click(screen.getByRole("button", { name: /^Delete the note/ }));
    expect(actions.saveNote.mock.calls[1]![0]).toMatchObject({ kind: "removed" });
  });
});
