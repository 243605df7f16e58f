import { plainCell, type Cells } from "../cells";
import type { NumberColumn } from "../columns";
import { isTwoPartClock, minutesPer, parseDuration, type DurationUnit } from "../values/duration";
import { isMissingText } from "../values/missing";
import { parseNumber } from "../values/number";
import { picked, type ColumnReader } from "./columnReader";
import type { ColumnIssues } from "./IssueList";

const MINUTES_A_YEAR = 366 * 1_440;

/** Durations in minutes. Zero is a duration; what is negative or longer than a year is a fault. */
export class DurationReader implements ColumnReader {
  readonly values: Float64Array;
  private readonly factor: number;

  constructor(
    size: number,
    private readonly index: number,
    private readonly issues: ColumnIssues,
    private readonly unit: DurationUnit | "unknown",
  ) {
    this.values = new Float64Array(size);
    this.factor = unit === "unknown" ? 1 : minutesPer[unit];
  }

  read(rows: Cells, from: number, to: number): void {
    const { values, index, factor } = this;
    const most = this.unit === "unknown" ? -1 : MINUTES_A_YEAR / factor;
    for (let row = from; row < to; row++) {
      const cell = rows[row]![index];
      values[row] =
        typeof cell === "number" && cell >= 0 && cell <= most
          ? this.minutes(cell)
          : this.slowly(cell, row);
    }
  }

  private slowly(given: unknown, row: number): number {
    const cell = plainCell(given);
    if (cell === null || (typeof cell === "string" && isMissingText(cell))) return NaN;
    if (typeof cell === "object") {
      this.issues.add("cell.error", row, cell.error);
      return NaN;
    }
    const minutes = this.minutesOf(cell, row);
    if (minutes === null) this.issues.add("duration.unreadable", row, cell);
    else if (minutes < 0) this.issues.add("duration.negative", row, cell);
    else if (minutes > MINUTES_A_YEAR) this.issues.add("duration.overYear", row, cell);
    else return minutes;
    return NaN;
  }

  private minutesOf(cell: string | number | boolean, row: number): number | null {
    if (typeof cell === "boolean") return null;
    if (typeof cell === "string") {
      const written = parseDuration(cell);
      if (written !== null) {
        if (isTwoPartClock(cell)) this.issues.addOnce("duration.ambiguous", row, cell, "kept");
        return written;
      }
    }
    const number = typeof cell === "number" ? cell : parseNumber(cell);
    if (number === null) return null;
    if (this.unit === "unknown") this.issues.addOnce("duration.ambiguous", row, cell, "kept");
    return this.minutes(number);
  }

  /** Divides by 60 rather than multiplying by its inverse: 90 seconds are 1.5 minutes exactly. */
  private minutes(value: number): number {
    return this.factor < 1 ? value / Math.round(1 / this.factor) : value * this.factor;
  }

  column(kept: Uint32Array | null): NumberColumn {
    return { kind: "number", values: picked(this.values, kept) };
  }
}
