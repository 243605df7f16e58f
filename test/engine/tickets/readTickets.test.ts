import type { Cells } from "../../../src/engine/tickets/cells";
import { NO, UNKNOWN, UNUSABLE, YES } from "../../../src/engine/tickets/columns";
import type { Field, FieldOf } from "../../../src/engine/tickets/fields";
import { readTickets } from "../../../src/engine/tickets/readTickets";
import type { ReadOptions, ReadOutcome } from "../../../src/engine/tickets/ticketTable";

type Read = Extract<ReadOutcome, { kind: "read" }>;

function read(cells: Cells, options?: ReadOptions): Read {
  const outcome = readTickets(cells, options);
  if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome.issues));
  return outcome;
}

const texts = ({ table }: Read, field: FieldOf<"text">): (string | undefined)[] => {
  const column = table.column(field);
  return [...(column?.codes ?? [])].map((code) => column?.words[code]);
};

const numbers = (
  { table }: Read,
  field: FieldOf<"moment" | "duration" | "rating" | "number" | "count">,
): (number | "unusable" | null)[] =>
  [...(table.column(field)?.values ?? [])].map((value) =>
    Number.isNaN(value) ? null : value === UNUSABLE ? "unusable" : value,
  );

const flags = ({ table }: Read, field: FieldOf<"flag">): number[] => [
  ...(table.column(field)?.values ?? []),
];

/** One column beside an agent and a date, so that every row is a ticket. */
const column = (header: string, cells: readonly unknown[], options?: ReadOptions): Read =>
  read([["客服", "创建日期", header], ...cells.map((cell) => ["甲", 45_700, cell])], options);

const codes = (outcome: ReadOutcome): string[] => outcome.issues.map(({ code }) => code);
const fieldOf = (outcome: ReadOutcome, header: string): Field | null | undefined =>
  outcome.columns.find((found) => found.header === header)?.field;

describe("readTickets finds the table", () => {
  it("[RD1] below titles, from column C, beside another table", () => {
    const outcome = read(
      [
        ["三月客服工单", null, null, null, null, null, null, null],
        [],
        [null, null, "客服", "创建时间", "满意度", null, "客户", "年龄"],
        [null, null, "甲", 45_700, 5, null, "C1", 30],
        [null, null, "乙", 45_701, 4, null, "C2", 40],
      ],
      { firstRow: 5 },
    );
    expect(outcome.headerRow).toBe(7);
    expect([...outcome.table.sheetRow]).toEqual([8, 9]);
    expect(texts(outcome, "agent")).toEqual(["甲", "乙"]);
    expect(outcome.columns.map(({ index }) => index)).toEqual([2, 3, 4]);
  });

  it("[RD1] across a column that has cells but no header", () => {
    const outcome = read([
      ["客服", "", "创建时间"],
      ["甲", "备注", 45_700],
    ]);
    expect(numbers(outcome, "createdAt")).toEqual([45_700]);
  });

  it.each([
    ["sheet.empty", []],
    ["sheet.empty", [[null, ""], []]],
    [
      "sheet.noHeader",
      [
        ["甲", 45_700],
        ["乙", 45_701],
      ],
    ],
    [
      "sheet.headerOnly",
      [
        ["客服", "创建时间"],
        [null, null],
      ],
    ],
    ["sheet.noAgentColumn", [["创建时间"], [45_700]]],
    [
      "sheet.noTimeColumn",
      [
        ["客服", "满意度"],
        ["甲", 5],
      ],
    ],
  ])("[RD2] refuses a sheet with %s", (code, cells) => {
    const outcome = readTickets(cells);
    expect(outcome.kind).toBe("unreadable");
    expect(codes(outcome)).toEqual([code]);
  });

  it("[RD2] names both when agent and time are missing", () => {
    expect(codes(readTickets([["状态"], ["已解决"]]))).toEqual([
      "sheet.noAgentColumn",
      "sheet.noTimeColumn",
    ]);
  });
});

