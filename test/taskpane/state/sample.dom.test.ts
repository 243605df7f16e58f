import { openPane, type PaneSession } from "../../../src/taskpane/state/openPane";
import type { Pane, Ready } from "../../../src/taskpane/state/pane";
import type { Language } from "../../../src/locales/language";
import { bootOffice } from "../../support/bootOffice";

const languages: readonly Language[] = ["zh-CN", "en"];
const office = bootOffice({ language: "en-US" });

const becomes = (pane: PaneSession, fits: (state: Pane) => boolean): Promise<Pane> =>
  new Promise((resolve) => {
    const check = () => {
      if (fits(pane.state())) resolve(pane.state());
    };
    pane.subscribe(check);
    check();
  });

describe.each(languages)("sample tickets in %s", (language) => {
  it("[PANE22] are read without a complaint, scored, and gone again on request", async () => {
    const { book, host } = await office;
    host.faults.clear();
    await book.load({ sheets: [{ name: "Sheet1", rows: [] }] });
    const pane = openPane();
    await pane.look();
    expect(pane.state()).toMatchObject({ step: "unread", sources: [] });

    await pane.addSample(language);
    const read = (await becomes(pane, ({ step }) => step === "ready")) as Ready;
    expect(read.chosen).toMatchObject([{ kind: "table", name: "SampleTickets" }]);
    const { outcome } = read.tickets;
    expect([outcome.issues, outcome.questions, outcome.excluded]).toEqual([[], [], []]);
    expect(outcome.columns.filter(({ field }) => field === null)).toEqual([]);
    expect(read.choice.month).toBe("2025-03");

    await pane.score(language);
    const composites = pane.state().result!.report.agents.map(({ composite }) => composite);
    expect(composites).toHaveLength(6);
    expect(composites).not.toContain(null);

    await pane.removeSample();
    expect(book.table("SampleTickets")).toBeUndefined();
    await becomes(pane, ({ step }) => step === "unread");
    pane.close();
  });
});
