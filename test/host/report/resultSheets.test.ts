import { kindOf, totalPay } from "../../../src/engine";
import { explain } from "../../../src/host/report/explain";
import type { WrittenCell } from "../../../src/host/report/cellText";
import { HEADER_ROW, type ResultSheet } from "../../../src/host/report/resultSheet";
import { resultSheets } from "../../../src/host/report/resultSheets";
import { resultTableName } from "../../../src/host/report/resultNames";
import { metricName } from "../../../src/locales/engine";
import type { Language } from "../../../src/locales/language";
import { settledMonth } from "../../support/settledMonth";

const month = settledMonth();
const { report, settlement } = month;

async function sheetsOf(language: Language, grounds: Parameters<typeof explain>[0] = month) {
  const explained = await explain(grounds, undefined);
  if (explained === "cancelled") throw new Error("nobody cancelled");
  return resultSheets(report, "Tickets", language, explained);
}

const plain = (cell: WrittenCell | undefined): WrittenCell =>
  typeof cell === "string" ? cell.replace(/^'/, "") : (cell ?? "");
/** Of the table; the sheet may be wider. */
const headerOf = ({ cells }: ResultSheet) =>
  cells[HEADER_ROW]!.map(plain).filter((name) => name !== "");

/** Rows of the table by header, up to the empty row below it. */
function rowsOf(sheet: ResultSheet): Record<string, WrittenCell>[] {
  const header = headerOf(sheet);
  const below = sheet.cells.slice(HEADER_ROW + 1);
  const end = below.findIndex((row) => row.every((cell) => cell === ""));
  return below
    .slice(0, end)
    .map((row) => Object.fromEntries(row.map((cell, at) => [String(header[at]), plain(cell)])));
}

const textsOf = ({ cells }: ResultSheet) => cells.flat().map(plain).join("\n");

describe("the sheets of a settled month", () => {
  let ranking: ResultSheet, details: ResultSheet, application: ResultSheet, pay: ResultSheet;
  beforeAll(async () => {
    const sheets = new Map((await sheetsOf("en")).map((sheet) => [sheet.part, sheet] as const));
    [ranking, details, application, pay] = [
      sheets.get("ranking")!,
      sheets.get("details")!,
      sheets.get("application")!,
      sheets.get("pay")!,
    ];
  });

  it("[HO11] are ranking, dashboard, figures, scorecards, proposals and pay", async () => {
    expect((await sheetsOf("en")).map(({ part }) => part)).toEqual([
      "ranking",
      "dashboard",
      "details",
      "scorecards",
      "application",
      "pay",
    ]);
  });

  it.each(["zh-CN", "en"] as const)(
    "[HO11] have tables that nobody takes for rules, in %s",
    async (language) => {
      for (const sheet of await sheetsOf(language)) {
        const header = headerOf(sheet);
        expect(kindOf(resultTableName(report.period, sheet.part), [header])).toBeNull();
        expect(new Set(header.map((name) => String(name).toLowerCase())).size).toBe(header.length);
      }
    },
  );

  it("[HO11] explain every figure: contributions come to the composite before red lines", () => {
    const rows = rowsOf(details);
    for (const person of settlement!.people) {
      const own = rows.filter(({ Agent }) => Agent === person.agent);
      const sum = (column: string) =>
        own.reduce((total, row) => total + (Number(row[column]) || 0), 0);
      expect(sum("Contribution")).toBeCloseTo(person.scored ?? Number.NaN, 9);
      expect(sum("Effective weight")).toBeCloseTo(100, 9);
    }
  });

  it("[HO11] give rates with their range, times with their spread, both with what was left out", () => {
    const [agent] = report.agents;
    const of = (metric: string) =>
      rowsOf(details).find(
        (row) => row["Agent"] === agent!.agent && row["Metric"] === metricName(metric, "en"),
      )!;
    const satisfied = of("CSAT");
    const outcome = agent!.metrics.get("CSAT");
    expect(outcome).toMatchObject({ value: satisfied["Value"], n: satisfied["n"] });
    expect(Number(satisfied["Counted of n"]) / Number(satisfied["n"])).toBeCloseTo(
      Number(satisfied["Value"]),
      12,
    );
    expect(Number(satisfied["Range from"])).toBeLessThan(Number(satisfied["Value"]));
    expect(Number(satisfied["Range to"])).toBeGreaterThan(Number(satisfied["Value"]));
    expect(satisfied["Definition"]).toMatch(/rating/i);

    const response = of("FRT");
    expect(response["Median"]).toBe(response["Value"]);
    expect(Number(response["90th percentile"])).toBeGreaterThan(Number(response["Median"]));
    expect(response["Range from"]).toBe("");
  });

  it("[HO11] keep proposals and pay out of the ranking", () => {
    expect(headerOf(ranking)).toContain("Distinction");
    const labels = rowsOf(ranking).map((row) => row["Distinction"]);
    expect(labels).toContain("五星客服");
    expect(labels).not.toContain("改进");
    expect(textsOf(ranking)).not.toMatch(/改进计划|improvement plan/i);
    expect(textsOf(application)).toMatch(/improvement plan \(distribution: 改进\)/);
    expect(textsOf(application)).toMatch(/A person checks the data, hears the one concerned/);
    for (const sheet of [ranking, details, application])
      expect(headerOf(sheet).join()).not.toMatch(/pay|salary/i);
  });

  it("[HO11] say how a red line changed a composite", () => {
    const crossed = rowsOf(application).filter((row) => row["Red lines crossed"] !== "");
    expect(crossed.length).toBeGreaterThan(0);
    for (const row of crossed) {
      expect(row["Red lines crossed"]).toMatch(/^满意度过低: \d+\.\d% of \d+ \(limit ≥ 80\.0%\)$/);
      expect(Number(row["Composite after red lines and critical fails"])).toBeLessThanOrEqual(75);
    }
  });

  it("[HO11] reconcile pay to the cent, row by row and in total", () => {
    const cents = (value: WrittenCell | undefined) => Math.round(Number(value) * 100);
    const rows = rowsOf(pay);
    for (const row of rows)
      expect(cents(row["Base pay"]) + cents(row["Performance pay"])).toBe(
        cents(row["Base and performance"]),
      );
    const sum = rows.reduce((total, row) => total + cents(row["Base and performance"]), 0);
    const totals = pay.cells.find((row) => plain(row[0]) === "Total")!;
    expect(cents(totals[headerOf(pay).indexOf("Base and performance")])).toBe(sum);
    expect(sum).toBe(totalPay(settlement!.people));
    expect(rows.map(({ Agent }) => Agent)).not.toContain("客服12");
    expect(textsOf(pay)).toMatch(/No salary is given for 客服12/);
  });

  it("[HO11] are the ranking alone where nothing else is known", async () => {
    const parts = async (grounds: Parameters<typeof explain>[0]) =>
      (await sheetsOf("en", grounds)).map(({ part }) => part);
    expect(await parts({})).toEqual(["ranking"]);
    const usual = settledMonth(new Map());
    expect(await parts(usual)).toEqual(["ranking", "dashboard", "details", "scorecards"]);
  });

  it("[HO5] begin every text with an apostrophe", () => {
    for (const { cells } of [ranking, details, application, pay])
      for (const cell of cells.flat())
        if (typeof cell === "string" && cell !== "") expect(cell.startsWith("'")).toBe(true);
  });
});
