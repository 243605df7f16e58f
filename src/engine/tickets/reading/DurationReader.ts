import { plainCell, type Cells } from "../cells";
import { NO, UNKNOWN, YES, type FlagColumn, type NumberColumn } from "../columns";
import type { DurationRules } from "../decisions/durationRules";
import { isTwoPartClock, minutesPer, parseDuration } from "../values/duration";
import { isMissingText } from "../values/missing";
import { parseNumber } from "../values/number";
import { picked, type ColumnReader } from "./columnReader";
import type { ColumnIssues } from "./IssueList";

const MINUTES_A_YEAR = 366 * 1_440;

/**
 * Durations in minutes. Zero is a duration; what is negative or longer than a year is a fault. Cells
 * that tell what was left of a goal may be negative: the goal was missed.
 */
export class DurationReader implements ColumnReader {
  readonly values: Float64Array;
  /** NO, YES or UNKNOWN for each row, where the cells tell what was left of a goal. */
  readonly missed: Uint8Array | null;
  private readonly factor: number;

  constructor(
    size: number,
    private readonly index: number,
    private readonly issues: ColumnIssues,
    private readonly rules: DurationRules,
  ) {
    this.values = new Float64Array(size);
    this.missed = rules.goal === null ? null : new Uint8Array(size).fill(UNKNOWN);
    this.factor = rules.unit === "unknown" ? 1 : minutesPer[rules.unit];
  }

  read(rows: Cells, from: number, to: number): void {
    const { values, index, factor } = this;
    const plain = this.rules.unit !== "unknown" && this.missed === null;
    const most = plain ? MINUTES_A_YEAR / factor : -1;
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
    if (minutes === "ambiguous") this.issues.add("duration.ambiguous", row, cell);
    else if (minutes === null) this.issues.add("duration.unreadable", row, cell);
    else return this.taken(this.elapsed(minutes, row), cell, row);
    return NaN;
  }

  private taken(minutes: number, cell: unknown, row: number): number {
    if (minutes >= 0 && minutes <= MINUTES_A_YEAR) return minutes;
    if (minutes < 0) this.issues.add("duration.negative", row, cell);
    if (minutes > MINUTES_A_YEAR) this.issues.add("duration.overYear", row, cell);
    return NaN;
  }

  private minutesOf(cell: string | number | boolean, row: number): number | "ambiguous" | null {
    if (typeof cell === "boolean") return null;
    const { unit, clock, workingDays } = this.rules;
    const tell = (): void => this.issues.addOnce("duration.ambiguous", row, cell, "kept");
    if (typeof cell === "string") {
      const written = parseDuration(cell, clock === "minutes" ? "minutes" : "hours");
      if (written !== null) {
        if (workingDays && WITH_DAYS.test(cell)) return "ambiguous";
        if (clock === "unknown" && isTwoPartClock(cell)) tell();
        return written;
      }
    }
    const number = typeof cell === "number" ? cell : parseNumber(cell);
    if (number === null) return null;
    if (unit === "unknown") tell();
    return this.minutes(number);
  }

  /** What was left of the goal says how long it took, and whether that was too long (V093). */
  private elapsed(minutes: number, row: number): number {
    const { goal } = this.rules;
    if (goal === null || this.missed === null) return minutes;
    this.missed[row] = minutes < 0 ? YES : NO;
    return goal - minutes;
  }

  /** Divides by 60 rather than multiplying by its inverse: 90 seconds are 1.5 minutes exactly. */
  private minutes(value: number): number {
    return this.factor < 1 ? value / Math.round(1 / this.factor) : value * this.factor;
  }

  withhold(row: number): void {
    this.values[row] = NaN;
  }

  column(kept: Uint32Array | null): NumberColumn {
    return { kind: "number", values: picked(this.values, kept) };
  }
}

/** Of a number of hours that only the service desk's calendar tells. */
const WITH_DAYS = /\d\s*(?:d|w|mo|yr)|[天日周]/i;

/** Whether a goal was missed, as a column of its own; `DurationReader` reads it with the durations. */
export const missedGoals = ({ missed }: DurationReader): ColumnReader | null =>
  missed && {
    read: () => undefined,
    column: (kept): FlagColumn => ({ kind: "flag", values: picked(missed, kept) }),
  };
