import type { Cells } from "../../../../src/engine/tickets/cells";
import type { Field } from "../../../../src/engine/tickets/fields";
import { readTickets } from "../../../../src/engine/tickets/readTickets";
import { readTicketSheets } from "../../../../src/engine/tickets/sets/readTicketSheets";
import type { ReadOutcome, ReadOptions } from "../../../../src/engine/tickets/ticketTable";

type Read = Extract<ReadOutcome, { kind: "read" }>;

function readSet(sheets: Readonly<Record<string, Cells>>, options?: ReadOptions): Read {
  const outcome = readTicketSheets(
    Object.entries(sheets).map(([name, cells]) => ({ name, cells })),
    options,
  );
  if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome.issues));
  return outcome;
}
function texts(outcome: Read, field: "agent" | "status"): string[] {
  const { codes, words } = outcome.table.column(field)!;
  return [...codes].map((code) => words[code]!);
}
const numbers = (
  outcome: Read,
  field: "createdAt" | "resolvedAt" | "rating" | "reopens" | "resolutionDuration",
) => [...outcome.table.column(field)!.values];
const told = (outcome: ReadOutcome): unknown[] =>
  outcome.issues.map(({ code, sheet, row }) => [code, sheet, row]);

describe("readTicketSheets", () => {
  it("[RD80] reads the months of a year, headed differently, as one set", () => {
    const outcome = readSet({
      一月: [
        ["工单号", "客服", "创建时间", "满意度"],
        ["T1", "甲", 45_660, 5],
        ["T2", "乙", 45_661, 4],
      ],
      二月: [
        ["二月报表"],
        [],
        ["Assignee", "Created at", "Ticket ID", "CSAT score"],
        ["乙", 45_690, "T3", 3],
      ],
    });
    expect(texts(outcome, "agent")).toEqual(["甲", "乙", "乙"]);
    expect(numbers(outcome, "createdAt")).toEqual([45_660, 45_661, 45_690]);
    expect(numbers(outcome, "rating")).toEqual([5, 4, 3]);
    expect(outcome.table.column("agent")!.words).toEqual(["", "甲", "乙"]);
    expect(outcome.issues).toEqual([]);
    expect([0, 1, 2].map((ticket) => outcome.table.sheetOf(ticket))).toEqual([
      { sheet: "一月", row: 2 },
      { sheet: "一月", row: 3 },
      { sheet: "二月", row: 4 },
    ]);
    expect(outcome.sheets).toMatchObject([
      { name: "一月", headerRow: 1, rows: 2 },
      { name: "二月", headerRow: 3, rows: 1 },
    ]);
    expect(outcome.columns.filter(({ field }) => field === "agent")).toMatchObject([
      { sheet: "一月", header: "客服" },
      { sheet: "二月", header: "Assignee" },
    ]);
  });

  it("[RD80] gives one sheet as readTickets does", () => {
    const cells = [
      ["工单号", "客服", "创建时间", "解决时间"],
      ["T1", "甲", 45_660, 45_659],
      ["T1", "", "x", ""],
    ];
    const alone = readTickets(cells);
    const named = readSet({ 三月: cells });
    expect(named.issues).toEqual(alone.issues.map((issue) => ({ ...issue, sheet: "三月" })));
  });

  it("[RD81] uses the sheets that can be read, and tells why the others cannot", () => {
    const outcome = readSet({
      说明: [["本表由系统导出"]],
      一月: [
        ["客服", "创建时间"],
        ["甲", 45_660],
      ],
      空: [],
      名单: [["创建时间"], [45_660]],
    });
    expect(outcome.table.size).toBe(1);
    expect(outcome.issues.map(({ code, sheet, handling }) => [code, sheet, handling])).toEqual([
      ["sheet.noHeader", "说明", "sheetRefused"],
      ["sheet.empty", "空", "sheetRefused"],
      ["sheet.noAgentColumn", "名单", "sheetRefused"],
    ]);
    expect(outcome.sheets.map(({ headerRow }) => headerRow)).toEqual([null, 1, null, null]);
  });

  it("[RD81] is unreadable only when none of them can be", () => {
    const outcome = readTicketSheets([
      { name: "A", cells: [] },
      { name: "B", cells: [["x"]] },
    ]);
    expect(outcome.kind).toBe("unreadable");
    expect(told(outcome)).toEqual([
      ["sheet.empty", "A", null],
      ["sheet.noHeader", "B", null],
    ]);
    expect(readTicketSheets([]).kind).toBe("unreadable");
  });

  it("[RD82] takes nothing for a column that one sheet lacks, and tells of it", () => {
    const outcome = readSet({
      一月: [
        ["客服", "创建时间", "重开次数", "是否升级", "状态"],
        ["甲", 45_660, 0, "是", "已解决"],
      ],
      二月: [
        ["客服", "创建时间"],
        ["甲", 45_690],
      ],
    });
    expect(numbers(outcome, "reopens")).toEqual([0, NaN]);
    expect([...outcome.table.column("escalated")!.values]).toEqual([1, 2]);
    expect(texts(outcome, "status")).toEqual(["已解决", ""]);
    expect(outcome.issues.map(({ code, sheet, column }) => [code, sheet, column])).toEqual([
      ["sheet.columnMissing", "二月", "重开次数"],
      ["sheet.columnMissing", "二月", "是否升级"],
      ["sheet.columnMissing", "二月", "状态"],
    ]);
  });

  describe("finds a ticket on two sheets", () => {
    const header = ["工单号", "客服", "状态", "创建时间", "解决时间"];
    const open = ["T1", "甲", "处理中", 45_660, ""];
    const solved = ["T1", "乙", "已解决", 45_660, 45_692];
    const other = (id: string) => [id, "丙", "处理中", 45_661, ""];

    it("[RD83] and keeps the row that was written last, whichever sheet comes first", () => {
      const ahead = readSet({
        一月: [header, open, other("T9")],
        二月: [header, other("T8"), solved],
      });
      expect(texts(ahead, "agent")).toEqual(["丙", "丙", "乙"]);
      expect(ahead.issues).toMatchObject([
        { code: "ticket.duplicateId", sheet: "一月", row: 2, found: "T1", expected: "二月!3" },
      ]);
      expect(ahead.excluded).toMatchObject([
        { reason: "duplicate", count: 1, places: [{ sheet: "一月", row: 2 }] },
      ]);
      const back = readSet({
        二月: [header, other("T8"), solved],
        一月: [header, open, other("T9")],
      });
      expect(back.issues).toMatchObject([{ sheet: "一月", row: 2, expected: "二月!3" }]);
    });

    it("[RD83] telling copies from contradictions", () => {
      const outcome = readSet({ 一月: [header, solved], 二月: [header, solved] });
      expect(outcome.issues).toMatchObject([
        { code: "ticket.identicalRow", sheet: "二月", expected: "一月!2" },
      ]);
    });

    it("[RD83] and does not take overlapping months for a log of events", () => {
      const rows = (status: string) =>
        Array.from({ length: 40 }, (_, index) => [`T${index}`, "甲", status, 45_660 + index, ""]);
      const outcome = readSet({
        一月: [header, ...rows("处理中")],
        二月: [header, ...rows("已解决")],
      });
      expect(outcome.table.size).toBe(40);
      expect(outcome.excluded).toMatchObject([{ reason: "duplicate", count: 40 }]);
    });
  });

  describe("lets the sheets decide together", () => {
    it("[RD84] whether day or month comes first", () => {
      const header = ["客服", "创建时间"];
      const outcome = readSet({
        一月: [header, ["甲", "05/01/2025"]],
        二月: [header, ["甲", "13/02/2025"]],
      });
      expect(numbers(outcome, "createdAt")).toEqual([45_662, 45_701]);
      const torn = readSet({
        一月: [header, ["甲", "05/01/2025"], ["甲", 45_660]],
        二月: [header, ["甲", "13/02/2025"]],
        三月: [header, ["甲", "03/13/2025"]],
      });
      expect(told(torn)).toContainEqual(["moment.ambiguousOrder", "一月", 2]);
    });

    it("[RD84] scales and units of columns that hold little", () => {
      const header = ["客服", "创建时间", "满意度"];
      const many = Array.from({ length: 30 }, () => ["甲", 45_660, 9]);
      const outcome = readSet({ 一月: [header, ...many], 二月: [header, ["乙", 45_690, 4]] });
      expect(numbers(outcome, "rating").at(-1)).toBe(2);
    });
  });

  it("[RD85] applies a person's word to the sheet it is about", () => {
    const cells = [
      ["客服", "协作人", "创建时间"],
      ["甲", "乙", 45_660],
    ];
    const outcome = readSet(
      { 一月: cells, 二月: cells },
      {
        columnMap: [
          { sheet: "二月", header: "协作人", field: "agent" },
          { sheet: null, header: "协作人", field: "resolver" },
        ],
      },
    );
    expect(texts(outcome, "agent")).toEqual(["甲", "乙"]);
    const fieldsOf = (sheet: string): (Field | null)[] =>
      outcome.columns.filter((column) => column.sheet === sheet).map(({ field }) => field);
    expect(fieldsOf("一月")).toEqual(["agent", "resolver", "createdAt"]);
    expect(fieldsOf("二月")).toEqual([null, "agent", "createdAt"]);
  });

  it("[RD62] finds mistyped years by the times on all sheets", () => {
    const header = ["客服", "创建时间"];
    const days = (from: number) => Array.from({ length: 30 }, (_, day) => ["甲", from + day]);
    const outcome = readSet({
      一月: [header, ...days(45_660)],
      二月: [header, ...days(45_690), ["甲", 55_000]],
    });
    expect(told(outcome)).toContainEqual(["moment.farAhead", "二月", 32]);
  });
});
