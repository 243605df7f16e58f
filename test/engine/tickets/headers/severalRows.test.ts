import type { Cells } from "../../../../src/engine/tickets/cells";
import { findHeader } from "../../../../src/engine/tickets/headers/findHeader";
import { choiceOf } from "../../../../src/engine";
import { readTickets } from "../../../../src/engine/tickets/readTickets";
import type { ReadOutcome } from "../../../../src/engine/tickets/ticketTable";

const headersOf = (cells: Cells): (readonly [string, string | undefined])[] =>
  (findHeader(cells)?.cells ?? []).map(({ header, reading }) => [
    header,
    reading.meanings[0]?.field,
  ]);

type Read = Extract<ReadOutcome, { kind: "read" }>;
function read(cells: Cells): Read {
  const outcome = readTickets(cells);
  if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome.issues));
  return outcome;
}

/** As 京东 exports it: a title, groups in merged cells, names; data from row 4. */
const jd: Cells = [
  ["客服数据明细", "", "", "", "", "", "", ""],
  ["客服", "日期", "售前", "", "", "售后", "", "满意率"],
  ["", "", "接待量", "24小时下单转化率", "促成下单人数", "接待量", "首次平均响应时间(秒)", ""],
  ["小京", 45_717, 120, "12.5%", 15, 60, 24, 0.98],
  ["小东", 45_717, 80, "10%", 8, 30, 31, 0.95],
];

describe("a header of several rows", () => {
  it("[RD140] ends where the names of the columns stand, below titles and groups", () => {
    expect(findHeader(jd)?.row).toBe(2);
    expect(headersOf(jd)).toEqual([
      ["客服", "agent"],
      ["日期", "createdAt"],
      ["售前 | 接待量", "received"],
      ["24小时下单转化率", "conversionShare"],
      ["促成下单人数", "orders"],
      ["售后 | 接待量", "received"],
      ["首次平均响应时间(秒)", "firstReplyMean"],
      ["满意率", "satisfiedShare"],
    ]);
  });

  it("[RD147] asks which of the groups is meant where two have the column, the left one meanwhile", () => {
    const outcome = read(jd);
    expect(outcome.questions).toEqual([
      {
        kind: "column",
        sheet: null,
        header: "售前 | 接待量",
        field: "received",
        options: ["售前 | 接待量", "售后 | 接待量"],
        assumed: "售前 | 接待量",
        example: "",
      },
    ]);
    expect([...outcome.table.column("received")!.values]).toEqual([120, 80]);
    const answered = readTickets(jd, {
      columnMap: [choiceOf(outcome.questions[0]!, "售后 | 接待量")!],
    });
    expect(answered).toMatchObject({ kind: "read", questions: [] });
    if (answered.kind === "read")
      expect([...answered.table.column("received")!.values]).toEqual([60, 30]);
  });

  it("[RD140] makes one alias of group and name", () => {
    expect(
      headersOf([
        ["处理人", "创建时间", "首次响应", "", "客户"],
        ["", "", "时间", "时长(分)", ""],
        ["甲", 45_700, 45_700.5, 30, "C1"],
      ]),
    ).toEqual([
      ["处理人", "agent"],
      ["创建时间", "createdAt"],
      ["首次响应 | 时间", "firstResponseAt"],
      ["首次响应 | 时长(分)", "firstResponseDuration"],
      ["客户", "customer"],
    ]);
  });

  it("[RD140] does not take the first ticket for a part of the header", () => {
    const cells = [
      ["客服", "创建时间", "状态", "分类", ""],
      ["甲", "2025-03-01", "已解决", "投诉", "备注"],
      ["乙", "2025-03-02", "处理中", "退货", ""],
    ];
    expect(findHeader(cells)?.row).toBe(0);
    expect(read(cells).table.size).toBe(2);
  });

  it("[RD140] does not take a label and its value above the table for groups", () => {
    const cells = [
      ["统计周期", "三月", "", ""],
      ["客服", "创建时间", "状态", "分类"],
      ["甲", "2025-03-01", "已解决", "退货"],
    ];
    expect(headersOf(cells).map(([header]) => header)).toEqual(cells[1]);
  });
});

describe("tables one below the other", () => {
  const march = [
    ["客服", "创建时间", "满意度"],
    ["甲", 45_717, 5],
    ["乙", 45_718, 4],
  ];

  it("[RD141] are told apart: the second one's rows are no tickets", () => {
    const outcome = read([
      ...march,
      [],
      ["客户名单"],
      ["客户", "渠道", "产品", "登记日期"],
      ["C1", "电话", "冰箱", 45_000],
      ["C2", "微信", "空调", 45_001],
    ]);
    expect(outcome.table.size).toBe(2);
    expect(outcome.excluded).toEqual([
      {
        reason: "otherTable",
        count: 3,
        places: [6, 7, 8].map((row) => ({ sheet: null, row })),
      },
    ]);
    expect(outcome.issues).toMatchObject([
      { code: "sheet.secondTable", row: 6, found: "客户, 渠道, 产品, 登记日期" },
    ]);
  });

  it("[RD141] are told apart without a gap, where the column of dates says a word", () => {
    const outcome = read([...march, ["处理人", "关闭时间", "工单状态"], ["丙", 45_719, "已解决"]]);
    expect(outcome.table.size).toBe(2);
    expect(outcome.issues).toMatchObject([{ code: "sheet.secondTable", row: 4 }]);
  });

  it("[RD141] are told apart before scale, order of days and numbers decide anything", () => {
    const tickets = [
      ["客服", "创建时间", "满意度", "工单号"],
      ...Array.from({ length: 30 }, (_, n) => ["甲", `${(n % 12) + 1}/${(n % 9) + 1}/2025`, 4, n]),
    ];
    const others = [
      [],
      ["客户", "登记日期", "渠道", "产品"],
      ...Array.from({ length: 90 }, (_, n) => [`C${n}`, `${13 + (n % 15)}/1/2025`, 88, `P${n}`]),
    ];
    const alone = readTickets(tickets);
    const above = readTickets([...tickets, ...others]);
    if (alone.kind !== "read" || above.kind !== "read") throw new Error("both can be read");
    for (const field of ["createdAt", "rating"] as const)
      expect(above.table.column(field)).toEqual(alone.table.column(field));
    expect(above.questions).toEqual(alone.questions);
    expect(above.columns).toEqual(alone.columns);
    expect(above.sheets).toEqual(alone.sheets);
    const [other, ...more] = above.excluded.toSorted((a, b) => b.count - a.count);
    expect(other).toMatchObject({ reason: "otherTable", count: 91 });
    expect(more).toEqual(alone.excluded);
  });

  it("[RD142] are one where the same header comes again", () => {
    const outcome = read([...march, [], ["四月"], march[0]!, ["甲", 45_748, 3]]);
    expect(outcome.table.size).toBe(3);
    expect(outcome.excluded.map(({ reason, count }) => [reason, count])).toEqual([
      ["blankRow", 1],
      ["repeatedHeader", 1],
      ["noTime", 1],
    ]);
  });

  it("[RD141] are one where a gap lies between tickets", () => {
    const outcome = read([...march, [], ["甲", 45_720, 5], ["丙", "投诉", ""]]);
    expect(outcome.table.size).toBe(3);
    expect(outcome.issues.map(({ code }) => code)).not.toContain("sheet.secondTable");
  });
});
