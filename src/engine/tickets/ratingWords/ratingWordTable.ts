import type { Finding } from "../../ruleTables/finding";
import { readRuleTable } from "../../ruleTables/readRuleTable";
import type { RuleRow } from "../../ruleTables/RuleRow";
import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { Cells } from "../cells";
import { ratingWord, type RatingWords } from "../values/rating";

export type RatingWordColumn = "word" | "points" | "note";

/**
 * What words of customers are worth where a firm sees it otherwise than we do, 基本满意 for instance
 * (mission C.4): 1 to 5 points; without points the word is no rating.
 */
export const ratingWordTable: RuleTable<RatingWordColumn> = {
  name: "KPI_RatingWords",
  columns: [
    required("word", "Word", "Rating", "评价用语", "评价", "用语"),
    required("points", "Points", "Points (1-5)", "分值", "分值(1-5)", "星级"),
    optional("note", "Note", "备注", "说明"),
  ],
};

export interface RatingWordsRead {
  readonly words: RatingWords;
  readonly findings: readonly Finding[];
}

export function readRatingWords(cells: Cells, name = ratingWordTable.name): RatingWordsRead {
  const words = new Map<string, number | null>();
  const { findings } = readRuleTable(
    ratingWordTable,
    cells,
    (row: RuleRow<RatingWordColumn>) => {
      const word = row.needs("word", row.text("word"));
      const points = row.number("points", 1, 5);
      if (word === null || row.broken) return null;
      const key = ratingWord(word);
      const known = words.get(key);
      if (known === undefined) words.set(key, points);
      else if (known !== points) row.refuse("ratingWords.twice", "points", String(known ?? ""));
      return word;
    },
    name,
  );
  return { words, findings };
}
