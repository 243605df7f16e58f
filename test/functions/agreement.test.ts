import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import {
  measureMonth,
  monthRequest,
  parsePeriod,
  readOptionsOf,
  readRulebook,
  readTickets,
  scoreBy,
  type Cells,
} from "../../src/engine";
import { scoreCommand } from "../../src/workbench/cli/scoreCommand";
import { writeBook } from "../../src/workbench/files/writeBook";
import { call, rows } from "./call";
import { header, row } from "./tickets";

type Row = readonly (string | number | null)[];

const ticket = fc.record({
  agent: fc.constantFrom("Ann", "Bob", "Cleo"),
  day: fc.integer({ min: 1, max: 28 }),
  hours: fc.integer({ min: 1, max: 80 }),
  rating: fc.constantFrom(1, 2, 3, 4, 5, null),
  reopened: fc.integer({ min: 0, max: 1 }),
});
const sheets = fc
  .array(ticket, { minLength: 12, maxLength: 60 })
  .map((tickets): readonly Row[] => [
    header,
    ...tickets.map(
      ({ agent, day, hours, rating, reopened }, at) =>
        row(at, agent, day, hours, rating, reopened) as Row,
    ),
  ]);
const settings = fc
  .record({
    satisfiedFrom: fc.constantFrom(3, 4, 5),
    repeatWindowDays: fc.integer({ min: 1, max: 10 }),
    minimumRatings: fc.integer({ min: 1, max: 6 }),
  })
  .map((chosen): readonly Row[] => [["Setting", "Value"], ...Object.entries(chosen)]);
const profiles = fc.integer({ min: 1, max: 99 }).map((weight): readonly Row[] => [
  ["Dimension", "Metric", "Weight", "Target"],
  ["Satisfaction", "CSAT", weight, 0.9],
  ["Problem solving", "FCR", 100 - weight, 0.8],
]);
const tiers: readonly Row[] = [
  ["Tier", "From"],
  ["Gold", 80],
  ["Rest", 0],
];

interface Told {
  readonly agents: readonly {
    readonly agent: string;
    readonly composite: number | null;
    readonly tier: string | null;
    readonly metrics: Readonly<Record<string, { readonly value: number | null }>>;
  }[];
}

const folder = mkdtempSync(join(tmpdir(), "agreement-"));

async function byCommand(tables: Readonly<Record<string, readonly Row[]>>): Promise<Told> {
  const { bytes } = await writeBook({
    sheets: Object.entries(tables).map(([name, cells]) => ({
      name,
      rows: cells,
      tables: [{ name, area: `A1:${String.fromCharCode(64 + cells[0]!.length)}${cells.length}` }],
    })),
  });
  const file = join(folder, "book.xlsx");
  writeFileSync(file, bytes);
  const { stdout, exitCode, stderr } = await scoreCommand(
    [
      "--book",
      file,
      "--sheet",
      "Tickets",
      "--month",
      "2025-03",
      "--profile",
      "Profile_Own",
      "--json",
    ],
    { LANG: "en" },
  );
  if (exitCode !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Told;
}

function byEngine(sheet: Cells, tables: ReadonlyMap<string, Cells>) {
  const { rulebook } = readRulebook(tables);
  const read = readTickets(sheet, readOptionsOf(rulebook));
  if (read.kind !== "read") throw new Error("the sheet of a test must be readable");
  const measures = measureMonth(read, monthRequest(rulebook, parsePeriod("2025-03")));
  const scored = scoreBy(rulebook, measures, "Profile_Own");
  if (scored.kind !== "scored") throw new Error("the month of a test must be scored");
  return scored.report;
}

it("[FN1] functions, the pane's way through the engine and score --json agree to the last digit", async () => {
  await fc.assert(
    fc.asyncProperty(sheets, settings, profiles, async (sheet, chosen, profile) => {
      const tables = { KPI_Settings: chosen, Profile_Own: profile, Tiers_Own: tiers };
      const report = byEngine(sheet, new Map(Object.entries(tables)));
      const { agents } = await byCommand({ Tickets: sheet, ...tables });
      const names = report.agents.map(({ agent }) => [agent]);
      const rules = [chosen, tiers];

      const composites = rows(call("COMPOSITE", sheet, profile, names, "2025-03", rules)).flat();
      const fcr = rows(call("FCR", sheet, names, "2025-03", rules)).flat();
      const [head, ...card] = rows(call("SCORECARD", sheet, profile, "2025-03", "en", rules));
      const tierAt = head!.indexOf("Tier");
      const number = (value: unknown) => (typeof value === "number" ? value : null);

      const expected = report.agents.map(({ agent, composite, tier, metrics }) => {
        const outcome = metrics.get("FCR");
        const value = outcome?.kind === "measured" ? outcome.value : null;
        return { agent, composite, tier, fcr: value };
      });
      expect(
        agents.map(({ agent, composite, tier, metrics }) => {
          return { agent, composite, tier, fcr: metrics["FCR"]!.value };
        }),
      ).toEqual(expected);
      expect(
        names.map(([agent], at) => ({
          agent,
          composite: number(composites[at]),
          tier: card[at]![tierAt] || null,
          fcr: number(fcr[at]),
        })),
      ).toEqual(expected);
    }),
    { numRuns: 25 },
  );
}, 120_000);
