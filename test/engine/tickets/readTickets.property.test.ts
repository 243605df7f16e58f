import fc from "fast-check";
import { readColumnMap } from "../../../src/engine/tickets/columnMap/columnTable";
import { readExclusions } from "../../../src/engine/tickets/exclusions/exclusionTable";
import { readAgents } from "../../../src/engine/tickets/people/agentTable";
import { readTickets } from "../../../src/engine/tickets/readTickets";
import { readTicketSheets } from "../../../src/engine/tickets/sets/readTicketSheets";
import type { ReadOutcome } from "../../../src/engine/tickets/ticketTable";

jest.setTimeout(3_600_000);
/** Sheets that each property is tried on; the nightly run has 100,000. */
const RUNS = Number(process.env["KPI_SHEETS"] ?? 1_000);

const header = fc.constantFrom(
  "工单编号",
  "客服",
  "客服组",
  "状态",
  "渠道",
  "客户ID",
  "创建时间",
  "首次响应时间",
  "解决时间",
  "关闭时间",
  "解决时长(小时)",
  "解决时长",
  "满意度",
  "重开次数",
  "是否升级",
  "是否超时",
  "made_sla",
  "是否有效",
  "服务成本",
  "NPS",
  "备注",
  "__proto__",
  "",
  "Assignee",
  "Created at",
  "评价时间",
);

const cell = fc.oneof(
  { arbitrary: fc.double({ min: 40_000, max: 50_000 }), weight: 4 },
  fc.constantFrom<unknown>(
    null,
    undefined,
    "",
    0,
    1,
    5,
    -3,
    NaN,
    true,
    false,
    "-",
    "合计",
    "Total",
    "#N/A",
    { code: "#REF!" },
    { type: "Error", basicValue: "#DIV/0!" },
    { type: "Entity", text: "x" },
    { basicValue: 4 },
    {},
    [],
    "2025-02-01 12:00",
    "01/02/2025",
    "13/02/2025",
    "2025年2月1日",
    "上午",
    "1:30",
    "1h 30m",
    "-1:15",
    "满意",
    "★★★",
    "Offered",
    "是",
    "否",
    "√",
    "已超时",
    "Spam",
    "甲",
    "乙",
    " 甲",
    "T1",
    "T1",
    "T2",
    "__proto__",
    "=1+1",
    "1,234",
    "98%",
    "%",
    "(分钟)",
    100,
    "1e999",
    1e300,
    "2025-99-99",
    "99999999999999999999",
    "\uD800",
    "𝟙𝟚",
  ),
  fc.string(),
  fc.integer(),
  fc.double(),
  fc.anything({ maxDepth: 1 }),
);

const sheet = fc
  .tuple(
    fc.array(header, { minLength: 1, maxLength: 8 }),
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 30 }),
  )
  .map(([headers, rows]) => [["客服", "创建时间", ...headers], ...rows]);

const isBlank = (row: readonly unknown[]): boolean =>
  row.every((value) => value === null || value === undefined || value === "" || value === 0);

