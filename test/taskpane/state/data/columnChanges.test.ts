import type { ColumnChoice, RecognisedColumn } from "../../../../src/engine";
import {
  changesBy,
  columnsAfter,
  isLeftToRecognition,
  withChange,
} from "../../../../src/taskpane/state/data/columnChanges";
import type { QuestionGroup } from "../../../../src/taskpane/state/questionGroups";

const column = (header: string, rest: Partial<RecognisedColumn> = {}): RecognisedColumn => ({
  sheet: null,
  header,
  index: 0,
  field: null,
  confidence: 0,
  notes: [],
  ...rest,
});

describe("what a person says of a column", () => {
  it("[PANE8] is kept beside what was said before", () => {
    const before: ColumnChoice[] = [{ sheet: null, header: "Due", order: "dayFirst" }];
    expect(
      withChange(before, { sheet: null, header: "Due", said: { field: "resolvedAt" } }),
    ).toEqual([{ sheet: null, header: "Due", order: "dayFirst", field: "resolvedAt" }]);
  });

  it("[PANE8] of every sheet takes the place of what was said of one", () => {
    const before: ColumnChoice[] = [{ sheet: "May", header: "Due", field: "closedAt" }];
    expect(withChange(before, { sheet: null, header: "Due", said: { field: null } })).toEqual([
      { sheet: null, header: "Due", field: null },
    ]);
  });

  it("[PANE8] can be taken back, so that recognition decides again", () => {
    const before: ColumnChoice[] = [{ sheet: null, header: "Due", field: "closedAt" }];
    const change = { sheet: null, header: "Due", said: { field: undefined } };
    expect(withChange(before, change)).toEqual([{ sheet: null, header: "Due" }]);
    const [after] = columnsAfter([column("Due", { field: "closedAt", notes: ["chosen"] })], change);
    expect(isLeftToRecognition(after!)).toBe(true);
  });

  it("[PANE8] takes a field from the column that had it, which is left to recognition", () => {
    const [who, owner] = columnsAfter(
      [column("Who"), column("Owner", { field: "agent", confidence: 1 })],
      { sheet: null, header: "Who", said: { field: "agent" } },
    );
    expect(who).toMatchObject({ field: "agent", notes: ["chosen"] });
    expect(owner).toMatchObject({ field: null, notes: ["insteadUsed:Who"] });
    expect(isLeftToRecognition(owner!)).toBe(true);
  });

  it("[PANE8] of one sheet leaves the others alone", () => {
    const [, april] = columnsAfter(
      [column("Who", { sheet: "March" }), column("Who", { sheet: "April", field: "agent" })],
      { sheet: "March", header: "Who", said: { field: "agent" } },
    );
    expect(april).toMatchObject({ sheet: "April", field: "agent", notes: [] });
  });
});

describe("an answer", () => {
  const group = (rest: Partial<QuestionGroup>): QuestionGroup => ({
    question: {
      kind: "dateOrder",
      sheet: "March",
      header: "Due",
      field: "resolvedAt",
      options: ["dayFirst", "monthFirst"],
      assumed: null,
      example: "01/02/2025",
    },
    sheets: ["March", "April"],
    ofAll: true,
    ...rest,
  });

  it("[PANE7] holds for every sheet where all of them ask", () => {
    expect(changesBy(group({}), "dayFirst")).toEqual([
      { sheet: null, header: "Due", said: { order: "dayFirst" } },
    ]);
  });

  it("[PANE7] holds for the sheets that ask where others do not", () => {
    expect(changesBy(group({ ofAll: false }), "dayFirst").map(({ sheet }) => sheet)).toEqual([
      "March",
      "April",
    ]);
  });

  it("brings its goal along where the cells say what was left of one", () => {
    const question = { ...group({}).question, kind: "remainingOrElapsed" } as const;
    expect(changesBy(group({ question }), "remaining", 240)).toEqual([
      { sheet: null, header: "Due", said: { remaining: true, goal: 240 } },
    ]);
  });
});
