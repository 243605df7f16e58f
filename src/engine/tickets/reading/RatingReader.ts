import { plainCell, type Cells } from "../cells";
import type { NumberColumn } from "../columns";
import type { RatingScale } from "../decisions/ratingScale";
import { isMissingText } from "../values/missing";
import { parseRating, type RatingWords, type WrittenRating } from "../values/rating";
import { fivePoints, highestOf, lowestOf, ratesZero } from "../values/ratingScales";
import { picked, type ColumnReader } from "./columnReader";
import type { ColumnIssues } from "./IssueList";
import { NarrowNumbers, numberBlock } from "./NarrowNumbers";
import { RecentWords, UNKNOWN } from "./RecentWords";

const NO_RATING = 0;

/** Places for words; most columns have five. */
const FEW_WORDS = 64;

/** Ratings on the five-point scale. On scales from 1 a 0 is no rating: older Excel gives empty cells so. */
export class RatingReader implements ColumnReader {
  private readonly numbers: NarrowNumbers;
  /** Words lately read without a fault, by the place of what they are worth in `worths`. */
  private readonly recent = new RecentWords(FEW_WORDS);
  private readonly worths: number[] = [];

  constructor(
    size: number,
    private readonly index: number,
    private readonly issues: ColumnIssues,
    readonly scale: RatingScale,
    private readonly words?: RatingWords,
  ) {
    this.numbers = new NarrowNumbers(size);
  }

  read(rows: Cells, from: number, to: number): void {
    const { index, recent, worths } = this;
    const five = this.scale.scale === "1-5";
    for (let row = from; row < to; row++) {
      const cell = rows[row]![index];
      const known = typeof cell === "string" && cell !== "" ? recent.get(cell) : UNKNOWN;
      numberBlock[row - from] =
        known !== UNKNOWN
          ? worths[known]!
          : five && typeof cell === "number" && cell >= 1 && cell <= 5
            ? cell
            : this.slowly(cell, row);
    }
    this.numbers.put(from, to);
  }

  private slowly(given: unknown, row: number): number {
    if (given === null || given === undefined || given === "") return NaN;
    if (given === 0 && !this.countsZero) return NaN;
    const cell = plainCell(given);
    if (cell === null) return NaN;
    if (typeof cell === "object") {
      this.issues.add("cell.error", row, cell.error);
      return NaN;
    }
    const rating: WrittenRating | null =
      typeof cell === "number"
        ? { kind: "number", value: cell }
        : typeof cell === "string"
          ? parseRating(cell, this.words)
          : null;
    if (rating === null) {
      if (typeof cell === "string" && isMissingText(cell)) return NaN;
      this.issues.add("rating.unreadable", row, cell);
      return NaN;
    }
    const points = this.points(rating);
    if ((points >= 1 && points <= 5) || points === NO_RATING) {
      const read = points === NO_RATING ? NaN : points;
      if (typeof given === "string") this.remember(given, read);
      return read;
    }
    const { scale } = this.scale;
    const range = scale === null ? "1–5" : `${String(lowestOf(scale))}–${String(highestOf(scale))}`;
    this.issues.add("rating.outsideScale", row, cell, "treatedAsMissing", range);
    return NaN;
  }

  private remember(word: string, points: number): void {
    const known = this.worths.findIndex((worth) => Object.is(worth, points));
    this.recent.remember(word, known < 0 ? this.worths.push(points) - 1 : known);
  }

  private points(rating: WrittenRating): number {
    if (rating.kind === "noRating") return NO_RATING;
    if (rating.kind === "number") {
      const { scale } = this.scale;
      if (scale === null || (rating.value === 0 && !this.countsZero)) return NO_RATING;
      return fivePoints(scale, rating.value);
    }
    if (!rating.word || !this.scale.threeSteps) return rating.value;
    return rating.value === 4 ? 5 : rating.value === 2 ? 1 : rating.value;
  }

  /** A 0 is the worst rating, not none. */
  get countsZero(): boolean {
    return this.scale.scale !== null && ratesZero(this.scale.scale);
  }

  /** Says whether there was a value. */
  withhold(row: number): boolean {
    const known = !Number.isNaN(this.numbers.values[row]);
    this.numbers.values[row] = NaN;
    return known;
  }

  column(kept: Uint32Array | null): NumberColumn {
    return { kind: "number", values: picked(this.numbers.values, kept) };
  }
}
