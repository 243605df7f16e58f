import type { PlainCell } from "../cells";
import type { ColumnAnswer } from "../columnMap/columnChoice";
import type { HeaderReading } from "../headers/recogniseHeader";
import type { OpenQuestion } from "../question";
import { parseRating, type RatingWords } from "../values/rating";
import { exampleOf, type Decision } from "./decision";

export interface RatingScale {
  readonly top: 5 | 10;
  /**
   * Only 满意, 一般 and 不满意 (or good and bad) are used, so that they are the ends of the scale.
   */
  readonly threeSteps: boolean;
}

/** So many of a column's numbers must lie above 5 before it is a scale of ten [choice]. */
const SHARE_ABOVE_FIVE = 0.1;

/**
 * A person's answer wins, then the header's scale; otherwise the numbers tell, and a few slips do
 * not change a scale, but are asked about.
 */
export function ratingScale(
  { scale }: Pick<HeaderReading, "scale">,
  sample: readonly PlainCell[],
  answer: ColumnAnswer = {},
  own?: RatingWords,
): Decision<RatingScale> {
  let numbers = 0;
  let aboveFive = 0;
  let words = 0;
  let ends = 0;
  for (const cell of sample) {
    const rating = ratingIn(cell, own);
    if (rating?.kind === "number" && rating.value > 0) {
      numbers++;
      if (isAboveFive(cell)) aboveFive++;
    } else if (rating?.kind === "points" && rating.word) {
      words++;
      if (rating.value === 5 || rating.value === 1) ends++;
    }
  }
  const told = answer.scale ?? scale;
  const top = told ?? (aboveFive > SHARE_ABOVE_FIVE * numbers ? 10 : 5);
  const threeSteps = words > 0 && ends === 0;
  const notes = [...(top === 10 ? ["scaleOfTen"] : []), ...(threeSteps ? ["threeSteps"] : [])];
  const question: OpenQuestion = {
    kind: "ratingScale",
    options: ["5", "10"],
    assumed: "5",
    example: exampleOf(sample, isAboveFive),
  };
  const asks = told === null && top === 5 && aboveFive > 0;
  return { rules: { top, threeSteps }, notes, questions: asks ? [question] : [] };
}

const ratingIn = (cell: PlainCell, own?: RatingWords) =>
  typeof cell === "string"
    ? parseRating(cell, own)
    : typeof cell === "number"
      ? ({ kind: "number", value: cell } as const)
      : null;

function isAboveFive(cell: PlainCell): boolean {
  const rating = ratingIn(cell);
  return rating?.kind === "number" && rating.value > 5 && rating.value <= 10;
}
