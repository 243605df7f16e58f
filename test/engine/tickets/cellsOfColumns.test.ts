import type { ColumnAnswer } from "../../../src/engine/tickets/columnMap/columnChoice";
import type { NumericField } from "../../../src/engine/tickets/fields";
import { readTickets } from "../../../src/engine/tickets/readTickets";
import type { ReadOptions, ReadOutcome } from "../../../src/engine/tickets/ticketTable";

type Read = Extract<ReadOutcome, { kind: "read" }>;
function read(cells: readonly (readonly unknown[])[], options?: ReadOptions): Read {
  const outcome = readTickets(cells, options);
  if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome.issues));
  return outcome;
}

const numbers = ({ table }: Read, field: NumericField): (number | null)[] =>
  [...(table.column(field)?.values ?? [])].map((value) => (Number.isNaN(value) ? null : value));

/** One column of a sheet with a row per agent and day. */
const days = (header: string, cells: readonly unknown[], answer?: ColumnAnswer): Read =>
  read(
    [
      ["客服", "日期", "接待人数", header],
      ...cells.map((cell, day) => ["甲", 45_717 + day, 10, cell]),
    ],
    {
      columnMap: answer === undefined ? [] : [{ sheet: null, header, ...answer }],
    },
  );
/** One column of a sheet of tickets. */
const tickets = (header: string, cells: readonly unknown[]): Read =>
  read([["客服", "创建日期", header], ...cells.map((cell) => ["甲", 45_700, cell])]);

describe("shares", () => {
  it.each([
    ["满意率", [0.98, 1, 0], [0.98, 1, 0]],
    ["满意率", [98, 1, 100], [0.98, 0.01, 1]],
    ["满意率", ["98%", "98.5％", "-", 0.5], [0.98, 0.985, null, 0.5]],
    ["满意率", [1], [1]],
    ["满意率(%)", [98, 0.5, 100], [0.98, 0.005, 1]],
    ["满意率(%)", [0.98, 1, 0.4], [0.98, 1, 0.4]],
    ["满意率", ["98.00", "1.0"], [0.98, 0.01]],
  ])("[RD160] under %s: %p are %p", (header, cells, shares) => {
    const outcome = days(header, cells);
    expect(numbers(outcome, "satisfiedShare")).toEqual(shares);
    expect(outcome.questions).toEqual([]);
  });

  it("[RD160] small ones under a % are asked about, and missing until then", () => {
    const outcome = days("平台判责率(%)", [0.3, 0, "0.2%"]);
    expect(numbers(outcome, "platformJudgedShare")).toEqual([null, 0, 0.002]);
    expect(outcome.questions).toMatchObject([{ kind: "shareUnit", assumed: null, example: "0.3" }]);
    expect(
      numbers(days("平台判责率(%)", [0.3], { unit: "percent" }), "platformJudgedShare"),
    ).toEqual([0.003]);
    expect(
      numbers(days("平台判责率(%)", [0.3], { unit: "fraction" }), "platformJudgedShare"),
    ).toEqual([0.3]);
  });

  it.each([[[120, 50]], [[-0.1]], [["viel"]]])(
    "[RD160] outside 0 to 1 are missing, and told: %p",
    (cells) => {
      const outcome = days("满意率", cells);
      expect(numbers(outcome, "satisfiedShare")[0]).toBeNull();
      expect(outcome.issues).toMatchObject([{ code: "number.unreadable", row: 2 }]);
    },
  );
});

describe("scores and counts", () => {
  it("[RD161] customer effort is 1 to 7", () => {
    const outcome = tickets("费力度", [1, 7, 0, 8, "5分", ""]);
    expect(numbers(outcome, "effort")).toEqual([1, 7, null, null, 5, null]);
    expect(outcome.issues.map(({ code }) => code)).toEqual([
      "rating.outsideScale",
      "rating.outsideScale",
    ]);
  });

  it("[RD161] the words of NPS stand for their groups", () => {
    const outcome = tickets("推荐值", ["推荐者", "被动者", "贬损者", "Promoter", 10, 11]);
    expect(numbers(outcome, "recommendation")).toEqual([9.5, 7.5, 3, 9.5, 10, null]);
    expect(numbers(tickets("满意度", ["推荐者", 5]), "rating")).toEqual([null, 5]);
  });

  it("[RD162] numbers under 万元 count ten thousands, those that say 万 do so themselves", () => {
    const outcome = days("销售额(万元)", [3.2, "1.5", "2万", "-"]);
    expect(numbers(outcome, "sales")).toEqual([32_000, 15_000, 20_000, null]);
    expect(numbers(days("销售额(元)", ["3.2万", "¥1,234.50"]), "sales")).toEqual([32_000, 1234.5]);
  });

  it("[RD162] the unit of what is counted may stand behind the number", () => {
    expect(numbers(tickets("重开次数", ["3次", "0 次", "１次"]), "reopens")).toEqual([3, 0, 1]);
    expect(numbers(tickets("质检得分", ["95分", 88]), "qaScore")).toEqual([95, 88]);
  });
});

describe("cells in traditional characters", () => {
  it.each([
    ["解決時長", ["7小時41分52秒", "1個小時"], "resolutionDuration", [27_712 / 60, 60]],
    ["滿意度", ["非常滿意", "滿意", "差評"], "rating", [5, 4, 1]],
    ["截止時間", ["2025年2月1日 星期六 下午1時30分"], "dueAt", [45_689.5625]],
  ] as const)("[RD3] are read under %s: %p", (header, cells, field, values) => {
    expect(numbers(tickets(header, cells), field)).toEqual(
      values.map((value) => expect.closeTo(value, 9) as unknown),
    );
  });

  it("[RD31] 是否達標 with 達標 and 未達標 says who was overdue", () => {
    const { table } = tickets("是否達標", ["達標", "未達標", ""]);
    expect([...table.column("overdue")!.values]).toEqual([0, 1, 2]);
  });
});

describe("columns of the user's own", () => {
  const sheet = [
    ["客服", "创建时间", "仓库", "重量(kg)", "会员日", "编码", "满意度"],
    ["甲", 45_700, "北京", 1.5, "2025-03-01", "007", 5],
    ["乙", 45_701, "上海", "2,000", "2025-03-02 12:00", "008", "-"],
    ["丙", 45_702, "", "", "", "", 4],
  ];
  const options = { extraColumns: ["仓库", "重量（KG）", "会员日", "编码", "满意度", "没有"] };

  it("[RD163] are kept as words, numbers or moments, whichever their cells are", () => {
    const { table } = read(sheet, options);
    const words = (header: string): unknown => {
      const column = table.extra?.(header);
      if (column?.kind !== "text") return [...(column?.values ?? [])];
      return [...column.codes].map((code) => column.words[code]);
    };
    expect(words("仓库")).toEqual(["北京", "上海", ""]);
    expect(words("重量(kg)")).toEqual([1.5, 2_000, NaN]);
    expect(words("会员日")).toEqual([45_717, 45_718.5, NaN]);
    expect(words("编码")).toEqual(["007", "008", ""]);
    expect(words("满意度")).toEqual([5, NaN, 4]);
    expect(table.extra?.("没有")).toBeUndefined();
    expect(table.column("rating")?.values[0]).toBe(5);
  });

  it("[RD163] are not kept unasked", () => {
    expect(read(sheet).table.extra?.("仓库")).toBeUndefined();
  });
});
