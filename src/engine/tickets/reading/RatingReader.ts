import { plainCell, type Cells } from "../cells";
import type { NumberColumn } from "../columns";
import type { RatingScale } from "../decisions/ratingScale";
import { isMissingText } from "../values/missing";
import { fromTen, parseRating, type RatingWords, type WrittenRating } from "../values/rating";
import { picked, type ColumnReader } from "./columnReader";
import type { ColumnIssues } from "./IssueList";
import { NarrowNumbers, numberBlock } from "./NarrowNumbers";

/** A column of free text must not be remembered whole. */
const MOST_WORDS = 1_000;

/** Ratings on the five-point scale. No scale has a 0: older Excel gives empty cells so. */
export class RatingReader implements ColumnReader {
  private readonly numbers: NarrowNumbers;
  /** Words of this column that have been read without a fault; most columns have five. */
  private readonly known = new Map<string, number>();

  constructor(
    size: number,
    private readonly index: number,
    private readonly issues: ColumnIssues,
    private readonly scale: RatingScale,
    private readonly words?: RatingWords,
  ) {
    this.numbers = new NarrowNumbers(size);
  }

  read(rows: Cells, from: number, to: number): void {
    const { index } = this;
    const five = this.scale.top === 5;
    for (let row = from; row < to; row++) {
      const cell = rows[row]![index];
      numberBlock[row - from] =
        five && typeof cell === "number" && cell >= 1 && cell <= 5 ? cell : this.slowly(cell, row);
    }
    this.numbers.put(from, to);
  }

  private slowly(given: unknown, row: number): number {
    if (given === null || given === undefined || given === "" || given === 0) return NaN;
    const known = typeof given === "string" ? this.known.get(given) : undefined;
    if (known !== undefined) return known;
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
    if ((points >= 1 && points <= 5) || points === 0) {
      const read = points === 0 ? NaN : points;
      if (typeof given === "string" && this.known.size < MOST_WORDS) this.known.set(given, read);
      return read;
    }
    const scale = `1–${String(this.scale.top)}`;
    this.issues.add("rating.outsideScale", row, cell, "treatedAsMissing", scale);
    return NaN;
  }

  /** 0 is no rating. */
  private points(rating: WrittenRating): number {
    if (rating.kind === "noRating") return 0;
    if (rating.kind === "number") {
      if (this.scale.top === null) return 0;
      if (this.scale.top === 5 || rating.value === 0) return rating.value;
      return rating.value >= 1 ? fromTen(rating.value) : NaN;
    }
    if (!rating.word || !this.scale.threeSteps) return rating.value;
    return rating.value === 4 ? 5 : rating.value === 2 ? 1 : rating.value;
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
