import fc from "fast-check";
import { readRuleTable } from "../../../src/engine/ruleTables/readRuleTable";
import {
  findColumns,
  kindOfRuleTable,
  optional,
  required,
  type RuleTable,
} from "../../../src/engine/ruleTables/ruleTable";
import { writeRuleTable } from "../../../src/engine/ruleTables/writeRuleTable";
import { isMissingText } from "../../../src/engine/tickets/values/missing";

type Key = "agent" | "share" | "since" | "active" | "kind";

const table: RuleTable<Key> = {
  name: "KPI_Example",
  columns: [
    required("agent", "Agent", "客服"),
    required("share", "Share (%)", "占比"),
    optional("since", "Valid since", "生效日期"),
    optional("active", "Active", "启用"),
    optional("kind", "Kind", "类型"),
  ],
};
const kinds = { full: ["full time", "全职"], part: ["part time", "兼职"] };

const read = (...cells: unknown[][]) =>
  readRuleTable(table, cells, (row) => ({
    agent: row.needs("agent", row.text("agent")),
    share: row.needs("share", row.number("share", 0, 1)),
    since: row.date("since"),
    active: row.flag("active"),
    kind: row.choice("kind", kinds),
  }));
const rule = { agent: "李敏", share: 0.5, since: null, active: null, kind: null };

describe("the columns of a rule table", () => {
  it("[RT1] are found by their headers, in either language and any order", () => {
    expect(read(["占比", "备注", "客服"], [0.5, "老员工", "李敏"])).toEqual({
      rules: [rule],
      findings: [],
    });
    expect(read(["类型", "AGENT", "Share"], ["", "", ""]).rules).toEqual([]);
  });

  it("[RT1] are found whatever case, spaces and punctuation their headers have", () => {
    const headers = ["  agent ", "SHARE％", "valid_since:", "ACTIVE?", "（类型）"];
    expect(Object.values(findColumns(table, headers))).toEqual([0, 1, 2, 3, 4]);
  });

  it("[RT1] are looked for in the cells before them: the first of two equal headers counts", () => {
    expect(findColumns(table, ["Agent", "客服", "占比"]).agent).toBe(0);
    expect(findColumns(table, ["", null, undefined, "占比"]).agent).toBe(-1);
  });

  it("[RT2] that are required and missing leave no rules, and say which headers were looked for", () => {
    expect(read(["Agent", "Weight"], ["李敏", 0.5])).toEqual({
      rules: [],
      findings: [
        {
          code: "table.missingColumn",
          severity: "error",
          table: "KPI_Example",
          row: null,
          column: "share",
          found: "Agent, Weight",
          expected: "Share (%) / 占比",
        },
      ],
    });
    expect(read().findings.map(({ column }) => column)).toEqual(["agent", "share"]);
  });

  it("[RT2] tell one kind of table from another", () => {
    const other: RuleTable = { name: "KPI_Other", columns: [required("agent", "Agent")] };
    const kindOf = (...header: string[]) => kindOfRuleTable([header], [other, table])?.name;
    expect(kindOf("Agent", "Share (%)")).toBe("KPI_Example");
    expect(kindOf("Agent", "Colour")).toBe("KPI_Other");
    expect(kindOf("Colour")).toBeUndefined();
  });
});

