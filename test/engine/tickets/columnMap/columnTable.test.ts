import {
  columnTable,
  meaningWords,
  orderWords,
  readColumnMap,
  unitWords,
  usageWords,
} from "../../../../src/engine/tickets/columnMap/columnTable";
import {
  columnMapRecords,
  type ColumnMapWords,
} from "../../../../src/engine/tickets/columnMap/columnMapRecords";
import { readTickets } from "../../../../src/engine/tickets/readTickets";
import { writeRuleTable } from "../../../../src/engine/ruleTables/writeRuleTable";
import { findColumns } from "../../../../src/engine/ruleTables/ruleTable";
import { fieldName } from "../../../../src/locales/fields";
import type { Language } from "../../../../src/locales/language";
import { ruleChoice, ruleHeader } from "../../../../src/locales/rules";

const wordsIn = (language: Language): ColumnMapWords => ({
  field: (field) =>
    field === null ? ruleChoice("columnUsage", "unused", language) : fieldName(field, language),
  unit: (unit) => ruleChoice("columnUnit", unit, language),
  scale: (scale) => ruleChoice("columnScale", scale, language),
  order: (order) => ruleChoice("columnOrder", order, language),
  meaning: (meaning) => ruleChoice("columnMeaning", meaning, language),
  note: (note) => note,
});

const written = (language: Language, ...given: [Columns, Choices]) =>
  writeRuleTable(columnTable, columnMapRecords(...given, wordsIn(language)), (key) =>
    ruleHeader(columnTable.name, key, language),
  );
type Columns = Parameters<typeof columnMapRecords>[0];
type Choices = Parameters<typeof columnMapRecords>[1];

const sheet = [
  ["工单编号", "客服", "协作人", "创建时间", "备注"],
  ["T1", "甲", "乙", 45_700, "x"],
  ["T2", "甲", "丙", 45_701, "y"],
];

describe.each(["zh-CN", "en"] as const)("the table KPI_Columns in %s", (language) => {
  const words = wordsIn(language);
  const outcome = readTickets(sheet);
  const table = written(language, outcome.columns, []);

  it("[RD100] writes headers and words that are read back", () => {
    const found = findColumns(columnTable, table[0]!);
    expect(Object.values(found)).toEqual(columnTable.columns.map((_, index) => index));
    for (const [kind, choices] of Object.entries({
      columnUnit: unitWords,
      columnOrder: orderWords,
      columnMeaning: meaningWords,
      columnUsage: usageWords,
    }))
      for (const [choice, names] of Object.entries(choices))
        expect(names).toContain(ruleChoice(kind, choice, language));
  });

  it("[RD101] changes nothing as long as nobody corrects it", () => {
    const { map, findings } = readColumnMap(table);
    expect(findings).toEqual([]);
    expect(readTickets(sheet, { columnMap: map }).columns).toEqual(outcome.columns);
  });

  it("[RD101] a correction wins, and takes the field from the column that had it", () => {
    const corrected = table.map((row) =>
      row[1] === "协作人" ? row.with(2, fieldName("agent", language)) : row,
    );
    const { map } = readColumnMap(corrected);
    const again = readTickets(sheet, { columnMap: map });
    if (again.kind !== "read") throw new Error("unreadable");
    expect(again.table.column("agent")!.words).toEqual(["", "乙", "丙"]);
    expect(again.columns.find(({ header }) => header === "协作人")?.notes).toContain("chosen");
    expect(again.columns.find(({ header }) => header === "客服")?.field).toBeNull();
  });

  it("[RD101] a column can be told not to be used", () => {
    const corrected = table.map((row) =>
      row[1] === "工单编号" ? row.with(2, words.field(null)) : row,
    );
    const again = readTickets(sheet, { columnMap: readColumnMap(corrected).map });
    expect(again.columns.find(({ header }) => header === "工单编号")).toMatchObject({
      field: null,
      notes: ["chosen"],
    });
  });

  it("[RD102] keeps what a person answered", () => {
    const choices = [
      {
        sheet: "三月",
        header: "首次响应时间",
        unit: "seconds",
        order: "dayFirst",
        scale: "1-10",
        meaning: "duration",
        remaining: true,
        goal: 240,
      },
      { sheet: null, header: "满意度", field: "rating" },
      { sheet: null, header: "备注", field: null },
    ] as const;
    const { map, findings } = readColumnMap(written(language, [], choices));
    expect(findings).toEqual([]);
    expect(map).toEqual(choices);
  });
});

