import { opening, reduce } from "../../../src/taskpane/state/reduce";
import type { PaneEvent } from "../../../src/taskpane/state/events";
import type { MonthScored, Pane, Reading, Result } from "../../../src/taskpane/state/pane";
import { ready, result, scoring, source, ticketsOf, unread } from "../../support/panes";

const after = (pane: Pane, ...events: readonly PaneEvent[]): Pane => events.reduce(reduce, pane);

const reading = (change: Partial<Reading> = {}) =>
  ({
    ...after(unread(), { type: "readStarted", request: 3, chosen: [source()] }),
    ...change,
  }) as Reading;

const scoredOf = ({
  report,
  settlement,
  findings,
  measures,
  grounds,
  rules,
}: Result): MonthScored => ({
  report,
  settlement,
  findings,
  measures,
  grounds,
  rules,
});

const cancelled = { kind: "scoreCancelled" } as const;

describe("the pane's steps", () => {
  it("begins by looking and then waits for a source", () => {
    const pane = after(
      opening,
      { type: "lookStarted", request: 1 },
      { type: "lookFinished", request: 1, sources: [source()], rules: unread().rules! },
    );
    expect(pane).toEqual(unread());
  });

  it("is ready to score the latest complete month once the tickets are read", () => {
    const tickets = ticketsOf({ agent: "Ann", day: 3 }, { agent: "Bob", day: 31 });
    expect(after(reading(), { type: "ticketsRead", request: 3, tickets })).toEqual(
      ready({ tickets }),
    );
  });

  it("keeps the month that was chosen when the sheet is read again", () => {
    const tickets = ticketsOf({ agent: "Ann", day: 3 }, { agent: "Bob", day: 59 });
    const pane = after(ready({ tickets }), { type: "monthChosen", month: "2025-03" });
    expect(
      after(
        pane,
        { type: "readStarted", request: 4, chosen: [source()] },
        { type: "ticketsRead", request: 4, tickets },
      ).choice.month,
    ).toBe("2025-03");
  });

  it("drops an answer to a request that a newer one has replaced", () => {
    const pane = reading({ request: 4 });
    expect(
      after(
        pane,
        { type: "ticketsRead", request: 3, tickets: ticketsOf({ agent: "Ann", day: 3 }) },
        { type: "failed", request: 3, problem: cancelled },
        { type: "progressed", request: 3, progress: { stage: "parsing" } },
      ),
    ).toBe(pane);
  });

  it("stays ready, with everything chosen, when a scoring is cancelled", () => {
    expect(after(scoring(), { type: "failed", request: 7, problem: cancelled })).toEqual(
      ready({ problem: cancelled }),
    );
  });

  it("says at once that a cancel was heard", () => {
    expect(after(scoring(), { type: "cancelAsked" })).toEqual(scoring({ cancelling: true }));
  });

  it("keeps last month's result while the next scoring runs and when it fails", () => {
    const march = result();
    const begun = after(ready({ result: march }), { type: "scoreStarted", request: 8 });
    expect(begun.result).toBe(march);
    expect(after(begun, { type: "failed", request: 8, problem: cancelled }).result).toBe(march);
  });

  it("shows the result with what was written", () => {
    const { tickets } = ready();
    const march = result();
    const { written } = march;
    expect(
      after(scoring(), { type: "scored", request: 7, tickets, scored: scoredOf(march), written }),
    ).toEqual(ready({ tickets, result: march }));
  });

  it("does not begin a scoring before tickets are read", () => {
    expect(after(unread(), { type: "scoreStarted", request: 9 })).toEqual(unread());
  });
});

describe("edits of the sheet", () => {
  const edit: PaneEvent = { type: "ticketsEdited", source: "table {1}" };

  it("mark the tickets and the result that came from that sheet", () => {
    const pane = after(ready({ result: result() }), edit);
    expect(pane).toEqual(ready({ edited: true, result: result({ edited: true }) }));
  });

  it("during a scoring mark its result", () => {
    const { tickets } = ready();
    const march = result();
    const { written } = march;
    const scored: PaneEvent = {
      type: "scored",
      request: 7,
      tickets,
      scored: scoredOf(march),
      written,
    };
    const pane = after(scoring(), edit, scored);
    expect(pane.result?.edited).toBe(true);
  });

  it("of another sheet change nothing", () => {
    const pane = ready({ result: result() });
    expect(after(pane, { type: "ticketsEdited", source: "table {2}" })).toEqual(pane);
  });
});

describe("changes of the workbook", () => {
  const changed = (...sources: ReturnType<typeof source>[]): PaneEvent => ({
    type: "workbookChanged",
    sources,
    rules: ready().rules!,
  });

  it("tell that the sheet in use was deleted, and offer the others", () => {
    const other = source({ id: "{2}", name: "April" });
    expect(after(ready({ result: result() }), changed(other))).toEqual(
      unread({
        sources: [other],
        choice: ready().choice,
        result: result(),
        problem: { kind: "sourceGone", name: "Tickets" },
      }),
    );
  });

  it("follow the sheet in use under its new name", () => {
    const renamed = source({ name: "Q1" });
    expect(after(ready(), changed(renamed))).toEqual(
      ready({
        sources: [renamed],
        chosen: [renamed],
        problem: { kind: "sourceRenamed", from: "Tickets", to: "Q1" },
      }),
    );
  });

  it("follow a sheet that was made a table", () => {
    const sheet = source({ kind: "sheet", id: "{5}", name: "March" });
    const pane = after(ready({ chosen: [sheet] }), changed(source()));
    expect(pane).toMatchObject({ step: "ready", chosen: [{ kind: "table", name: "Tickets" }] });
  });

  it("leave a scoring alone: it finds its sheet by itself", () => {
    expect(after(scoring(), changed()).step).toBe("scoring");
  });

  it("tell a new name that came during a reading or a scoring once that is over", () => {
    const renamed = source({ name: "Q1" });
    const told = {
      chosen: [renamed],
      problem: { kind: "sourceRenamed", from: "Tickets", to: "Q1" },
    };
    const { tickets } = ready();
    expect(
      after(reading(), changed(renamed), { type: "ticketsRead", request: 3, tickets }),
    ).toMatchObject(told);
    const { request } = scoring();
    const scored = scoredOf(result());
    const written = { ...result().written };
    expect(
      after(scoring(), changed(renamed), { type: "scored", request, tickets, scored, written }),
    ).toMatchObject({ ...told, result: { sources: result().sources } });
  });

  it("go back to the regular profile when the table of the chosen one is gone", () => {
    const pane = ready({ choice: { ...ready().choice, profile: "Profile_Ours" } });
    expect(after(pane, changed(source())).choice.profile).toBe("regular");
  });
});