describe("a row of a rule table", () => {
  const headers = ["Agent", "Share", "Valid since", "Active", "Kind"];

  it("[RT3] gives no rule when one of its cells cannot be read, and says what could stand there", () => {
    const { rules, findings } = read(
      headers,
      ["李敏", "half", "soon", "perhaps", "seasonal"],
      ["王芳", 0.5],
    );
    expect(rules).toEqual([{ ...rule, agent: "王芳" }]);
    expect(
      findings.map(({ code, row, column, found, expected }) => [
        code,
        row,
        column,
        found,
        expected,
      ]),
    ).toEqual([
      ["cell.notANumber", 1, "share", "half", "0–1"],
      ["cell.notADate", 1, "since", "soon", "2025-03-01"],
      ["cell.notAFlag", 1, "active", "perhaps", "是 / 否 · yes / no"],
      ["cell.unknownWord", 1, "kind", "seasonal", "full time, part time"],
    ]);
  });

  it("[RT3] gives no rule when a needed cell is blank, however a blank is written", () => {
    for (const blank of ["", null, undefined, "  ", "-", "无", "N/A"])
      expect(read(headers, ["李敏", blank])).toMatchObject({
        rules: [],
        findings: [{ code: "cell.blank", severity: "error", row: 1, column: "share" }],
      });
  });

  it("[RT3] gives no rule when an Excel error stands in it, and reports the cell once", () => {
    const { rules, findings } = read(headers, ["李敏", "#N/A"], ["王芳", { code: "#REF!" }]);
    expect(rules).toEqual([]);
    expect(findings.map(({ code, found }) => [code, found])).toEqual([
      ["cell.error", "#N/A"],
      ["cell.error", "#REF!"],
    ]);
  });

  it("[RT3] is refused out of range, and both ends belong to the range", () => {
    expect(read(headers, ["a", 0], ["b", 1]).rules).toHaveLength(2);
    expect(read(headers, ["a", 1.01]).findings).toMatchObject([
      { code: "cell.outsideRange", found: "1.01", expected: "0–1" },
    ]);
  });

  it("[RT3] is passed over when blank, and does not shift the rows behind it", () => {
    const { findings } = read(headers, [], ["", null, " "], ["李敏", "half"]);
    expect(findings).toMatchObject([{ row: 3 }]);
  });

  it("[RT5] has numbers, dates, yes and no as ticket sheets do; 95% is 0.95", () => {
    const rules = read(
      headers,
      ["李敏", "95%", 45_717.5, "是", "兼职"],
      [1001, "0.95", "2025年3月1日", true, "FULL  time"],
      ["王芳", "９５％", "2025/3/1 12:00", "×", ""],
    ).rules;
    expect(rules).toEqual([
      { agent: "李敏", share: 0.95, since: 45_717.5, active: true, kind: "part" },
      { agent: "1001", share: 0.95, since: 45_717, active: true, kind: "full" },
      { agent: "王芳", share: 0.95, since: 45_717.5, active: false, kind: null },
    ]);
  });

  it("[RT5] is not read where day and month could be swapped", () => {
    expect(read(headers, ["李敏", 0.5, "01/02/2025"]).findings).toMatchObject([
      { code: "cell.notADate", found: "01/02/2025" },
    ]);
  });

  it("[RT10] takes a 0 for a blank cell where a word or a date belongs", () => {
    expect(read(headers, ["李敏", 0.5, 0, "", 0])).toEqual({ rules: [rule], findings: [] });
    const needy = readRuleTable(table, [headers, ["李敏", 0.5, 0, "", 0]], (row) => [
      row.needs("since", row.date("since")),
      row.needs("kind", row.choice("kind", kinds)),
    ]);
    expect(needy.findings.map(({ code, column }) => [code, column])).toEqual([
      ["cell.blank", "since"],
      ["cell.blank", "kind"],
    ]);
  });
});

describe("a rule table", () => {
  /** "NA" and "nil" stand for nothing. */
  const word = fc
    .string({ unit: "grapheme", maxLength: 12 })
    .filter((text) => /^\p{L}/u.test(text) && text === text.trim() && !isMissingText(text));

  it("[RT4] reads back as it was written, under headers of either language", () => {
    const record = fc.record({
      agent: word,
      share: fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true }),
      since: fc.option(fc.integer({ min: 20_000, max: 79_999 })),
      active: fc.option(fc.boolean()),
      kind: fc.option(fc.constantFrom("full" as const, "part" as const)),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 6 }), fc.constantFrom(0, 1), (rules, language) => {
        const written = writeRuleTable(
          table,
          rules.map((one) => ({ ...one, kind: one.kind && kinds[one.kind][language]! })),
          (key) => table.columns.find((column) => column.key === key)!.headers[language]!,
        );
        const { rules: back, findings } = read(...written);
        expect(findings).toEqual([]);
        expect(back).toEqual(
          rules.map((one) => ({ ...one, share: one.share === 0 ? 0 : one.share })),
        );
      }),
    );
  });

  it("[RT3] of any cells whatever is read without a throw, and every row is a rule, blank, or reported", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(null, undefined, "#N/A", "-", 0, "95%", "2025-03-01", { code: "#VALUE!" }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
        const { rules, findings } = read(
          ["Agent", "Share", "Valid since", "Active", "Kind"],
          ...rows,
        );
        const reported = new Set(findings.map(({ row }) => row));
        expect(rules.length + reported.size).toBeLessThanOrEqual(rows.length);
        for (const { row } of findings) expect(rows[row! - 1]).toBeDefined();
      }),
    );
  });
});