describe("readTickets gives each field one column", () => {
  it("[RD6] and tells of a second header that says the same", () => {
    const outcome = read([
      ["客服", "创建时间", "创建日期"],
      ["甲", 45_700.5, 45_700],
    ]);
    expect(numbers(outcome, "createdAt")).toEqual([45_700.5]);
    expect(outcome.issues).toEqual([
      {
        code: "header.duplicate",
        sheet: null,
        row: null,
        column: "创建日期",
        found: "创建日期",
        expected: "",
        handling: "treatedAsMissing",
      },
    ]);
  });

  it("[RD6] preferring the one that holds something", () => {
    const outcome = read([
      ["客服", "创建时间", "创建日期"],
      ["甲", "", 45_700],
    ]);
    expect(fieldOf(outcome, "创建日期")).toBe("createdAt");
  });

  it("[RD7] obeying a person's column map", () => {
    const outcome = read(
      [
        ["客服", "复核人", "创建时间", "__proto__"],
        ["甲", "乙", 45_700, 5],
      ],
      { columnMap: { 复核人: "agent", 客服: null, ["__proto__"]: "rating" } },
    );
    expect(texts(outcome, "agent")).toEqual(["乙"]);
    expect(numbers(outcome, "rating")).toEqual([5]);
  });

  it.each([
    ["moments", [45_700.2, 45_700.4], "firstResponseAt"],
    ["moments as text", ["2025-02-12 10:00", "2025-02-12 11:00"], "firstResponseAt"],
    ["small numbers", [35, 120], "firstResponseDuration"],
    ["durations", ["00:01:30", "2分"], "firstResponseDuration"],
  ])("[RD5] takes 首次响应时间 over %s", (_, cells, field) => {
    expect(fieldOf(column("首次响应时间", cells), "首次响应时间")).toBe(field);
  });

  it("[RD5] leaves 首次响应时间 unused when its cells are both", () => {
    const outcome = column("首次响应时间", [45_700.2, 35, "2025-02-12", "1:30"]);
    expect(fieldOf(outcome, "首次响应时间")).toBeNull();
    expect(codes(outcome)).toEqual(["header.ambiguous"]);
  });

  it("[RD5] takes 受理时间 for the acknowledgement beside a creation time, and says so without one", () => {
    const both = read([
      ["客服", "创建时间", "受理时间"],
      ["甲", 45_700, 45_700.1],
    ]);
    expect(fieldOf(both, "受理时间")).toBe("acknowledgedAt");
    const alone = read([
      ["客服", "受理时间"],
      ["甲", 45_700.1],
    ]);
    expect(fieldOf(alone, "受理时间")).toBe("createdAt");
    expect(alone.issues).toEqual([
      expect.objectContaining({ code: "header.ambiguous", handling: "kept" }),
    ]);
  });
});

describe("readTickets says which headers it guessed", () => {
  it("[RD8] and which it did not have to", () => {
    const guessed = read([
      ["Name", "Date"],
      ["Amy", 45_700],
    ]);
    expect(guessed.issues.map(({ code, column, handling }) => [code, column, handling])).toEqual([
      ["header.ambiguous", "Name", "kept"],
      ["header.ambiguous", "Date", "kept"],
    ]);
    const cells = [
      ["Name", "Date"],
      ["Amy", 45_700],
    ];
    const chosen = read(cells, { columnMap: { Name: "agent", Date: "createdAt" } });
    expect(chosen.issues).toEqual([]);
  });

  it("[RD6] but is silent about an empty column that repeats another", () => {
    const outcome = read([
      ["客服", "创建时间", "创建日期"],
      ["甲", 45_700, ""],
    ]);
    expect(outcome.issues).toEqual([]);
  });
});

