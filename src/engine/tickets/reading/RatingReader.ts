import { plainCell, type Cells } from "../cells";
import type { NumberColumn } from "../columns";
import type { RatingScale } from "../decisions/ratingScale";
import { isMissingText } from "../values/missing";
import { fromTen, parseRating, type WrittenRating } from "../values/rating";
import { picked, type ColumnReader } from "./columnReader";
import type { ColumnIssues } from "./IssueList";

/** Ratings on the five-point scale. No scale has a 0: older Excel gives empty cells so. */
export class RatingReader implements ColumnReader {
  readonly values: Float64Array;

  constructor(
    size: number,
    private readonly index: number,
    private readonly issues: ColumnIssues,
    private readonly scale: RatingScale,
  ) {
    this.values = new Float64Array(size);
  }

  read(rows: Cells, from: number, to: number): void {
    const { values, index } = this;
    const five = this.scale.top === 5;
    for (let row = from; row < to; row++) {
      const cell = rows[row]![index];
      values[row] =
        five && typeof cell === "number" && cell >= 1 && cell <= 5 ? cell : this.slowly(cell, row);
    }
  }

  private slowly(given: unknown, row: number): number {
    if (given === null || given === undefined || given === "" || given === 0) return NaN;
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
          ? parseRating(cell)
          : null;
    if (rating === null) {
      if (typeof cell === "string" && isMissingText(cell)) return NaN;
      this.issues.add("rating.unreadable", row, cell);
      return NaN;
    }
    if (rating.kind === "noRating" || (rating.kind === "number" && rating.value === 0)) return NaN;

    const points = this.points(rating);
    if (points >= 1 && points <= 5) return points;
    this.issues.add("rating.outsideScale", row, cell);
    return NaN;
  }

  private points(rating: Exclude<WrittenRating, { kind: "noRating" }>): number {
    if (rating.kind === "number") {
      if (this.scale.top === 5) return rating.value;
      return rating.value >= 1 ? fromTen(rating.value) : NaN;
    }
    if (!rating.word || !this.scale.threeSteps) return rating.value;
    return rating.value === 4 ? 5 : rating.value === 2 ? 1 : rating.value;
  }

  column(kept: Uint32Array | null): NumberColumn {
    return { kind: "number", values: picked(this.values, kept) };
  }
}