describe("readTickets, given any cells at all,", () => {
  it("[RD71] never throws, and every row is a ticket, an exclusion, or blank below the rest", () => {
    fc.assert(
      fc.property(sheet, (cells) => {
        const outcome = readTickets(cells);
        if (outcome.kind === "unreadable") {
          expect(outcome.issues.length).toBeGreaterThan(0);
          return;
        }
        const below = cells.slice(outcome.headerRow);
        // What stands beside the table, past an empty column, is another's.
        const columns = outcome.columns.map(({ index }) => index);
        const [from, to] = [Math.min(...columns), Math.max(...columns) + 1];
        const excluded = outcome.excluded.reduce((sum, { count }) => sum + count, 0);
        const rowsRead = outcome.table.size + excluded;
        expect(rowsRead).toBeLessThanOrEqual(below.length);
        // What is not accounted for is blank: null, "", 0, or cells that hold nothing readable.
        for (const row of below.slice(rowsRead)) {
          const own = row.slice(from, to);
          const holds = own.filter((value) => typeof value === "string" && value.trim() !== "");
          expect(isBlank(own) || holds.length === 0).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("[RD71] gives every field values it can hold", () => {
    fc.assert(
      fc.property(sheet, (cells) => {
        const outcome = readTickets(cells);
        if (outcome.kind === "unreadable") return;
        const { table } = outcome;
        for (const value of table.column("rating")?.values ?? []) {
          expect(Number.isNaN(value) || (value >= 1 && value <= 5)).toBe(true);
        }
        for (const value of table.column("resolutionDuration")?.values ?? []) {
          expect(Number.isNaN(value) || (value >= 0 && value <= 366 * 1_440)).toBe(true);
        }
        for (const value of table.column("createdAt")?.values ?? []) {
          expect(Number.isNaN(value) || (value >= 20_000 && value < 80_000)).toBe(true);
        }
        const agent = table.column("agent")!;
        expect(agent.codes).toHaveLength(table.size);
        for (const code of agent.codes) expect(agent.words[code]).toMatch(/\S/);
        expect(new Set(agent.words).size).toBe(agent.words.length);
        for (const value of table.column("overdue")?.values ?? [])
          expect(value).toBeLessThanOrEqual(2);
      }),
      { numRuns: RUNS },
    );
  });

  it("[RD71] reads the same whether blank cells come as null, as text or as nothing", () => {
    fc.assert(
      fc.property(sheet, (cells) => {
        const asText = cells.map((row) => row.map((value) => value ?? ""));
        const [one, other] = [readTickets(cells), readTickets(asText)];
        expect(other.issues).toEqual(one.issues);
        expect(other.kind === "read" && other.excluded).toEqual(
          one.kind === "read" && one.excluded,
        );
      }),
      { numRuns: RUNS },
    );
  });
});

/** Rows of one sheet that are tickets or exclusions. */
function accountedFor(outcome: Extract<ReadOutcome, { kind: "read" }>, sheet: string): number {
  const tickets = Array.from({ length: outcome.table.size }, (_, ticket) =>
    outcome.table.sheetOf(ticket),
  ).filter((place) => place.sheet === sheet);
  const excluded = outcome.excluded
    .flatMap(({ places }) => places)
    .filter((place) => place.sheet === sheet);
  return new Set([...tickets, ...excluded].map(({ row }) => row)).size;
}

describe("readTicketSheets, given any sheets at all,", () => {
  const sheets = fc.array(
    fc.oneof(sheet, fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 })),
    {
      maxLength: 4,
    },
  );
  const options = fc.record(
    {
      exclusions: fc
        .array(fc.tuple(fc.constantFrom("测试", "自评", "x"), header, fc.string()), {
          maxLength: 3,
        })
        .map((rows) => readExclusions([["原因", "列", "条件"], ...rows])),
      people: fc
        .array(fc.tuple(cell, cell, fc.string()), { maxLength: 4 })
        .map((rows) => readAgents([["姓名", "客服", "小组"], ...rows])),
      columnMap: fc
        .array(fc.tuple(header, fc.constantFrom("客服", "创建时间", "评价", "不使用", "?")), {
          maxLength: 3,
        })
        .map((rows) => readColumnMap([["表头", "识别为"], ...rows]).map),
    },
    { requiredKeys: [] },
  );

  it("[RD71] never throws, and every row of every sheet is accounted for, once, with its place", () => {
    fc.assert(
      fc.property(sheets, options, (tables, chosen) => {
        const named = tables.map((cells, index) => ({ name: `S${index}`, cells }));
        const outcome = readTicketSheets(named, chosen);
        if (outcome.kind === "unreadable") {
          expect(outcome.issues.length >= named.length).toBe(true);
          return;
        }
        for (const { name, headerRow, rows } of outcome.sheets) {
          if (headerRow === null)
            expect(outcome.issues.some((issue) => issue.sheet === name)).toBe(true);
          else expect(accountedFor(outcome, name!)).toBeGreaterThanOrEqual(rows);
        }
        for (const issue of outcome.issues) expect(issue.row === null || issue.row > 0).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it("[RD80] reads tickets without ids the same, on one sheet or on two", () => {
    const headers = [
      "客服",
      "创建时间",
      "满意度",
      "重开次数",
      "是否升级",
      "状态",
      "解决时长(小时)",
    ];
    const plain = fc.tuple(
      fc.constantFrom("甲", "乙", "丙", ""),
      fc.double({ min: 45_000, max: 45_020, noNaN: true }),
      fc.constantFrom(1, 2, 3, 4, 5, ""),
      fc.constantFrom(0, 1, 2, ""),
      fc.constantFrom("是", "否"),
      fc.constantFrom("已解决", "处理中", "Spam"),
      fc.double({ min: 0, max: 100, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(plain, { minLength: 45, maxLength: 60 }), fc.nat(), (rows, cut) => {
        const at = 20 + (cut % (rows.length - 40));
        const [whole, split] = [[rows], [rows.slice(0, at), rows.slice(at)]].map((parts) =>
          readTicketSheets(
            parts.map((part, index) => ({ name: `S${index}`, cells: [headers, ...part] })),
          ),
        );
        if (whole?.kind !== "read" || split?.kind !== "read") throw new Error("unreadable");
        expect(split.table.size).toBe(whole.table.size);
        const counts = ({ excluded }: typeof whole): unknown[] =>
          excluded.map(({ reason, count }) => [reason, count]);
        expect(counts(split)).toEqual(counts(whole));
        for (const field of ["createdAt", "rating", "reopens", "resolutionDuration"] as const)
          expect([...split.table.column(field)!.values]).toEqual([
            ...whole.table.column(field)!.values,
          ]);
        const agents = (outcome: typeof whole): string[] => {
          const { codes, words } = outcome.table.column("agent")!;
          return [...codes].map((code) => words[code]!);
        };
        expect(agents(split)).toEqual(agents(whole));
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  });
});
