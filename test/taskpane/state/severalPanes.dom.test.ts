import { openPane, type PaneSession } from "../../../src/taskpane/state/openPane";
import type { Ready } from "../../../src/taskpane/state/pane";
import type { Scalar } from "../../../src/workbench/book/content";
import { bootOffice } from "../../support/bootOffice";
import { ticketSheet } from "../../support/ticketSheet";

const office = bootOffice({ language: "en-US" });

const calls = {
  name: "Calls",
  rows: ticketSheet(
    ["Ann", "Bob"].flatMap((agent) =>
      Array.from({ length: 12 }, (_, index) => ({ agent, day: 2 * index + 1, rating: 4 })),
    ),
  ) as Scalar[][],
};

const open: PaneSession[] = [];

async function workbook() {
  const { book, host } = await office;
  host.faults.clear();
  await book.load({ sheets: [calls], settings: {} });
  return book;
}

/** A pane on the workbook as it stands, once it has looked for tickets. */
async function newPane(): Promise<PaneSession> {
  const pane = openPane();
  open.push(pane);
  await pane.look();
  return pane;
}

afterEach(() => open.splice(0).forEach((pane) => pane.close()));

/** Does this once the pane is writing. */
function whileWriting(pane: PaneSession, act: () => void): void {
  const stop = pane.subscribe(() => {
    const state = pane.state();
    if (state.step !== "scoring" || state.progress.stage !== "writing") return;
    stop();
    act();
  });
}

const sheetNames = async () => (await office).book.sheets().map(({ name }) => name);

describe("several panes on one workbook", () => {
  it("[HO30] that score the same month at once leave one result; the other pane is told and scores again", async () => {
    await workbook();
    const panes = [await newPane(), await newPane()] as const;
    await Promise.all(panes.map((pane) => pane.score("en")));

    const [winner, other] = panes[0].state().result ? panes : ([panes[1], panes[0]] as const);
    const { sheetNames: written } = winner.state().result!.written;
    expect(other.state()).toMatchObject({
      step: "ready",
      result: null,
      problem: { kind: "host", problem: { code: "resultChanged" } },
    });
    expect((await sheetNames()).filter((name) => name.includes("2025-03"))).toEqual(written);

    await other.score("en");
    expect((other.state() as Ready).problem).toBeNull();
    expect((await sheetNames()).filter((name) => name.includes("2025-03"))).toEqual(written);
  });

  it("[HO7] closed while it writes a pane leaves nothing; the next one scores as if it had never been", async () => {
    await workbook();
    const closed = await newPane();
    whileWriting(closed, () => closed.close());
    await closed.score("en");
    expect(await sheetNames()).toEqual(["Calls"]);

    const next = await newPane();
    await next.score("en");
    expect(await sheetNames()).toContain("KPI 2025-03");
    expect((next.state() as Ready).problem).toBeNull();
  });

  it("[PANE6] a ticket edited during the scoring: the result stands, and says that it was edited since", async () => {
    const book = await workbook();
    const pane = await newPane();
    whileWriting(pane, () => {
      book.sheet("Calls")!.write({ row: 1, column: 0, rows: 1, columns: 1 }, [["Eve"]], "user");
    });
    await pane.score("en");
    // Several edits are told as one, a moment later.
    await new Promise((resume) => setTimeout(resume, 1_000));
    expect(pane.state()).toMatchObject({ step: "ready", edited: true, result: { edited: true } });
  });
});
