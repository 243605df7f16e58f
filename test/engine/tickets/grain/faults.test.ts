import fc from "fast-check";
import { readTicketSheets } from "../../../../src/engine/tickets/sets/readTicketSheets";
import { readSheet, toldOf } from "../../../support/read";

const header = ["客服", "分组", "日期", "接待量", "评价数", "好评数", "销售额"];

describe("rows of one agent's day", () => {
  it("[RD188] are left out when they are copies, and both count when they differ", () => {
    const read = readSheet([
      header,
      ["小王", "一组", "2025-03-01", 10, 5, 4, 100],
      ["小王", "一组", "2025-03-01", 10, 5, 4, 100],
      ["小王", "一组", "2025-03-01", 7, 5, 4, 100],
      ["小王", "二组", "2025-03-01", 7, 5, 4, 100],
    ]);
    expect(read.table.size).toBe(3);
    expect(read.excluded).toMatchObject([{ reason: "duplicate", count: 1 }]);
    expect(toldOf(read)).toEqual([
      "row 3 客服 ticket.identicalRow 小王 2025-03-01",
      "row 4 客服 day.twice 小王 2025-03-01",
    ]);
  });

  it("[RD188] are found again on another sheet, unless neither says when it was", () => {
    const dated = [header, ["小王", "一组", "2025-03-01", 10, 5, 4, 100]];
    const size = (cells: unknown[][]) => {
      const outcome = readTicketSheets([
        { name: "a", cells },
        { name: "b", cells },
      ]);
      return outcome.kind === "read" && outcome.table.size;
    };
    expect(size(dated)).toBe(1);
    expect(
      size([
        ["客服", "接待量"],
        ["小王", 10],
      ]),
    ).toBe(2);
  });

  it("[RD189] lose a part that is larger than its whole", () => {
    const read = readSheet([
      header,
      ["小王", "一组", "2025-03-01", 10, 5, 6, 100],
      ["小李", "一组", "2025-03-01", 10, 5, 5, 100],
    ]);
    expect([...read.table.column("goodRatings")!.values]).toEqual([NaN, 5]);
    expect(read.issues).toMatchObject([
      {
        code: "count.partOverWhole",
        row: 2,
        column: "好评数",
        found: "6",
        expected: "≤ 5 (评价数)",
      },
    ]);
  });
});

describe("rows of sums", () => {
  const rows = [
    ["小王", "一组", "2025-03-01", 10, 5, 4, 100.25],
    ["小李", "一组", "2025-03-01", 20, 8, 8, 200.25],
  ];

  it("[RD190] agree with the rows above, in whole or since the last of them", () => {
    const read = readSheet([
      header,
      ...rows,
      ["小计", "", "", 30, 13, 12, 300.5],
      ["小赵", "二组", "2025-03-01", 5, 1, 1, 50],
      ["小计", "", "", 5, 1, 1, 50],
      ["合计", "", "", 35, 14, 13, 350.5],
    ]);
    expect(read.table.size).toBe(3);
    expect(read.issues).toEqual([]);
  });

  it("[RD190] are told of where they differ, and change nothing", () => {
    const read = readSheet([header, ...rows, ["汇总值", "", "", 31, 13, 12, 300.51]]);
    expect(read.issues).toMatchObject([
      {
        code: "checksum.differs",
        row: 4,
        column: "接待量",
        found: "31",
        expected: "30",
        handling: "kept",
      },
    ]);
    expect([...read.table.column("received")!.values]).toEqual([10, 20]);
  });

  it("[RD190] are not asked of means, nor of rates, nor of blanks", () => {
    const read = readSheet([
      ["客服", "日期", "接待量", "满意率", "客单价"],
      ["小王", "2025-03-01", 10, "90%", 50],
      ["小李", "2025-03-01", 20, "80%", 60],
      ["平均值", "", 15, "85%", 55],
      ["合计", "", "", "83%", 57],
    ]);
    expect(read.issues).toEqual([]);
  });

  it("[RD190] check sheets of tickets too", () => {
    const read = readSheet([
      ["工单编号", "客服", "创建时间", "成本"],
      ["T1", "小王", "2025-03-01 10:00", 12.5],
      ["T2", "小李", "2025-03-01 11:00", 7.5],
      ["合计", "", "", 25],
    ]);
    expect(toldOf(read)).toEqual(["row 4 成本 checksum.differs 25"]);
  });

  it("[RD190] agree whatever the rows hold, and differ by one when one is added", () => {
    const counts = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(counts, fc.nat(40), (values, position) => {
        const table = values.map((value, index) => [
          `客服${index}`,
          "一组",
          "2025-03-01",
          value,
          "",
          "",
          "",
        ]);
        const sum = values.reduce((total, value) => total + value, 0);
        const told = (found: number) => {
          const cells = table.toSpliced(Math.min(position, table.length), 0, [
            ...["合计", "", "", found, "", "", ""],
          ]);
          return readSheet([header, ...cells]).issues.length;
        };
        expect(told(sum)).toBe(0);
        // Since the last row of sums: a subtotal of the rows above is right as well.
        const above = values.slice(0, position).reduce((total, value) => total + value, 0);
        expect(told(sum + 1)).toBe(sum + 1 === above ? 0 : 1);
      }),
      { numRuns: 60 },
    );
  });
});
