import { choiceOf, type Question, type ScaleId } from "../../../src/engine";
import type { Cells } from "../../../src/engine/tickets/cells";
import type {
  ColumnAnswer,
  ColumnChoice,
} from "../../../src/engine/tickets/columnMap/columnChoice";
import { YES, NO, UNKNOWN } from "../../../src/engine/tickets/columns";
import { readTickets } from "../../../src/engine/tickets/readTickets";
import type { ReadOutcome } from "../../../src/engine/tickets/ticketTable";

type Read = Extract<ReadOutcome, { kind: "read" }>;
function read(cells: Cells, columnMap: readonly ColumnChoice[] = []): Read {
  const outcome = readTickets(cells, { columnMap });
  if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome.issues));
  return outcome;
}

/** One column beside an agent and a date. */
const sheet = (header: string, cells: readonly unknown[]): Cells => [
  ["客服", "创建日期", header],
  ...cells.map((cell) => ["甲", 45_700, cell]),
];
const told = (header: string, answer: ColumnAnswer): readonly ColumnChoice[] => [
  { sheet: null, header, ...answer },
];
const asked = ({ questions }: ReadOutcome): readonly unknown[] =>
  questions.map(({ kind, header, assumed, example }) => [kind, header, assumed, example]);
const numbers = (
  { table }: Read,
  field: "resolutionDuration" | "firstResponseDuration" | "firstResponseAt" | "rating" | "dueAt",
): (number | null)[] =>
  [...(table.column(field)?.values ?? [])].map((value) => (Number.isNaN(value) ? null : value));

