import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cells } from "../../../src/engine";
import type { SheetContent } from "../../../src/workbench/book/content";
import { scoreCommand } from "../../../src/workbench/cli/scoreCommand";
import { writeBook } from "../../../src/workbench/files/writeBook";
import { sampleBook } from "../../../src/workbench/sample/sampleBook";
import { header, row } from "../../functions/tickets";
import { settledMonth, settlingTables } from "../../support/settledMonth";

// Each writes and reads a workbook of some 3,600 tickets.
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "rules-"));
const save = async (name: string, sheets: readonly SheetContent[]): Promise<string> => {
  const { bytes } = await writeBook({ sheets });
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const sheetOf = (table: string, cells: Cells): SheetContent => ({
  name: `Rules ${table}`.slice(0, 31),
  rows: cells as SheetContent["rows"],
  tables: [
    { name: table, area: `A1:${String.fromCharCode(64 + cells[0]!.length)}${cells.length}` },
  ],
});
const withRules = (tables: ReadonlyMap<string, Cells>): readonly SheetContent[] => [
  ...sampleBook().sheets.slice(0, 1),
  ...[...tables].map(([name, cells]) => sheetOf(name, cells)),
];
const score = (book: string, ...args: string[]) =>
  scoreCommand(["--book", book, "--month", "2025-03", ...args], { LANG: "en" });

interface Told {
  readonly profile: string;
  readonly tickets: number;
  readonly findings: readonly { readonly code: string; readonly message: string }[];
  readonly questions: readonly { readonly kind: string; readonly message: string }[];
  readonly agents: readonly {
    readonly agent: string;
    readonly composite: number | null;
    readonly tier: string | null;
    readonly settled: {
      readonly coefficient: number;
      readonly labels: readonly string[];
      readonly pay: { readonly base: number; readonly performance: number; readonly total: number };
    };
  }[];
}
const told = ({ stdout }: { readonly stdout: string }): Told => JSON.parse(stdout) as Told;

describe("score by the rules of a workbook", () => {
  it("[CLI5] settles the month as its tables say", async () => {
    const { report, settlement } = settledMonth();
    const result = await score(await save("rules.xlsx", withRules(settlingTables)), "--json");
    const { agents, findings } = told(result);
    expect(agents.map(({ agent, composite, tier }) => [agent, composite, tier])).toEqual(
      report.agents.map(({ agent, composite, tier }) => [agent, composite, tier]),
    );
    for (const { agent, pay, coefficient, labels } of settlement!.people)
      expect(agents.find((one) => one.agent === agent)!.settled).toMatchObject({
        coefficient,
        labels,
        pay: pay && { total: pay.total! / 100 },
      });
    expect(findings.map(({ code }) => code)).toContain("settlement.noSalary");
    expect(result.stderr).toMatch(/^Note: KPI_Salaries: No salary is given for 客服12\.$/);
  });

  it("[CLI5] prints tiers, pay and what is proposed", async () => {
    const { stdout } = await score(await save("shown.xlsx", withRules(settlingTables)));
    expect(stdout).toMatch(/^Rank .* Tier +Labels +Coefficient +Base pay +Performance pay +Pay$/m);
    expect(stdout).toMatch(/Proposed, for a person to confirm:\n/);
    expect(stdout).toMatch(/: improvement plan \(distribution: 改进\)/);
  });

  it("[CLI5] scores nobody while a rule is wrong, and says which", async () => {
    const wrong = new Map<string, Cells>([
      [
        "Tiers_Own",
        [
          ["Tier", "From"],
          ["gold", "ninety"],
        ],
      ],
    ]);
    const result = await score(await save("wrong.xlsx", withRules(wrong)), "--json");
    expect(result).toMatchObject({ stdout: "", exitCode: 1 });
    expect(result.stderr).toMatch(/^Tiers_Own: Row 1, From: “ninety” is not a number/);
  });

  it("[CLI6] takes a profile of the workbook by its name", async () => {
    const own = new Map<string, Cells>([
      [
        "Profile_Simple",
        [
          ["Dimension", "Metric", "Weight", "Target"],
          ["satisfaction", "CSAT", 100, 0.95],
        ],
      ],
    ]);
    const book = await save("own.xlsx", withRules(own));
    expect(told(await score(book, "--json", "--profile", "profile_simple")).profile).toBe(
      "Profile_Simple",
    );
    expect(told(await score(book, "--json")).profile).toBe("regular");
    const unknown = await score(book, "--profile", "best");
    expect(unknown.stderr).toMatch(/expected one of Profile_Simple, regular, .*; found “best”/);
  });

  it("[CLI6] reads several sheets as one set", async () => {
    const month = (name: string, first: number): SheetContent => ({
      name,
      rows: [
        header,
        ...Array.from({ length: 3 }, (_, at) => row(first + at, "Ann", 3, 2)),
      ] as SheetContent["rows"],
    });
    const book = await save("two.xlsx", [month("North", 1), month("South", 11)]);
    expect(told(await score(book, "--json", "--sheets", "North, South")).tickets).toBe(6);
    expect(told(await score(book, "--json", "--sheet", "South")).tickets).toBe(3);
    const both = await score(book, "--sheet", "North", "--sheets", "North,South");
    expect(both).toMatchObject({ stdout: "", stderr: "Give either --sheet or --sheets." });
  });

  it("[CLI5] tells the questions that nobody has answered", async () => {
    const rows = [
      ["客服", "创建时间", "首次响应时间"],
      ["Ann", "2025-03-01 09:00", 5],
      ["Ann", "2025-03-02 09:00", 7],
    ];
    const book = await save("question.xlsx", [{ name: "工单", rows }]);
    const { questions } = told(await score(book, "--json", "--language", "en"));
    expect(questions.length).toBeGreaterThan(0);
    const { stdout } = await score(book);
    for (const { message } of questions) expect(stdout).toContain(message);
  });
});
