import type { PlainCell } from "../cells";
import type { ColumnAnswer } from "../columnMap/columnChoice";
import type { HeaderReading } from "../headers/recogniseHeader";
import type { OpenQuestion } from "../question";
import { parseRating, type RatingWords } from "../values/rating";
import { highestOf, ratesZero, scaleIds, type ScaleId } from "../values/ratingScales";
import { exampleOf, type Decision } from "./decision";

export interface RatingScale {
  /** Null: only a person can tell, and bare numbers are missing. */
  readonly scale: ScaleId | null;
  /**
   * Only 满意, 一般 and 不满意 (or good and bad) are used, so that they are the ends of the scale.
   */
  readonly threeSteps: boolean;
}

/** More than so many of a column's numbers must lie above a scale before it is a higher one [choice]. */
const SHARE_ABOVE = 0.1;
/**
 * Of so many numbers one must lie above 3 on a scale of five, and above 7 on one of ten [choice]:
 * 0 and 1, or 1 to 3, are no ratings that nobody was content with, but another scale.
 */
const FEW = 10;

/** What is known of a column's ratings before its scale is. */
interface Ratings {
  /** Above 0, as they stand. */
  readonly numbers: readonly number[];
  readonly zeros: number;
  readonly highest: number;
  readonly words: number;
  /** Words such as 非常满意 and 非常不满意. */
  readonly ends: number;
}

/**
 * A person's answer wins, then the header's scale; otherwise the numbers tell, and a few slips do
 * not change a scale, but are asked about.
 *
 * @param pleases some are content: so are customers with the service, but not at the beginning.
 */
export function ratingScale(
  { scale: ofHeader }: Pick<HeaderReading, "scale">,
  sample: readonly PlainCell[],
  answer: ColumnAnswer = {},
  own?: RatingWords,
  pleases = true,
): Decision<RatingScale> {
  const ratings = ratingsIn(sample, own);
  const told = answer.scale ?? ofHeader;
  const { scale, asks } =
    told === null ? scaleOf(ratings, pleases) : { scale: told, asks: [] as const };
  const threeSteps = ratings.words > 0 && ratings.ends === 0;
  const question: OpenQuestion = {
    kind: "ratingScale",
    options: asks,
    assumed: scale,
    example: exampleOf(sample, (cell) => isTelling(cell, scale, own)),
  };
  const notes = scale === null || scale === "1-5" ? [] : [`scale:${scale}`];
  return {
    rules: { scale, threeSteps },
    notes: [...notes, ...(threeSteps ? ["threeSteps"] : [])],
    questions: asks.length > 0 ? [question] : [],
  };
}

/** By the numbers alone; `asks` between these, the likeliest first. Null: none is likely enough. */
function scaleOf(
  { numbers, zeros, highest }: Ratings,
  pleases: boolean,
): { readonly scale: ScaleId | null; readonly asks: readonly ScaleId[] } {
  const shareBetween = (above: number, to: number): number =>
    numbers.filter((number) => number > above && number <= to).length / Math.max(1, numbers.length);
  const aboveFive = shareBetween(5, 10);
  const are = (highestLikely: number): boolean =>
    pleases && numbers.length >= FEW && highest <= highestLikely;

  if (numbers.length >= FEW && shareBetween(10, 100) > SHARE_ABOVE)
    return { scale: "0-100", asks: [] };
  if (aboveFive > SHARE_ABOVE) {
    if (are(7)) return { scale: null, asks: ["1-7", "1-10", ...(zeros > 0 ? tenFromZero : [])] };
    return { scale: "1-10", asks: zeros > 0 ? ["1-10", ...tenFromZero] : [] };
  }
  if (!are(3)) return { scale: "1-5", asks: aboveFive > 0 ? ["1-5", "1-7", "1-10"] : [] };
  const fitting = scaleIds.filter(
    (scale) => highestOf(scale) >= highest && highestOf(scale) <= 10 && scale !== "0-10",
  );
  return { scale: null, asks: fitting.filter((scale) => scale !== "0-1" || zeros > 0) };
}

const tenFromZero: readonly ScaleId[] = ["0-10"];

function ratingsIn(sample: readonly PlainCell[], own: RatingWords | undefined): Ratings {
  const numbers: number[] = [];
  let [zeros, words, ends, highest] = [0, 0, 0, 0];
  for (const cell of sample) {
    const rating = ratingIn(cell, own);
    if (rating?.kind === "number") {
      if (rating.value > 0) numbers.push(rating.value);
      else if (rating.value === 0) zeros++;
      highest = Math.max(highest, rating.value);
    } else if (rating?.kind === "points" && rating.word) {
      words++;
      if (rating.value === 5 || rating.value === 1) ends++;
    }
  }
  return { numbers, zeros, highest, words, ends };
}

const ratingIn = (cell: PlainCell, own?: RatingWords) =>
  typeof cell === "string"
    ? parseRating(cell, own)
    : typeof cell === "number"
      ? ({ kind: "number", value: cell } as const)
      : null;

/** What the doubt is about: a rating above the scale assumed, a 0 on it, or any at all. */
function isTelling(cell: PlainCell, scale: ScaleId | null, own?: RatingWords): boolean {
  const rating = ratingIn(cell, own);
  if (rating?.kind !== "number") return false;
  if (scale === "1-5") return rating.value > 5 && rating.value <= 10;
  return scale === null || ratesZero(scale) ? rating.value > 0 : rating.value === 0;
}