describe("what headers and cells leave open", () => {
  it("[RD147] is asked: a point in time or a length of time", () => {
    const cells = sheet("首次响应时间", [45_701, 30, 45_702, 12]);
    const outcome = read(cells);
    expect(asked(outcome)).toEqual([["momentOrDuration", "首次响应时间", null, "45701"]]);
    expect(outcome.table.has("firstResponseAt")).toBe(false);

    const [question] = outcome.questions;
    const answered = read(cells, [choiceOf(question!, "duration")!]);
    expect(asked(answered)).toEqual([["durationUnit", "首次响应时间", "minutes", "45701"]]);
    expect(numbers(answered, "firstResponseDuration")).toEqual([45_701, 30, 45_702, 12]);
    const moments = read(cells, told("首次响应时间", { meaning: "moment" }));
    expect(moments.table.column("firstResponseAt")?.values[0]).toBe(45_701);
  });

  it("[RD147] is asked: day or month first", () => {
    const cells = sheet("截止时间", ["01/02/2025", "03/04/2025"]);
    expect(asked(read(cells))).toEqual([["dateOrder", "截止时间", null, "01/02/2025"]]);
    const answered = read(cells, told("截止时间", { order: "dayFirst" }));
    expect(asked(answered)).toEqual([]);
    expect(numbers(answered, "dueAt")).toEqual([45_689, 45_750]);
    expect(numbers(read(cells, told("截止时间", { order: "monthFirst" })), "dueAt")).toEqual([
      45_659, 45_720,
    ]);
  });

  it("[RD148] a date with a number above 12 is read as it must be, whatever the answer", () => {
    const cells = sheet("截止时间", ["01/02/2025", "13/02/2025"]);
    const outcome = read(cells, told("截止时间", { order: "monthFirst" }));
    expect(numbers(outcome, "dueAt")).toEqual([45_689, 45_701]);
  });

  it("[RD147] is asked: the unit of plain numbers, read as minutes meanwhile", () => {
    const cells = sheet("解决时长", [90, 120]);
    const outcome = read(cells);
    expect(asked(outcome)).toEqual([["durationUnit", "解决时长", "minutes", "90"]]);
    expect(numbers(outcome, "resolutionDuration")).toEqual([90, 120]);
    const seconds = read(cells, told("解决时长", { unit: "seconds" }));
    expect([asked(seconds), numbers(seconds, "resolutionDuration")]).toEqual([[], [1.5, 2]]);
    expect(seconds.issues).toEqual([]);
  });

  it("[RD148] an answer wins over the header's unit", () => {
    const cells = sheet("解决时长(分钟)", [2]);
    const outcome = read(cells, told("解决时长(分钟)", { unit: "hours" }));
    expect(numbers(outcome, "resolutionDuration")).toEqual([120]);
  });

  it("[RD150] is asked: whether 1:30 is hours and minutes, read so meanwhile", () => {
    const cells = sheet("解决时长", ["1:30", "2:15"]);
    const outcome = read(cells);
    expect(asked(outcome)).toEqual([["clockTime", "解决时长", "hours", "1:30"]]);
    expect(numbers(outcome, "resolutionDuration")).toEqual([90, 135]);
    const minutes = read(cells, [choiceOf(outcome.questions[0]!, "minutes")!]);
    expect([asked(minutes), numbers(minutes, "resolutionDuration")]).toEqual([[], [1.5, 2.25]]);
    expect(minutes.issues).toEqual([]);
  });

  it.each([
    ["解决时长(小时)", 90, []],
    ["解决时长(HH:mm)", 90, []],
    ["解决时长(mm:ss)", 1.5, []],
    ["解决时长(分钟)", 90, ["clockTime"]],
    ["解决时长(秒)", 90, ["clockTime"]],
  ])("[RD150] reads 1:30 under %s as %p minutes", (header, minutes, kinds) => {
    const outcome = read(sheet(header, ["1:30"]));
    expect(numbers(outcome, "resolutionDuration")).toEqual([minutes]);
    expect(outcome.questions.map(({ kind }) => kind)).toEqual(kinds);
    expect(outcome.issues.map(({ code }) => code)).toEqual(kinds.map(() => "duration.ambiguous"));
  });

  it("[RD147] is asked: the scale where a few ratings lie above 5", () => {
    const cells = sheet("满意度", [...Array.from({ length: 19 }, () => 4), 8]);
    const outcome = read(cells);
    expect(asked(outcome)).toEqual([["ratingScale", "满意度", "1-5", "8"]]);
    const ten = read(cells, [choiceOf(outcome.questions[0]!, "1-10")!]);
    expect([asked(ten), numbers(ten, "rating").slice(-2)]).toEqual([[], [2, 4]]);
  });

  it("[RD35] [RD147] is asked: the scale of numbers of which none is above 3, missing until then", () => {
    const satisfied = sheet("满意度", [...Array.from({ length: 9 }, () => 1), 0, "", 1]);
    const outcome = read(satisfied);
    expect(asked(outcome)).toEqual([["ratingScale", "满意度", null, "1"]]);
    expect(numbers(outcome, "rating").filter((rating) => rating !== null)).toEqual([]);
    const five = read(satisfied, [choiceOf(outcome.questions[0]!, "1-5")!]);
    expect([asked(five), numbers(five, "rating")[0]]).toEqual([[], 1]);

    expect(asked(read(sheet("满意度", [3, 2, 1])))).toEqual([]);
    expect(asked(read(sheet("满意度", [4, ...Array.from({ length: 12 }, () => 1)])))).toEqual([]);
    expect(
      asked(
        read(
          sheet(
            "满意度(1-5)",
            Array.from({ length: 12 }, () => 1),
          ),
        ),
      ),
    ).toEqual([]);
  });

  const asRatings = (cells: readonly unknown[], scale: ScaleId) => {
    const [question] = read(sheet("满意度", cells)).questions;
    const ratings = numbers(read(sheet("满意度", cells), [choiceOf(question!, scale)!]), "rating");
    return [question!.options, ratings.slice(0, 4)];
  };
  const often = (...cells: readonly unknown[]) => Array.from({ length: 4 }, () => cells).flat();

  it("[RD35] [RD165] offers the scales that the cells allow, and brings any to five points", () => {
    expect(asRatings(often(1, 0, 1, 1, ""), "0-1")).toEqual([
      ["0-1", "1-2", "1-3", "1-5", "1-7", "1-10"],
      [5, 1, 5, 5],
    ]);
    expect(asRatings(often(3, 2, 1, 3), "1-3")).toEqual([
      ["1-3", "1-5", "1-7", "1-10"],
      [5, 3, 1, 5],
    ]);
    expect(asRatings(often(2, 1, 2, 2), "1-2")[1]).toEqual([5, 1, 5, 5]);
    const [options, ratings] = asRatings(often(7, 6, 5, 1), "1-7");
    expect(options).toEqual(["1-7", "1-10"]);
    expect(ratings).toEqual([5, 1 + (4 * 5) / 6, 1 + (4 * 4) / 6, 1]);
    expect(asRatings(often(10, 0, 3, 7), "0-10")).toEqual([
      ["1-10", "0-10"],
      [5, 1, 2, 4],
    ]);
  });

  it("[RD35] [RD165] takes ratings of a hundred from the numbers, or from the header", () => {
    const hundred = read(sheet("满意度", [100, 80, 61, 60, 0, "", 95, 88, 72, 90, 99, 97, 84]));
    expect(asked(hundred)).toEqual([]);
    expect(numbers(hundred, "rating").slice(0, 6)).toEqual([5, 4, 4, 3, 1, null]);
    expect(numbers(read(sheet("满意度(百分制)", [100, 8])), "rating")).toEqual([5, 1]);
    expect(numbers(read(sheet("评分(0-10)", [0, 9])), "rating")).toEqual([1, 5]);
  });

  it("[RD165] keeps no rating of 0 and 1 where empty cells come as 0", () => {
    const ratings = sheet("满意度(0-1)", [1, 0, 1]);
    const cells = ratings.map((row, at) => [...row, at === 0 ? "客服组" : 0]);
    expect(numbers(read(cells), "rating")).toEqual([null, null, null]);
  });

  it("[RD147] is asked: 受理时间 alone, the creation or the acknowledgement", () => {
    const outcome = read([
      ["客服", "受理时间"],
      ["甲", 45_700],
    ]);
    expect(asked(outcome)).toEqual([["field", "受理时间", "createdAt", "45700"]]);
    expect(choiceOf(outcome.questions[0]!, "createdAt")).toEqual({
      sheet: null,
      header: "受理时间",
      field: "createdAt",
    });
  });

  it("[RD147] is asked: tickets or agents' days", () => {
    const outcome = readTickets([
      ["客服", "日期", "工单编号", "接待人数", "满意率", "状态"],
      ["甲", 45_700, "T1", 12, "98%", "已解决"],
    ]);
    const [question] = outcome.questions;
    expect(question).toMatchObject({ kind: "grain", header: "", assumed: null });
    expect(choiceOf(question as Question, "ticket")).toBeNull();
  });
});

