import { notesOn, parseHistoryPeriod, ticketsBehind, type NewNote } from "../../../../src/engine";
import { openPane, type PaneSession } from "../../../../src/taskpane/state/openPane";
import type { Result } from "../../../../src/taskpane/state/pane";
import type { Scalar, SheetContent } from "../../../../src/workbench/book/content";
import { bootOffice } from "../../../support/bootOffice";
import { ticketSheet } from "../../../support/ticketSheet";

const office = bootOffice({ language: "en-US" });

const calls: SheetContent = {
  name: "Calls",
  rows: ticketSheet(
    ["Ann", "Bob"].flatMap((agent) =>
      Array.from({ length: 12 }, (_, index) => ({
        agent,
        day: index + 1,
        rating: 5,
        reopens: index === 3 ? 1 : 0,
      })),
    ),
  ) as Scalar[][],
};
const march = parseHistoryPeriod("2025-03")!;
const note: NewNote = {
  period: march,
  agent: "Ann",
  metric: "FCR",
  text: "=the customer's own mistake",
  by: "Li",
  at: 45_750.5,
};

let pane: PaneSession;

async function scored(...sheets: readonly SheetContent[]): Promise<Result> {
  const { book, host } = await office;
  host.faults.clear();
  await book.load({ sheets });
  pane = openPane();
  await pane.look();
  await pane.score("en");
  return resultOf();
}

const resultOf = (): Result => {
  const { result } = pane.state();
  if (!result) throw new Error("the month of a test must be scored");
  return result;
};
const notes = () => notesOn(pane.state().rules!.rulebook.notes, resultOf().report.period, "Ann");
const cellsOf = async (name: string) => {
  const { book } = await office;
  const found = book.table(name);
  return found ? found.sheet.values(found.area) : null;
};

afterEach(() => pane.close());

describe("a ticket behind a value", () => {
  const reopened = ({ measures }: Result) => {
    const { period, settings, measured, read } = measures;
    const metric = measured.find(({ id }) => id === "REOPEN")!;
    const behind = ticketsBehind(read.table, metric, { agent: "Bob", period, settings });
    return behind.kind === "rows"
      ? behind.parts[0]!.rows.filter(({ standing }) => standing === "counted")
      : [];
  };

  it("[REV3] is called as its sheet calls it, and leads to its row", async () => {
    const places = reopened(await scored(calls)).map(({ place }) => place);
    expect(places).toHaveLength(1);
    expect(await pane.ticketIds(places)).toEqual(["T16"]);

    await pane.showTicket(places[0]!);
    const { book } = await office;
    expect(book.activeSheet().name).toBe("Calls");
    expect(book.selection().area.row).toBe(16);
  });

  it("[REV3] leads to the sheet that the month was scored from, whatever is read since", async () => {
    const other = { ...calls, name: "Other" };
    const [ticket] = reopened(await scored(calls, other));
    const source = pane.state().sources.find(({ name }) => name === "Other")!;
    await pane.choose([source]);
    await pane.showTicket(ticket!.place);
    expect((await office).book.activeSheet().name).toBe("Calls");
  });

  it("[REV3] has no name where its sheet is gone, and nothing breaks", async () => {
    const [ticket] = reopened(await scored(calls));
    const { book } = await office;
    await book.load({ sheets: [{ name: "Empty", rows: [] }] });
    expect(await pane.ticketIds([ticket!.place])).toEqual([null]);
  });
});

describe("a note", () => {
  it("[REV4] is kept with the workbook, for the next pane", async () => {
    await scored(calls);
    expect(await pane.saveNote({ kind: "added", note }, "en")).toBe("saved");
    expect(await cellsOf("KPI_Notes")).toEqual([
      ["Period", "Agent", "Metric", "Note", "By", "At"],
      [expect.anything(), "Ann", "First contact resolution", note.text, "Li", 45_750.5],
    ]);
    expect(notes()).toEqual([{ ...note, row: 1 }]);
    expect(resultOf().edited).toBe(false);

    pane.close();
    pane = openPane();
    await pane.look();
    expect(pane.state().rules!.rulebook.notes).toEqual([{ ...note, row: 1 }]);
  });

  it("[REV4] is rewritten and removed again", async () => {
    await scored(calls);
    await pane.saveNote({ kind: "added", note }, "en");
    const changed = { ...note, metric: null, text: "settled" };
    await pane.saveNote({ kind: "rewritten", before: notes()[0]!, note: changed }, "en");
    expect(notes()).toEqual([{ ...changed, row: 1 }]);
    await pane.saveNote({ kind: "removed", before: notes()[0]! }, "en");
    expect(notes()).toEqual([]);
  });

  it("[REV4] that somebody else changed meanwhile is not written over", async () => {
    await scored(calls);
    await pane.saveNote({ kind: "added", note }, "en");
    const before = notes()[0]!;
    await pane.saveNote({ kind: "rewritten", before, note: { ...note, text: "theirs" } }, "en");
    const mine = { ...note, text: "mine" };
    expect(await pane.saveNote({ kind: "rewritten", before, note: mine }, "en")).toBe("changed");
    expect(notes()[0]!.text).toBe("theirs");
  });
});
