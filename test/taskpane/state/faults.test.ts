import { openPane, type PaneSession } from "../../../src/taskpane/state/openPane";
import type { Problem } from "../../../src/taskpane/state/pane";
import { describeProblem } from "../../../src/taskpane/views/describeProblem";
import type { Language } from "../../../src/locales/language";
import type { BookContent, Scalar } from "../../../src/workbench/book/content";
import { excelInNode } from "../../support/excelInNode";
import { atEveryBatch, meanwhile, mishaps, type Mishap } from "../../support/faults";
import { ticketSheet } from "../../support/ticketSheet";

// Some sixty scorings, one after another.
jest.setTimeout(400_000);

const languages: readonly Language[] = ["zh-CN", "en"];
const office = excelInNode({ language: "en-US" });

const calls: BookContent = {
  sheets: [
    {
      name: "Calls",
      rows: ticketSheet(
        ["Ann", "Bob"].flatMap((agent) => [3, 9, 31].map((day) => ({ agent, day, rating: 4 }))),
      ) as Scalar[][],
    },
  ],
};

let pane: PaneSession;
const opened = async () => {
  const { book } = await office;
  pane?.close();
  await book.load(calls);
  pane = openPane();
  await pane.look();
};
afterAll(() => pane.close());

const problemNow = (): Problem | null => {
  const state = pane.state();
  return "problem" in state ? state.problem : null;
};

/** What happened and what to do next, in both languages. */
function expectSentence(problem: Problem | null): void {
  if (problem === null) throw new Error("nothing is told");
  expect(problem.kind).not.toBe("unexpected");
  for (const language of languages) {
    const { title, lines } = describeProblem(problem, language);
    expect([title, ...lines].join("").length).toBeGreaterThan(10);
  }
}

const sheetNames = async () => (await office).book.sheets().map(({ name }) => name);
const tableNames = async () => (await office).book.tables().map(({ name }) => name);

const theSheetIsDeleted = (): Mishap =>
  meanwhile("the ticket sheet is deleted", () => {
    void office.then(({ book }) => {
      if (book.sheets().length === 1) book.addSheet("Notes");
      book.sheet("Calls")?.remove();
    });
  });

describe("reading, with a mishap at every batch", () => {
  it.each([...mishaps, theSheetIsDeleted()])(
    "[PANE23] either ends well or says what to do, and can be done again: $name",
    async (mishap) => {
      const { host, book } = await office;
      const batches = await atEveryBatch(host, mishap, {
        prepare: opened,
        work: () => pane.readAgain(),
        async look() {
          const state = pane.state();
          if (state.step !== "ready") expectSentence(problemNow());
          if (!book.sheet("Calls")) return;
          await pane.look();
          if (pane.state().step === "unread") await pane.choose(pane.state().sources);
          expect(pane.state()).toMatchObject({ step: "ready", problem: null });
          expect(await sheetNames()).toEqual(["Calls"]);
        },
      });
      expect(batches).toBeGreaterThan(4);
    },
  );
});

describe("scoring, with a mishap at every batch", () => {
  it.each(mishaps.filter(({ name }) => name === "the answer is lost"))(
    "[PANE23] leaves the month as before or complete, says so, and can be done again: $name",
    async (mishap) => {
      const { host } = await office;
      let complete: string[] = [];
      await atEveryBatch(host, mishap, {
        prepare: opened,
        async work() {
          await pane.score("en");
          if (complete.length === 0) complete = await sheetNames();
        },
        async look() {
          const { result } = pane.state();
          const now = await sheetNames();
          if (result === null) {
            expectSentence(problemNow());
            expect(now).toEqual(["Calls"]);
            expect(await tableNames()).toEqual([]);
          } else
            expect(now).toEqual(expect.arrayContaining(["Calls", ...result.written.sheetNames]));
          expect(now.filter((name) => name.startsWith("Draft"))).toEqual([]);
        },
      });
      await pane.score("en");
      expect((await sheetNames()).toSorted()).toEqual(complete.toSorted());
    },
  );
});
