import { explain } from "../../../../src/host/report/explain";
import type { WrittenCell } from "../../../../src/host/report/cellText";
import { HEADER_ROW } from "../../../../src/host/report/resultSheet";
import { scorecardsSheet } from "../../../../src/host/report/scorecards/scorecardsSheet";
import type { Language } from "../../../../src/locales/language";
import { scorecardWords } from "../../../../src/locales/scorecards";
import { settledMonth, settlingTables } from "../../../support/settledMonth";

const march = settledMonth(
  new Map([
    ...settlingTables,
    [
      "KPI_History",
      [
        ["考核期", "客服", "权重方案", "综合得分"],
        ["2025-02", "客服06", "regular", 70.25],
        ["2025-01", "客服06", "regular", 99],
        ["2025-02", "客服05", "launch", 88.5],
        ["2025-01", "客服04", "regular", 77.5],
      ],
    ],
    [
      "KPI_Scores",
      [
        ["考核期", "客服", "指标", "数值", "n", "得分"],
        ["2025-02", "客服06", "FCR", 0.5, 60, 62.5],
        ["2025-02", "客服05", "FCR", 0.9, 60, 100],
      ],
    ],
    [
      "KPI_Notes",
      [
        ["考核期", "客服", "指标", "备注", "复核人"],
        ["2025-03", "客服06", "CSAT", "两张差评因物流", "王芳"],
        ["2025-03", "客服05", null, "新人带教", null],
        ["2025-02", "客服06", null, "上月的话", null],
      ],
    ],
  ]),
);
const { report } = march;

async function cellsIn(language: Language) {
  const explained = await explain(march, undefined);
  if (explained === "cancelled") throw new Error("nobody cancelled");
  return scorecardsSheet(report, explained, language).cells.map((row) => row.map(plain));
}

const plain = (cell: WrittenCell): WrittenCell =>
  typeof cell === "string" ? cell.replace(/^'/, "") : cell;

/** The rows of one person's page, as the list at the beginning says. */
function cardOf(cells: readonly (readonly WrittenCell[])[], agent: string) {
  const list = cells.slice(HEADER_ROW + 1, HEADER_ROW + 1 + report.agents.length);
  const starts = list.map((row) => Number(row[6]) - 1);
  const at = list.findIndex(([name]) => name === agent);
  return cells.slice(starts[at], starts[at + 1] ?? cells.length);
}

describe("scorecards", () => {
  let cells: WrittenCell[][];
  const words = scorecardWords("en").columns;
  beforeAll(async () => {
    cells = await cellsIn("en");
  });

  it("[HO13] have a page for each person, where the list says", () => {
    for (const { agent } of report.agents)
      expect(cardOf(cells, agent)[0]![0]).toBe(`${agent} · March 2025`);
  });

  it("[HO13] show points won and lost that come to the composite as scored", () => {
    for (const { agent, dimensions } of report.agents) {
      const composite = march.settlement!.people.find((person) => person.agent === agent)!.scored!;
      const card = cardOf(cells, agent);
      const header = card.find(([first]) => first === words.metric)!;
      const at = (name: string) => header.indexOf(name);
      const figures = card.filter(
        ([first, value]) => String(first).startsWith("  ") && value !== undefined,
      );
      const sum = (name: string) =>
        figures.reduce((total, row) => total + (Number(row[at(name)]) || 0), 0);
      expect(figures).toHaveLength(dimensions.flatMap(({ metrics }) => metrics).length);
      expect(sum(words.won)).toBeCloseTo(composite, 9);
      expect(sum(words.won) + sum(words.lost)).toBeCloseTo(sum(words.weight), 9);
      const total = card.find(([first]) => first === scorecardWords("en").total)!;
      expect(total[at(words.score)]).toBe(composite);
      expect(total[at(words.won)]).toBeCloseTo(composite, 9);
    }
  });

  it("[HO13] compare with the month before, and with that month alone", () => {
    const card = cardOf(cells, "客服06");
    expect(card[1]![0]).toMatch(/2025-02: 70\.3 \(\+3\.7\)$/);
    const before = card.find(([first]) => first === words.metric)!.indexOf(words.before);
    const values = card.map((row) => row[before]).filter((value) => typeof value === "number");
    expect(values).toEqual([0.5]);
    expect(cardOf(cells, "客服01")[1]![0]).not.toMatch(/2025-02/);
  });

  it("[HO13] [STA3] tell no change against other weights, nor against a month further back", () => {
    expect(cardOf(cells, "客服05")[1]![0]).not.toMatch(/88\.5/);
    expect(cardOf(cells, "客服04")[1]![0]).not.toMatch(/77\.5/);
  });

  it("[HO13] name nobody else, and no pay", () => {
    for (const { agent } of report.agents) {
      const text = cardOf(cells, agent).flat().join("\n");
      for (const other of report.agents)
        if (other.agent !== agent) expect(text).not.toContain(other.agent);
      expect(text).not.toMatch(/salary|\bpay\b/i);
    }
  });

  it("[HO13] say what is counted, what follows, and leave room to object", () => {
    const crossed = march.settlement!.people.find(({ redLines }) =>
      redLines.some(({ kind }) => kind === "crossed"),
    )!;
    const text = cardOf(cells, crossed.agent).flat().join("\n");
    expect(text).toMatch(/Red line crossed: 满意度过低: \d+\.\d% of \d+/);
    expect(text).toMatch(/Satisfaction.*: .*rating/i);
    expect(text).toMatch(/Objection, if any/);
  });

  it("[HO13] carry what the reviewers noted about this month and this person", () => {
    const text = cardOf(cells, "客服06").flat().join("\n");
    expect(text).toMatch(/Customer satisfaction: 两张差评因物流 – 王芳/);
    expect(text).not.toMatch(/新人带教|上月的话/);
  });

  it("[HO13] speak Chinese", async () => {
    const chinese = await cellsIn("zh-CN");
    const text = cardOf(chinese, "客服06").flat().join("\n");
    expect(text).toMatch(/客服06 · 2025年3月/);
    expect(text).toMatch(/2025-02：70\.3（\+3\.7）/);
  });
});
