import type { PlainCell } from "../cells";
import type { ColumnAnswer } from "../columnMap/columnChoice";
import type { HeaderReading } from "../headers/recogniseHeader";
import type { OpenQuestion } from "../question";
import { parseRating, type RatingWords } from "../values/rating";
import { exampleOf, type Decision } from "./decision";

export interface RatingScale {
  /** Null: only a person can tell, and bare numbers are missing. */
  readonly top: 5 | 10 | null;
  /**
   * Only 满意, 一般 and 不满意 (or good and bad) are used, so that they are the ends of the scale.
   */
  readonly threeSteps: boolean;
}

/** So many of a column's numbers must lie above 5 before it is a scale of ten [choice]. */
const SHARE_ABOVE_FIVE = 0.1;
/**
 * Of so many numbers one must lie above 3 on a scale of five [choice]: 0 and 1, or 1 to 3, are no
 * ratings that nobody was content with, but another scale.
 */
const FEW = 10;

/**
 * A person's answer wins, then the header's scale; otherwise the numbers tell, and a few slips do
 * not change a scale, but are asked about.
 *
 * @param pleases some are content: so are customers with the service, but not at the beginning.
 */
export function ratingScale(
  { scale }: Pick<HeaderReading, "scale">,
  sample: readonly PlainCell[],
  answer: ColumnAnswer = {},
  own?: RatingWords,
  pleases = true,
): Decision<RatingScale> {
  let numbers = 0;
  let aboveFive = 0;
  let highest = 0;
  let words = 0;
  let ends = 0;
  for (const cell of sample) {
    const rating = ratingIn(cell, own);
    if (rating?.kind === "number" && rating.value > 0) {
      numbers++;
      if (isAboveFive(cell)) aboveFive++;
      highest = Math.max(highest, rating.value);
    } else if (rating?.kind === "points" && rating.word) {
      words++;
      if (rating.value === 5 || rating.value === 1) ends++;
    }
  }
  const told = answer.scale ?? scale;
  const isOther = pleases && told === null && numbers >= FEW && highest <= 3;
  const top = isOther ? null : (told ?? (aboveFive > SHARE_ABOVE_FIVE * numbers ? 10 : 5));
  const threeSteps = words > 0 && ends === 0;
  const notes = [...(top === 10 ? ["scaleOfTen"] : []), ...(threeSteps ? ["threeSteps"] : [])];
  const question: OpenQuestion = {
    kind: "ratingScale",
    options: ["5", "10"],
    assumed: isOther ? null : "5",
    example: exampleOf(sample, isOther ? isNumber : isAboveFive),
  };
  const asks = isOther || (told === null && top === 5 && aboveFive > 0);
  return { rules: { top, threeSteps }, notes, questions: asks ? [question] : [] };
}

const ratingIn = (cell: PlainCell, own?: RatingWords) =>
  typeof cell === "string"
    ? parseRating(cell, own)
    : typeof cell === "number"
      ? ({ kind: "number", value: cell } as const)
      : null;

const isNumber = (cell: PlainCell): boolean => {
  const rating = ratingIn(cell);
  return rating?.kind === "number" && rating.value > 0;
};

function isAboveFive(cell: PlainCell): boolean {
  const rating = ratingIn(cell);
  return rating?.kind === "number" && rating.value > 5 && rating.value <= 10;
}
