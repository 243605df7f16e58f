import { lintTables, movedSince, readRulebook, type Cells } from "../../../../src/engine";
import { frozenRun, runsIn } from "../../../../src/engine/review/runs/frozenRun";
import { withRun, withUnfrozen } from "../../../../src/engine/review/runs/runCells";
import { readRuns, runsTable, type Run } from "../../../../src/engine/review/runs/runsTable";
import { findColumns } from "../../../../src/engine/ruleTables/ruleTable";
import { findingSentence, ruleHeader } from "../../../../src/locales/rules";

const languages = ["zh-CN", "en"] as const;
const inEnglish = (column: string) => ruleHeader(runsTable.name, column, "en");

const run = (change: Partial<Run> = {}): Run => ({
  period: "2025-03",
  frozenAt: 45750.5,
  scoredAt: 45750.25,
  unfrozenAt: null,
  confirmedBy: "HR",
  profiles: ["regular", "Profile_Own"],
  agents: 12,
  tickets: 3000,
  asOf: 45748,
  engine: "1.0.0",
  rules: "0123456789abcdef",
  data: "1111111111111111",
  result: "00000e1234567890",
  note: null,
  ...change,
});

describe("the ledger of frozen months", () => {
  it.each(languages)("[RT4] [RUN1] is headed in %s so that it is read back", (language) => {
    const header = runsTable.columns.map(({ key }) => ruleHeader(runsTable.name, key, language));
    expect(Object.values(findColumns(runsTable, header))).toEqual(header.map((_, at) => at));
    const cells = withRun(null, run(), (column) => ruleHeader(runsTable.name, column, language));
    expect(readRuns(cells)).toEqual({ rules: [run()], findings: [] });
  });

  it("[RUN1] grows by a row and keeps what people wrote into it", () => {
    const old: Cells = [
      ["Remark", "Month", "冻结时间"],
      ["ours", "2025-02", 45720],
      ["", "", ""],
    ];
    const cells = withRun(old, run(), inEnglish);
    expect(cells[0]!.slice(0, 3)).toEqual(old[0]);
    expect(cells[1]!.slice(0, 3)).toEqual(old[1]);
    expect(cells).toHaveLength(3);
    expect(readRuns(cells).rules.map(({ period }) => period)).toEqual(["2025-02", "2025-03"]);
    expect(readRuns(cells).rules[1]).toEqual(run());
  });

  it("[RUN5] a month is frozen until its row says when it was unfrozen, and why", () => {
    const cells = withRun(null, run({ note: "checked" }), inEnglish);
    expect(frozenRun(readRuns(cells).rules, "2025-03")).toMatchObject({ confirmedBy: "HR" });
    expect(frozenRun(readRuns(cells).rules, "2025-04")).toBeNull();

    const ended = withUnfrozen(
      cells,
      { period: "2025-03", at: 45760, reason: "appeal of Ann" },
      inEnglish,
    )!;
    const { rules } = readRuns(ended);
    expect(frozenRun(rules, "2025-03")).toBeNull();
    expect(rules).toEqual([run({ unfrozenAt: 45760, note: "checked; appeal of Ann" })]);
    expect(withUnfrozen(ended, { period: "2025-03", at: 1, reason: "" }, inEnglish)).toBeNull();

    const again = withRun(ended, run({ frozenAt: 45761 }), inEnglish);
    expect(frozenRun(readRuns(again).rules, "2025-03")?.frozenAt).toBe(45761);
  });

  it("[RUN5] a month that Excel made a date of is that month", () => {
    const tables = new Map<string, Cells>([
      [
        "KPI_Runs",
        [
          ["Period", "Frozen at"],
          [45717, 45750],
        ],
      ],
    ]);
    expect(frozenRun(runsIn(tables), "2025-03")).toMatchObject({ frozenAt: 45750 });
    expect(runsIn(new Map())).toEqual([]);
  });

  it("[RUN7] with an unreadable row nobody is scored", () => {
    const tables = new Map<string, Cells>([
      [
        "KPI_Runs",
        [
          ["Period", "Frozen at"],
          ["March", "last week"],
        ],
      ],
    ]);
    expect(readRulebook(tables).findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["history.notAPeriod", "error"],
      ["cell.notADate", "error"],
    ]);
  });

  it.each(languages)("[RUN7] warns in %s of a month that is frozen twice", (language) => {
    const cells = withRun(withRun(null, run(), inEnglish), run({ frozenAt: 45755 }), inEnglish);
    const [finding] = lintTables(new Map([["KPI_Runs", cells]]));
    expect(finding).toMatchObject({ code: "run.frozenTwice", severity: "warning", row: 2 });
    expect(findingSentence(finding!, language)).toContain("2025-03");
  });
});

describe("who would move", () => {
  it("[RUN6] lists whoever would get another composite, who came or went first", () => {
    const frozen = new Map([
      ["Ann", 80],
      ["Bob", 70],
      ["Cid", 60],
      ["Dee", null],
      ["Eve", 50],
    ]);
    const scored = [
      { agent: "Ann", composite: 80 + 1e-9 },
      { agent: "Bob", composite: 71 },
      { agent: "Cid", composite: 57.5 },
      { agent: "Dee", composite: null },
      { agent: "New", composite: 90 },
    ];
    expect(movedSince(frozen, scored)).toEqual([
      { agent: "Eve", before: 50, now: null, change: null },
      { agent: "New", before: null, now: 90, change: null },
      { agent: "Cid", before: 60, now: 57.5, change: -2.5 },
      { agent: "Bob", before: 70, now: 71, change: 1 },
    ]);
  });
});
