import type { PlainCell } from "../cells";
import { parseRating } from "../values/rating";

export interface RatingScale {
  readonly top: 5 | 10;
  /**
   * Only 满意, 一般 and 不满意 (or good and bad) are used, so that they are the ends of the scale.
   */
  readonly threeSteps: boolean;
}

/** So many of a column's numbers must lie above 5 before it is a scale of ten [choice]. */
const SHARE_ABOVE_FIVE = 0.1;

/** The header's scale wins; otherwise the numbers tell, and a few slips do not change a scale. */
export function ratingScale(headerScale: number | null, sample: readonly PlainCell[]): RatingScale {
  let numbers = 0;
  let aboveFive = 0;
  let words = 0;
  let ends = 0;
  for (const cell of sample) {
    const rating =
      typeof cell === "string"
        ? parseRating(cell)
        : typeof cell === "number"
          ? { kind: "number" as const, value: cell }
          : null;
    if (rating?.kind === "number" && rating.value > 0) {
      numbers++;
      if (rating.value > 5 && rating.value <= 10) aboveFive++;
    } else if (rating?.kind === "points" && rating.word) {
      words++;
      if (rating.value === 5 || rating.value === 1) ends++;
    }
  }
  const ten = headerScale === null ? aboveFive > SHARE_ABOVE_FIVE * numbers : headerScale === 10;
  return { top: ten ? 10 : 5, threeSteps: words > 0 && ends === 0 };
}
