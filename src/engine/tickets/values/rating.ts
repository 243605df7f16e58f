import { simplified } from "../headers/simplified";
import { parseNumber } from "./number";
import { fivePoints } from "./ratingScales";

/** Words, stars and faces on the five-point scale (mission C.4). */
const WORDS: Readonly<Record<1 | 2 | 3 | 4 | 5, string>> = {
  5: "非常满意,很满意,十分满意,特别满意,好评,五星,very satisfied,extremely satisfied,excellent,great,amazing,very good,positive,😍,🤩,🥰,😁",
  4: "满意,比较满意,较满意,四星,satisfied,somewhat satisfied,good,good with comment,😀,🙂,😊,👍,😃,😄",
  3: "一般,基本满意,中立,中评,三星,neutral,ok,okay,average,fair,neither,😐,😶",
  2: "不满意,较不满意,比较不满意,二星,两星,dissatisfied,unsatisfied,somewhat dissatisfied,poor,bad,bad with comment,🙁,☹,😕,😟",
  1: "非常不满意,很不满意,十分不满意,差评,一星,very dissatisfied,very unsatisfied,terrible,awful,very poor,negative,😡,😞,👎,😠,🤬,😢",
};
const VALUE_OF = new Map(
  Object.entries(WORDS).flatMap(([value, words]) =>
    words.split(",").map((word) => [word, Number(value)] as const),
  ),
);

/** The survey was sent, or not, but the customer did not answer. */
const NO_RATING = new Set(
  "offered,unoffered,not offered,未评价,未评,未参评,未评分,默认,系统默认,未邀评,not rated,no rating,no response,unrated,pending".split(
    ",",
  ),
);

export type WrittenRating =
  | { readonly kind: "noRating" }
  /** On the five-point scale. */
  | { readonly kind: "points"; readonly value: number; readonly word: boolean }
  /** On the scale of its column. */
  | { readonly kind: "number"; readonly value: number };

const OUT_OF = /^(\d+(?:\.\d+)?)\s*\/\s*(5|10)$/;
const LEADING_POINTS = /^([1-5])\s*(?:[-–—.:、)]\s*\D|星|\(\D)/;
const STARS = /^[★⭐🌟]{1,5}[☆✩]*$/u;

/** A firm's own reading of words, by `ratingWord`; null: the word is no rating. */
export type RatingWords = ReadonlyMap<string, number | null>;

/** How words are compared: half-width, simplified, lower case. */
export const ratingWord = (text: string): string =>
  simplified(text.normalize("NFKC").trim().toLowerCase().replace(/️/g, ""));

/** Null: not a rating. */
export function parseRating(text: string, own?: RatingWords): WrittenRating | null {
  const word = ratingWord(text);
  const points = own?.get(word);
  if (points === null) return { kind: "noRating" };
  if (points !== undefined) return { kind: "points", value: points, word: false };
  const value = VALUE_OF.get(word);
  if (value !== undefined) return { kind: "points", value, word: true };
  if (NO_RATING.has(word)) return { kind: "noRating" };

  if (STARS.test(word)) {
    return {
      kind: "points",
      value: [...word].filter((star) => !"☆✩".includes(star)).length,
      word: false,
    };
  }
  const outOf = OUT_OF.exec(word);
  if (outOf !== null) {
    const points = Number(outOf[1]);
    return {
      kind: "points",
      value: outOf[2] === "10" ? fivePoints("1-10", points) : points,
      word: false,
    };
  }
  const leading = LEADING_POINTS.exec(word);
  if (leading !== null) return { kind: "points", value: Number(leading[1]), word: false };

  const number = parseNumber(word.endsWith("分") ? word.slice(0, -1) : word);
  return number === null || word.includes("%") ? null : { kind: "number", value: number };
}