describe("the table KPI_Columns", () => {
  const header = ["Sheet", "Header", "Understood as", "Goal", "Time remaining", "Highest rating"];
  const read = (...rows: unknown[][]) => readColumnMap([header, ...rows]);
  const codes = (...rows: unknown[][]) => read(...rows).findings.map(({ code }) => code);

  it("[RD102] is heeded when the cells are read", () => {
    const cells = [
      ["客服", "创建时间", "首次响应时长"],
      ["甲", "05/06/2025", 90],
    ];
    const map = readColumnMap([
      ["Header", "Understood as", "Unit", "Day and month"],
      ["首次响应时长", "", "seconds", ""],
      ["创建时间", "", "", "month first"],
    ]).map;
    const outcome = readTickets(cells, { columnMap: map });
    if (outcome.kind !== "read") throw new Error("unreadable");
    expect([...outcome.table.column("firstResponseDuration")!.values]).toEqual([1.5]);
    expect([...outcome.table.column("createdAt")!.values]).toEqual([45_783]);
  });

  it("[RD103] tells of words it does not know, of a header said twice, of scales that are none", () => {
    expect(codes(["", "A", "weather"])).toEqual(["columns.unknownField"]);
    expect(codes(["", "A", "agent"], ["", "A", "group"])).toEqual(["columns.headerTwice"]);
    expect(codes(["1", "A", "agent"], ["2", "A", "group"])).toEqual([]);
    expect(codes(["", "A", "rating", "", "", 8])).toEqual(["cell.unknownWord"]);
  });

  it("[RD103] knows a scale by its highest rating, or by both of its ends", () => {
    const scales = [1, 2, 3, 5, "1–7", 7, 10, "0–10", 100].map((scale, row) => {
      const [choice] = read(["", `H${row}`, "rating", "", "", scale]).map;
      return choice?.scale;
    });
    expect(scales).toEqual(["0-1", "1-2", "1-3", "1-5", "1-7", "1-7", "1-10", "0-10", "0-100"]);
  });

  it("[RD104] reads goals as times, and refuses a number that could be minutes or hours", () => {
    const goals = ["4:00", 4 / 24, "4 h", "240 min", 26 / 24];
    expect(read(...goals.map((goal, row) => ["", `H${row}`, "", goal, "yes"])).map).toMatchObject(
      [240, 240, 240, 240, 1_560].map((goal) => ({ goal, remaining: true })),
    );
    expect(codes(["", "A", "", 4, "yes"])).toEqual(["columns.goalUnclear", "columns.noGoal"]);
    expect(codes(["", "A", "", "", "yes"])).toEqual(["columns.noGoal"]);
  });

  it("[RD105] says a header once where all sheets mean the same by it", () => {
    const column = (sheet: string, header: string, field: "agent" | "group") =>
      ({ sheet, header, index: 0, field, confidence: 1, notes: [] }) as const;
    const rows = written(
      "en",
      [
        column("一月", "客服", "agent"),
        column("二月", "客服", "agent"),
        column("一月", "组", "group"),
        column("二月", "组", "agent"),
      ],
      [],
    );
    expect(rows.slice(1).map(([sheet, name]) => [sheet, name])).toEqual([
      [null, "客服"],
      ["一月", "组"],
      ["二月", "组"],
    ]);
  });
});