describe("an SLA field of Jira Service Management", () => {
  const header = ["Issue key", "Assignee", "Reporter", "Created", "Time to resolution"];
  const jira = (cells: readonly unknown[]): Cells => [
    header,
    ...cells.map((cell, index) => [`D-${String(index)}`, "甲", "C1", 45_700, cell]),
  ];
  const cells = jira(["1:15", "-1:15", "", "1d 2h"]);

  it("[RD149] is not used before a person has said what it shows (V093)", () => {
    const outcome = read(cells);
    expect(asked(outcome)).toEqual([["remainingOrElapsed", "Time to resolution", null, "-1:15"]]);
    expect(outcome.table.has("resolutionDuration")).toBe(false);
  });

  it("[RD149] that shows what was left of 4:00 took 2:45 and 5:15, and the goal was missed (V093)", () => {
    const outcome = read(cells, told("Time to resolution", { remaining: true, goal: 240 }));
    expect(numbers(outcome, "resolutionDuration")).toEqual([165, 315, null, null]);
    expect([...outcome.table.column("overdue")!.values]).toEqual([NO, YES, UNKNOWN, UNKNOWN]);
    expect(outcome.issues.map(({ code, row }) => [code, row])).toContainEqual([
      "duration.ambiguous",
      5,
    ]);
  });

  it("[RD149] without its goal tells only whether it was missed", () => {
    const outcome = read(cells, told("Time to resolution", { remaining: true }));
    expect(numbers(outcome, "resolutionDuration")).toEqual([null, null, null, null]);
    expect([...outcome.table.column("overdue")!.values].slice(0, 2)).toEqual([NO, YES]);
  });

  it("[RD149] that shows the time taken cannot be negative (V093)", () => {
    const outcome = read(cells, told("Time to resolution", { remaining: false }));
    expect(numbers(outcome, "resolutionDuration")).toEqual([75, null, null, null]);
    expect(outcome.issues).toMatchObject([
      { code: "duration.negative", row: 3 },
      { code: "duration.ambiguous" },
    ]);
  });

  it("[RD149] is asked about on other sheets too, where a time is negative", () => {
    const other = (cell: unknown): Cells => [
      ["Agent", "Created at", "Time to resolution"],
      ["甲", 45_700, cell],
    ];
    expect(asked(read(other("-0:30"))).length).toBe(1);
    expect(asked(read(other("2h")))).toEqual([]);
  });
});