describe("readTickets reads cells", () => {
  it("[RD14] takes day and month in the order that some cell of the column proves", () => {
    const outcome = column("解决时间", ["01/03/2025", "13/03/2025"]);
    expect(numbers(outcome, "resolvedAt")).toEqual([45_717, 45_729]);
  });

  it("[RD14] takes the order from the sheet's other columns, or from the caller", () => {
    const neighbours = read([
      ["客服", "创建时间", "解决时间"],
      ["甲", "01/02/2025", "03/02/2025"],
      ["甲", "25/02/2025", "03/03/2025"],
    ]);
    expect(numbers(neighbours, "resolvedAt")).toEqual([45_691, 45_719]);
    const told = column("解决时间", ["01/03/2025"], { dateOrder: "dayFirst" });
    expect(numbers(told, "resolvedAt")).toEqual([45_717]);
  });

  it("[RD14] asks, once for the column, when nothing tells the order", () => {
    const outcome = column("解决时间", ["01/03/2025", "02/04/2025"]);
    expect(numbers(outcome, "resolvedAt")).toEqual(["unusable", "unusable"]);
    expect(codes(outcome)).toEqual(["moment.ambiguousOrder"]);
  });

  it("[CAL2] moves the serials of a 1904 workbook (V094)", () => {
    const outcome = read(
      [
        ["客服", "创建时间"],
        ["甲", 44_227.5],
      ],
      { date1904: true },
    );
    expect(numbers(outcome, "createdAt")).toEqual([45_689.5]);
  });

  it.each([
    ["首次响应时长(分钟)", 90],
    ["首次响应时长（秒)", 5_400],
    ["首次响应时长(小时)", 1.5],
    ["首次响应时长", 0.0625],
    ["首次响应时长(HH:mm:ss)", 0.0625],
  ])("[RD21] reads a number under %p as 90 minutes (V089)", (header, cell) => {
    expect(numbers(column(header, [cell]), "firstResponseDuration")).toEqual([90]);
  });

  it("[RD21] knows Excel times above a day by their decimals (V092)", () => {
    const outcome = column("解决时长", [1.1041666667, 0.5]);
    expect(numbers(outcome, "resolutionDuration")).toEqual([expect.closeTo(1_590, 5), 720]);
  });

  it("[RD21] reads plain numbers without a unit as minutes, and says so once", () => {
    const outcome = column("解决时长", [90, 120]);
    expect(numbers(outcome, "resolutionDuration")).toEqual([90, 120]);
    expect(codes(outcome)).toEqual(["duration.ambiguous"]);
  });

  it("[RD22] treats negative and year-long durations as missing", () => {
    const outcome = column("解决时长(分钟)", [-5, 600_000, 0]);
    expect(numbers(outcome, "resolutionDuration")).toEqual([null, null, 0]);
    expect(codes(outcome)).toEqual(["duration.negative", "duration.overYear"]);
  });

  it("[RD33] keeps ratings of 1 to 5, and refuses others without changing them", () => {
    const outcome = column("满意度", [5, 4.5, 1, 0, "", 7, -1, "不清楚", "4", 5, 5, 5, 5, 5]);
    expect(numbers(outcome, "rating").slice(0, 9)).toEqual([
      5,
      4.5,
      1,
      null,
      null,
      null,
      null,
      null,
      4,
    ]);
    expect(codes(outcome)).toEqual([
      "rating.outsideScale",
      "rating.outsideScale",
      "rating.unreadable",
    ]);
  });

  it("[RD35] maps a scale of ten onto five points, and notes it", () => {
    const outcome = column("评分", [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(numbers(outcome, "rating")).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
    expect(outcome.columns[2]?.notes).toEqual(["scale:1-10"]);
  });

  it("[RD36] takes 满意 and 不满意 for the ends where no stronger word is used", () => {
    expect(numbers(column("满意度", ["满意", "一般", "不满意"]), "rating")).toEqual([5, 3, 1]);
    expect(numbers(column("满意度", ["非常满意", "满意", "不满意"]), "rating")).toEqual([5, 4, 2]);
    expect(numbers(column("Satisfaction Score", ["Good", "Bad", "Offered"]), "rating")).toEqual([
      5,
      1,
      null,
    ]);
  });

  it("[RD32] turns flags the way the header asks", () => {
    expect(flags(column("是否超时", ["是", "否", ""]), "overdue")).toEqual([YES, NO, UNKNOWN]);
    expect(flags(column("made_sla", [true, false, "?"]), "overdue")).toEqual([NO, YES, UNKNOWN]);
    expect(flags(column("SLA状态", ["已超时", "达标", "未超时"]), "overdue")).toEqual([
      YES,
      NO,
      NO,
    ]);
    expect(flags(column("升级次数", [2, 0, 1]), "escalated")).toEqual([YES, NO, YES]);
    expect(flags(column("Escalated Date", [45_700, "", "2025-02-12"]), "escalated")).toEqual([
      YES,
      NO,
      YES,
    ]);
  });

  it("[RD37] reads blanks as no in a column of marks, but never accuses by a blank", () => {
    expect(flags(column("是否升级", ["√", "", "-"]), "escalated")).toEqual([YES, NO, UNKNOWN]);
    expect(flags(column("是否达标", ["是", ""]), "overdue")).toEqual([NO, UNKNOWN]);
    expect(flags(column("是否超时", ["超时", "", "已超时"]), "overdue")).toEqual([YES, NO, YES]);
    expect(flags(column("是否超时", ["超时", "", "达标"]), "overdue")).toEqual([YES, UNKNOWN, NO]);
  });

  it("[RD38] counts a yes once in a column of counts", () => {
    expect(numbers(column("是否重开", ["是", "否", 2, ""]), "reopens")).toEqual([1, 0, 2, null]);
  });

  it("[RD39] reads Excel errors as missing, and tells of them", () => {
    const outcome = column("满意度", [
      { code: "#N/A" },
      "#VALUE!",
      { type: "Error", basicValue: "#REF!" },
    ]);
    expect(numbers(outcome, "rating")).toEqual([null, null, null]);
    expect(outcome.issues.map(({ code, found }) => [code, found])).toEqual([
      ["cell.error", "#N/A"],
      ["cell.error", "#VALUE!"],
      ["cell.error", "#REF!"],
    ]);
  });

  it("[RD39] reads the basic value of data types", () => {
    const rich = { type: "FormattedNumber", basicValue: 4, basicType: "Double" };
    expect(numbers(column("满意度", [rich]), "rating")).toEqual([4]);
  });
});

describe("readTickets keeps names as they are", () => {
  const named = (...names: unknown[]): Read =>
    read([["客服", "创建时间"], ...names.map((name) => [name, 45_700])]);

  it("[RD40] whatever they look like", () => {
    const names = ["__proto__", "constructor", "=1+1", "toString", "客服 03"];
    expect(texts(named(...names), "agent")).toEqual(names);
  });

  it("[RD40] joining what differs by full-width letters or spaces only", () => {
    const outcome = named("Amy Lee", " Amy  Lee ", "Ａｍｙ Lee", "Amy Lee");
    expect(outcome.table.column("agent")?.words).toEqual(["", "Amy Lee"]);
  });

  it("[RD41] keeping apart what differs by case, and telling of it", () => {
    const outcome = named("Amy", "amy", "张 三", "张三");
    expect(outcome.table.column("agent")?.words).toHaveLength(5);
    expect(outcome.issues.map(({ code, found, expected }) => [code, found, expected])).toEqual([
      ["agent.spelling", "amy", "Amy"],
      ["agent.spelling", "张三", "张 三"],
    ]);
  });

  it("[RD40] taking numbers for the text they show", () => {
    const outcome = named(1001, "1001", 1002);
    expect(texts(outcome, "agent")).toEqual(["1001", "1001", "1002"]);
  });

  it("[RD40] telling a hundred thousand of them apart", () => {
    const names = Array.from({ length: 120_000 }, (_, index) => `客户${String(index % 100_000)}`);
    const cells = [["客服", "创建时间"], ...names.map((name) => [name, 45_700])];
    expect(texts(read(cells), "agent")).toEqual(names);
  });
});

describe("readTickets leaves out", () => {
  const header = ["工单编号", "客服", "状态", "创建时间", "解决时间", "是否有效"];
  const excluded = (...rows: unknown[][]): Record<string, number> =>
    Object.fromEntries(
      read([header, ...rows]).excluded.map(({ reason, count }) => [reason, count]),
    );
  const ticket = (id: string, status = "已解决"): unknown[] => [
    id,
    "甲",
    status,
    45_700,
    45_701,
    "",
  ];

  it("[RD50] summary rows, wherever their name stands", () => {
    expect(
      excluded(
        ticket("T1"),
        ["合计", "", "", "", "", ""],
        ["", "平均值", "", 45_700, "", ""],
        ["Grand Total", 12, "", 45_700, "", ""],
      ),
    ).toEqual({ summaryRow: 3 });
  });

  it("[RD51] blank rows between tickets, and says nothing of those below", () => {
    expect(excluded(ticket("T1"), [], [null, 0, "", "  "], ticket("T2"), [], [])).toEqual({
      blankRow: 2,
    });
  });

  it("[RD52] tickets without an agent or without any time, each with an issue", () => {
    const outcome = read([
      header,
      ticket("T1"),
      ["T2", "—", "已解决", 45_700, "", ""],
      ["T3", "甲", "已解决", "", "", ""],
    ]);
    expect(outcome.excluded).toEqual([
      { reason: "noAgent", count: 1, places: [{ sheet: null, row: 3 }] },
      { reason: "noTime", count: 1, places: [{ sheet: null, row: 4 }] },
    ]);
    expect(outcome.issues).toMatchObject([
      { code: "ticket.noAgent", row: 3, column: "客服", found: "", handling: "rowLeftOut" },
      { code: "ticket.noTime", row: 4, column: "创建时间", found: "", handling: "rowLeftOut" },
    ]);
  });

  it("[RD53] tickets whose status says that they do not count", () => {
    expect(
      excluded(
        ticket("T1", "已解决"),
        ticket("T2", "Spam"),
        ticket("T3", "已合并"),
        ticket("T4", "Closed (Duplicate)"),
        ticket("T5", "已取消"),
        ticket("T6", "无效"),
        ticket("T7", "测试"),
        ["T8", "甲", "已解决", 45_700, "", "否"],
        ["T9", "甲", "已解决", 45_700, "", "是"],
      ),
    ).toEqual({ duplicate: 1, invalid: 2, spam: 1, merged: 1, cancelled: 1, test: 1 });
  });

  it("[RD54] the later of two rows with the same id, telling a copy from a contradiction", () => {
    const outcome = read([
      header,
      ticket("T9"),
      ticket("T1"),
      ticket("T9"),
      ticket("T1", "处理中"),
    ]);
    expect(outcome.excluded).toMatchObject([{ reason: "duplicate", count: 2 }]);
    expect(outcome.issues.map(({ code, row, found }) => [code, row, found])).toEqual([
      ["ticket.identicalRow", 4, "T9"],
      ["ticket.duplicateId", 5, "T1"],
    ]);
    expect([...outcome.table.sheetRow]).toEqual([2, 3]);
  });

  it("[RD54] no row for an id that only a row left out has used", () => {
    expect(excluded(ticket("T1", "Spam"), ticket("T1"), ticket("T0"))).toEqual({ spam: 1 });
  });

  it("[RD55] earlier events of a ticket, where the sheet is a log of events", () => {
    const events = Array.from({ length: 30 }, (_, index) => [
      [`T${String(index)}`, "?", "New", 45_700, "", ""],
      [`T${String(index)}`, "甲", "Closed", 45_700, 45_702, ""],
    ]).flat();
    const outcome = read([header, ...events]);
    expect(outcome.table.size).toBe(30);
    expect(outcome.excluded).toMatchObject([{ reason: "supersededEvent", count: 30 }]);
    expect(outcome.issues).toEqual([]);
    expect([...outcome.table.sheetRow].slice(0, 2)).toEqual([3, 5]);
  });

  it("[RD50] and forgets the words that only such rows have used", () => {
    const outcome = read([header, ticket("T1"), ["T2", "Total", "Spam", 45_700, "", ""]]);
    expect(outcome.table.column("agent")?.words).toEqual(["", "甲"]);
    expect(outcome.table.column("status")?.words).toEqual(["", "已解决"]);
  });
});

describe("readTickets finds times that cannot be", () => {
  const sheet = (...rows: unknown[][]): Read =>
    read(
      [
        ["客服", "创建时间", "首次响应于", "解决时间", "关闭时间"],
        ...rows.map((row) => ["甲", ...row]),
      ],
      {
        columnMap: { 首次响应于: "firstResponseAt" },
      },
    );

  it("[RD60] and treats the moment that ought to be later as missing", () => {
    const outcome = sheet(
      [45_700.5, 45_700.4, 45_700.3, ""],
      [45_700.5, 45_702.5, 45_701.5, 45_702.25],
      [45_700.5, 45_700.5, 45_700.5, 45_700.5],
    );
    expect(numbers(outcome, "resolvedAt")).toEqual(["unusable", 45_701.5, 45_700.5]);
    expect(numbers(outcome, "firstResponseAt")).toEqual(["unusable", "unusable", 45_700.5]);
    expect(outcome.issues.map(({ code, row, found }) => [code, row, found])).toEqual([
      ["ticket.resolvedBeforeCreated", 2, "2025-02-12 07:12:00"],
      ["ticket.respondedBeforeCreated", 2, "2025-02-12 09:36:00"],
      ["ticket.respondedAfterClosed", 3, "2025-02-14 12:00:00"],
    ]);
  });

  it("[RD132] and says which time they contradict", () => {
    const outcome = read([
      ["客服", "创建时间", "评价时间", "满意度", "关闭时间"],
      ["甲", 45_700.5, 45_699, 11, 46_200],
      ["甲", 45_700.5, "昨天", 5, ""],
    ]);
    expect(
      outcome.issues.map(({ code, row, found, expected }) => [code, row, found, expected]),
    ).toEqual([
      ["rating.outsideScale", 2, "11", "1–5"],
      ["ticket.ratedBeforeCreated", 2, "2025-02-11 00:00:00", "≥ 2025-02-12 12:00:00"],
      ["duration.overYear", 2, "2026-06-27 00:00:00", "≤ 2026-02-13 12:00:00"],
      ["moment.unreadable", 3, "昨天", "2025-03-31 14:05"],
    ]);
  });

  it("[RD60] and resolutions more than a year later", () => {
    const outcome = sheet([45_700, "", 46_100, ""]);
    expect(numbers(outcome, "resolvedAt")).toEqual([Infinity]);
    expect(codes(outcome)).toEqual(["duration.overYear"]);
  });

  it("[RD61] but compares days where a column has no times of day", () => {
    const outcome = sheet([45_700.5, "", 45_700, ""], [45_700.5, "", 45_699, ""]);
    expect(numbers(outcome, "resolvedAt")).toEqual([45_700, "unusable"]);
  });
});

describe("readTickets tells everything", () => {
  it("[RD70] keeps the first thousand issues of a code and counts them all", () => {
    const outcome = column(
      "满意度",
      Array.from({ length: 2_500 }, () => "不清楚"),
    );
    expect(outcome.issues).toHaveLength(1_000);
    expect(outcome.issueCounts.get("rating.unreadable")).toBe(2_500);
  });

  it("[RD70] in the order of the sheet, what concerns all of it first", () => {
    const outcome = read([
      ["客服", "创建时间", "满意度", "满意度评分"],
      ["Amy", 45_700, "?!", 5],
      ["amy", "bad", 9, 5],
    ]);
    expect(outcome.issues.map(({ code, row }) => [code, row])).toEqual([
      ["header.duplicate", null],
      ["rating.unreadable", 2],
      ["moment.unreadable", 3],
      ["ticket.noTime", 3],
    ]);
  });
});
