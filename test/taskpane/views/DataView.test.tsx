import { screen, within } from "@testing-library/react";
import { readTickets } from "../../../src/engine";
import { DataView } from "../../../src/taskpane/views/DataView";
import type { Pane } from "../../../src/taskpane/state/pane";
import { ticketMonths } from "../../../src/taskpane/state/months";
import { opening } from "../../../src/taskpane/state/reduce";
import { ready, scoring, source, unread } from "../../support/panes";
import { nowhere, recorded, show } from "../../support/show";
import { ticketSheet } from "../../support/ticketSheet";

function showData(pane: Pane) {
  const actions = recorded();
  const drawn = show(<DataView pane={pane} language="en" actions={actions} sourceRef={nowhere} />);
  return { actions, ...drawn };
}

/** Two tickets, one of them with a rating nobody can read, and a row of totals. */
function dirty() {
  const cells = ticketSheet([
    { agent: "Ann", day: 3, rating: 5 },
    { agent: "Bob", day: 31 },
  ]);
  const rating = cells[0]!.indexOf("CSAT score");
  cells[2]![rating] = "so-so, really";
  cells.push(["Total", ...Array<string>(11).fill("")]);
  const outcome = readTickets(cells);
  if (outcome.kind !== "read") throw new Error("the sheet of a test must be readable");
  const months = ticketMonths(outcome.table);
  return ready({ tickets: { outcome, sources: [source()], months } });
}

describe("the tickets' view", () => {
  it("says what it is doing while it looks through the workbook", () => {
    showData(opening);
    expect(screen.getByRole("progressbar")).toHaveAccessibleName(/Looking for tickets/);
  });

  it("says what to do in a workbook without anything to read", async () => {
    const { actions, user } = showData(unread({ sources: [] }));
    expect(screen.getByText(/Open or paste a ticket list/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Look again" }));
    expect(actions.look).toHaveBeenCalled();
  });

  it("asks for a choice where nothing looks like tickets", async () => {
    const { actions, user } = showData(unread());
    expect(screen.getByText(/None of these looks like a ticket list/)).toBeVisible();
    await user.selectOptions(screen.getByLabelText("Sheet or table"), "Tickets (table)");
    expect(actions.choose).toHaveBeenCalledWith([source()]);
  });

  it("tells how many tickets of which months were read", () => {
    showData(ready());
    expect(screen.getByText("2 tickets")).toBeVisible();
    expect(screen.getByText("March 2025")).toBeVisible();
    expect(screen.getByText("No problems found")).toBeVisible();
  });

  it("shows what each header was taken for", async () => {
    const { user } = showData(ready());
    await user.click(screen.getByRole("button", { name: "Columns: 12 of 12 recognised" }));
    const line = screen.getByText("CSAT score").closest("li")!;
    expect(within(line).getByText("Rating · sure, 100%")).toBeVisible();
  });

  it("counts problems by kind and leads to the cell of each", async () => {
    const { actions, user } = showData(dirty());
    await user.click(screen.getByRole("button", { name: "Problems: 1" }));
    await user.click(screen.getByRole("button", { name: "unreadable ratings: 1" }));
    await user.click(screen.getByRole("button", { name: /^Row 3, CSAT score: expected/ }));
    expect(actions.showCell).toHaveBeenCalledWith({ sheet: null, row: 3, column: "CSAT score" });
  });

  it("says which rows are not counted, and why", async () => {
    const { user } = showData(dirty());
    await user.click(screen.getByRole("button", { name: "Left out: 1 row" }));
    expect(screen.getByText("summary rows (totals, averages): 1 row")).toBeVisible();
  });

  it("offers to read again once the sheet was edited", async () => {
    const { actions, user } = showData(ready({ edited: true }));
    await user.click(screen.getByRole("button", { name: "Read again" }));
    expect(actions.readAgain).toHaveBeenCalled();
  });

  it("offers to make a plain sheet a table", async () => {
    const { actions, user } = showData(ready({ chosen: [source({ kind: "sheet" })] }));
    await user.click(screen.getByRole("button", { name: /^Columns/ }));
    await user.click(screen.getByRole("button", { name: "Make it an Excel table" }));
    expect(actions.makeTable).toHaveBeenCalled();
  });

  it("lets nobody change the source while it is being scored", () => {
    showData(scoring());
    expect(screen.getByLabelText("Sheet or table")).toBeDisabled();
  });
});
