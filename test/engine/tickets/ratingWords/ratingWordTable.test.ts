import { ratingWordTable, readRatingWords, readTickets } from "../../../../src/engine";
import { findColumns } from "../../../../src/engine/ruleTables/ruleTable";
import { en } from "../../../../src/locales/rules/ratings.en";
import { zh } from "../../../../src/locales/rules/ratings.zh";
import { findingSentence } from "../../../../src/locales/rules";

describe("KPI_RatingWords", () => {
  it("[RD164] makes 基本满意 what the firm says it is, and 系统好评 no rating", () => {
    const { words, findings } = readRatingWords([
      ["评价用语", "分值"],
      ["基本满意", 4],
      ["系统好评", ""],
      ["Ｇｏｏｄ", 5],
    ]);
    expect(findings).toEqual([]);
    const outcome = readTickets(
      [
        ["客服", "创建时间", "满意度"],
        ...["基本滿意", "系统好评", "good", "不满意"].map((cell) => ["甲", 45_700, cell]),
      ],
      { ratingWords: words },
    );
    if (outcome.kind !== "read") throw new Error("unread");
    expect([...outcome.table.column("rating")!.values]).toEqual([4, NaN, 5, 1]);
    expect(outcome.issues).toEqual([]);
  });

  it("[RD164] tells of a word that stands there twice, and of points outside 1 to 5", () => {
    const { words, findings } = readRatingWords([
      ["Word", "Points"],
      ["fine", 4],
      ["Fine", 3],
      ["super", 6],
      ["", 2],
    ]);
    expect([...words]).toEqual([["fine", 4]]);
    expect(findings.map(({ code, row }) => [code, row])).toEqual([
      ["ratingWords.twice", 2],
      ["cell.outsideRange", 3],
      ["cell.blank", 4],
    ]);
    expect(findingSentence(findings[0]!, "en")).toContain("with 4 points");
    expect(findingSentence(findings[0]!, "zh-CN")).toContain("4 分");
  });

  it("[RT4] is found by the headers that either language writes", () => {
    for (const { tables } of [en, zh]) {
      const headers = Object.values(tables.KPI_RatingWords);
      expect(findColumns(ratingWordTable, headers)).toEqual({ word: 0, points: 1, note: 2 });
    }
  });
});
