import { writeReport, writeSetting } from "../../../../src/host";
import type { Pane } from "../../../../src/taskpane/state/pane";
import { openPublishing } from "../../../../src/taskpane/state/publish/openPublishing";
import type { PublishSession } from "../../../../src/taskpane/state/publish/publishActions";
import type { Publishing } from "../../../../src/taskpane/state/publish/publishing";
import type { SheetContent } from "../../../../src/workbench/book/content";
import { measureMonth, monthRequest, parsePeriod, scoreBy } from "../../../../src/engine";
import { excelInNode } from "../../../support/excelInNode";
import { ready, rules, ticketsOf } from "../../../support/panes";
import type { SheetTicket } from "../../../support/ticketSheet";

const office = excelInNode();
const usual = rules();

const march = (rating: number): SheetTicket[] =>
  ["Ann", "Bob"].flatMap((agent) =>
    Array.from({ length: 12 }, (_, index) => ({
      agent,
      day: index + 3,
      rating: agent === "Ann" ? rating : 5,
      minutesToFirstResponse: 5 + index,
      cost: 10,
    })),
  );

const sheet: SheetContent = { name: "Calls", rows: [["Agent"], ["Ann"]] };

/** A workbook in which March was scored, and a pane on it that has read these tickets. */
async function scoredBook() {
  const { book, host } = await office;
  host.faults.clear();
  await book.load({ sheets: [sheet], settings: {} });
  const tickets = ticketsOf(...march(5));
  const request = monthRequest(usual.rulebook, parsePeriod("2025-03"));
  const measures = measureMonth(tickets.outcome, request);
  const scored = scoreBy(usual.rulebook, measures, "regular");
  if (scored.kind !== "scored") throw new Error("the month of a test must be scored");
  const { rulebook } = usual;
  await writeReport(scored.report, { language: "en", sourceName: "Calls", measures, rulebook });
  return { book, host, pane: paneWith(ready({ tickets, rules: usual })) };
}

function paneWith(first: Pane) {
  let pane = first;
  const listeners = new Set<() => void>();
  return {
    state: () => pane,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readRules: () => Promise.resolve(),
    readAgain: jest.fn(() => Promise.resolve()),
    becomes(next: Pane) {
      pane = next;
      for (const listener of listeners) listener();
    },
  };
}

const until = (session: PublishSession, fits: (state: Publishing) => boolean) =>
  new Promise<Publishing>((resolve) => {
    const stop = session.subscribe(check);
    function check(): void {
      if (!fits(session.state())) return;
      stop();
      resolve(session.state());
    }
    check();
  });

const isIdle = ({ months, work }: Publishing): boolean => months !== null && work === null;
const confirmation = { confirmedBy: "HR", note: "", language: "en" } as const;

describe("publishing", () => {
  it("[PUB1] [PUB2] freezes a month and opens it again", async () => {
    const { pane } = await scoredBook();
    const session = openPublishing(pane);
    await until(session, isIdle);
    expect(session.state().months).toMatchObject([{ period: "2025-03", since: "notFrozen" }]);

    await session.freeze("2025-03", confirmation);
    expect(session.state()).toMatchObject({
      notice: { kind: "frozen", period: "2025-03" },
      months: [{ since: "same", frozen: { confirmedBy: "HR" } }],
      work: null,
    });
    expect(session.state().drifts.get("2025-03")).toEqual({
      data: false,
      rules: false,
      engine: false,
    });

    await session.unfreeze("2025-03", "appeal", "en");
    expect(session.state()).toMatchObject({
      notice: { kind: "unfrozen" },
      months: [{ since: "notFrozen", frozen: null }],
    });
  });

  it("[RUN3] [RUN6] tells at once that the tickets changed, and when asked for whom", async () => {
    const { pane } = await scoredBook();
    const session = openPublishing(pane);
    await until(session, isIdle);
    await session.freeze("2025-03", confirmation);
    pane.becomes(ready({ tickets: ticketsOf(...march(2)), rules: usual }));
    await until(session, ({ drifts }) => drifts.get("2025-03")?.data === true);

    await session.compare("2025-03");
    const { compared } = session.state();
    expect(compared).toMatchObject({ period: "2025-03", people: 2, moved: [{ agent: "Ann" }] });
    expect(compared!.moved[0]!.change).toBeLessThan(0);
    expect(pane.readAgain).not.toHaveBeenCalled();
  });

  it("reads tickets anew before it compares, where they were edited", async () => {
    const { pane } = await scoredBook();
    const session = openPublishing(pane);
    await until(session, isIdle);
    pane.becomes(ready({ tickets: ticketsOf(...march(5)), rules: usual, edited: true }));
    await session.compare("2025-03");
    expect(pane.readAgain).toHaveBeenCalledTimes(1);
    expect(session.state().compared).toMatchObject({ people: 2, moved: [] });
  });

  it("keeps what was chosen with the workbook", async () => {
    const { pane } = await scoredBook();
    const session = openPublishing(pane);
    await until(session, isIdle);
    await session.choose({ without: ["details"], protect: false });
    const other = openPublishing(pane);
    await until(other, isIdle);
    expect(other.state().choice).toEqual({ without: ["details"], protect: false });
  });

  it("[PUB7] takes away what a pane that died left over, and says so", async () => {
    const { book, pane } = await scoredBook();
    book.addSheet("KPI 2025-04 (draft)");
    await writeSetting("KPI.drafts", { sheets: ["KPI 2025-04 (draft)"], at: 0 });
    const session = openPublishing(pane);
    await until(session, isIdle);
    expect(session.state().notice).toEqual({ kind: "leftOver", sheets: ["KPI 2025-04 (draft)"] });
    expect(book.sheet("KPI 2025-04 (draft)")).toBeUndefined();
  });

  it("tells what Excel refused and is ready for the next try", async () => {
    const { host, pane } = await scoredBook();
    const session = openPublishing(pane);
    await until(session, isIdle);
    host.faults.next("ActivityLimitReached");
    await session.freeze("2025-03", confirmation);
    expect(session.state()).toMatchObject({
      notice: { kind: "host", problem: { code: "busy" } },
      work: null,
    });
    await session.freeze("2025-03", confirmation);
    expect(session.state().notice).toMatchObject({ kind: "frozen" });
  });

  it("[PUB8] lists and removes what the add-in made", async () => {
    const { book, pane } = await scoredBook();
    const session = openPublishing(pane);
    await until(session, isIdle);
    await session.list();
    expect(session.state().made?.sheets.map(({ sheetName }) => sheetName)).toContain("KPI 2025-03");
    await session.remove(new Set(["results", "settings"]));
    expect(session.state()).toMatchObject({ made: null, months: [], notice: { kind: "removed" } });
    expect(book.sheets().map(({ name }) => name)).toEqual(["Calls"]);
  });
});
