import { monthInsight, type Arrivals, type ResponseTimes } from "../../../../src/engine";
import { parseHistoryPeriod } from "../../../../src/engine/scoring/history/historyPeriod";
import type { WrittenCell } from "../../../../src/host/report/cellText";
import { dashboardSheet } from "../../../../src/host/report/dashboard/dashboardSheet";
import type { Explained } from "../../../../src/host/report/grounds";
import { HEADER_ROW } from "../../../../src/host/report/resultSheet";
import type { Language } from "../../../../src/locales/language";
import { agentScore, marchReport } from "../../../support/report";
import { settledMonth } from "../../../support/settledMonth";

const month = settledMonth();
const insight = monthInsight(month.measures);
const explained: Explained = { ...month, insight };

const plain = (cell: WrittenCell | undefined): WrittenCell =>
  typeof cell === "string" ? cell.replace(/^'/, "") : (cell ?? "");

function dashboard(report = month.report, grounds = explained, language: Language = "en") {
  const sheet = dashboardSheet(report, "Tickets", grounds, language);
  const cells = sheet.cells.map((row) => row.map(plain));
  const text = cells.map((row) => row.join("|")).join("\n");
  /** Rows below a header, up to an empty first cell. */
  const below = (header: string, column = 0) => {
    const at = cells.findIndex((row) => row[column] === header);
    if (at < 0) return null;
    const rows = cells.slice(at + 1);
    return rows.slice(
      0,
      rows.findIndex((row) => row[column] === ""),
    );
  };
  return { sheet, cells, text, below };
}

const sum = (numbers: readonly WrittenCell[]) =>
  numbers.reduce<number>((total, number) => total + Number(number), 0);

describe("the dashboard of a month", () => {
  it("[HO14] begins with the ranking, as every result sheet with its table", () => {
    const { cells } = dashboard();
    expect(cells[HEADER_ROW]!.slice(0, 4)).toEqual(["Agent", "Rank", "Tier", "Composite"]);
    expect(cells.slice(HEADER_ROW + 1, HEADER_ROW + 13).map((row) => row[0])).toEqual(
      month.report.agents.map(({ agent }) => agent),
    );
    expect(cells[0]![0]).toBe("Team dashboard · March 2025");
    expect(cells[1]![0]).toMatch(/^12 people · 1,282 tickets · .*FCR \d+\.\d%/);
  });

  it("[HO14] has a table behind every chart, whose rows come to the figures elsewhere", () => {
    const { below } = dashboard();
    const tiers = below("Tier")!;
    expect(sum(tiers.map((row) => row[1]!))).toBe(month.report.agents.length);
    expect(sum(tiers.map((row) => row[2]!))).toBeCloseTo(1, 12);

    const frt = month.report.team.metrics.get("FRT");
    const responses = below("First response (min)")!;
    expect(sum(responses.map((row) => row[1]!))).toBe(frt?.kind === "measured" ? frt.n : 0);
    expect(sum(responses.map((row) => row[2]!))).toBeCloseTo(1, 12);

    const arrivals = below("Weekday", 5)!;
    expect(arrivals.map((row) => row[6])).toEqual([5, 4, 4, 4, 4, 5, 5]);
    for (const row of arrivals) expect(sum(row.slice(7, 31))).toBe(row[31]);
    expect(sum(arrivals.map((row) => row[31]!))).toBe(month.report.team.tickets);
  });

  it("[HO14] tells the months that were kept, and of one month that a line needs two", () => {
    const period = parseHistoryPeriod("2025-02")!;
    const entry = { group: null, profile: null, met: new Set(), missed: new Set() } as const;
    const rulebook = {
      ...month.rulebook,
      history: [{ ...entry, period, agent: "A", composite: 80, inBuffer: false }],
      kept: [{ period, agent: null, metric: "CSAT", value: 0.85, n: 30, score: 90 }],
    };
    const { below, text } = dashboard(month.report, { ...explained, rulebook } as Explained);
    expect(below("Month")!.map((row) => row.slice(0, 4))).toEqual([
      ["2025-02", 1, 80, 85],
      ["2025-03", 12, expect.closeTo(83.6, 0), expect.closeTo(81.7, 0)],
    ]);
    expect(text).not.toMatch(/fewer than two scored months/);
    expect(dashboard().text).toMatch(/No chart: fewer than two scored months/);
  });

  it("[HO14] says why something is not there, and has the rest", () => {
    const arrivals: Arrivals = { kind: "notApplicable", reason: "noTimes" };
    const responses: ResponseTimes = { kind: "notApplicable", reason: "missingColumn" };
    const { text, below } = dashboard(month.report, {
      ...explained,
      insight: { arrivals, responses },
    });
    expect(text).toMatch(/Heat map\|Not shown: the sheet gives days without a time\./);
    expect(text).toMatch(/First response\|Not shown: the sheet lacks a column this needs\./);
    expect(below("Weekday", 5)).toBeNull();
    expect(below("First response (min)")).toBeNull();
    expect(below("Tier")).not.toBeNull();
  });

  it("[HO14] shows the first twenty of many, and counts all in the tiers", () => {
    const agents = Array.from({ length: 200 }, (_, at) =>
      agentScore(`客服${at}`, 95 - at / 10, { rank: at + 1 }),
    );
    const { below, text } = dashboard(marchReport({ agents }));
    expect(below("Agent")).toHaveLength(20);
    expect(sum(below("Tier")!.map((row) => row[1]!))).toBe(200);
    expect(text).toMatch(/The first 20 of 200 in the order of rank/);
  });

  it("[HO14] counts people without a composite apart, and stands without any composite", () => {
    const { below, text } = dashboard(marchReport({ agents: [agentScore("新人", null)] }));
    expect(below("Agent")!.map((row) => row.slice(0, 4))).toEqual([["新人", "", "", ""]]);
    expect(text).toMatch(/No composite\|1\|/);
  });

  it("[HO14] stands without a month and without rules", () => {
    const all = { ...insight, arrivals: { ...insight.arrivals, days: null } as Arrivals };
    const { below } = dashboard(marchReport({ period: null }), { insight: all });
    expect(below("Month")).toBeNull();
    expect(below("Weekday", 5)!.map((row) => row[6])).toEqual(["", "", "", "", "", "", ""]);
  });

  it("[HO14] speaks Chinese", () => {
    const { cells, text } = dashboard(month.report, explained, "zh-CN");
    expect(cells[0]![0]).toBe("团队绩效看板 · 2025年3月");
    expect(text).toMatch(/各星期、各时段新建工单量/);
    expect(text).not.toMatch(/Tickets by|People/);
  });

  it.each(["zh-CN", "en"] as const)("[HO5] writes every text as text, in %s", (language) => {
    const agents = ["=1+1", "+86", "007"].map((name) => agentScore(name, 80));
    const { sheet } = dashboard(marchReport({ agents }), explained, language);
    for (const cell of sheet.cells.flat())
      if (typeof cell === "string" && cell !== "") expect(cell.startsWith("'")).toBe(true);
  });

  it("is a rectangle with a format for every cell", () => {
    const { cells, formats = [] } = dashboard().sheet;
    expect(new Set([...cells, ...formats].map((row) => row.length))).toEqual(new Set([32]));
    expect(formats).toHaveLength(cells.length);
  });
});
