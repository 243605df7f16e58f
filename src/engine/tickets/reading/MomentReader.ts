import { DAYS_FROM_1904 } from "../../calendar/serial";
import { plainCell, type Cells, type PlainCell } from "../cells";
import { TOO_LATE, UNUSABLE, type NumberColumn } from "../columns";
import type { IssueCode } from "../issue";
import { isMissingText } from "../values/missing";
import { isSerial, momentOfNumber, parseMoment, type MomentRules } from "../values/moment";
import { momentText } from "../values/momentText";
import { picked, type ColumnReader } from "./columnReader";
import type { ColumnIssues } from "./IssueList";

export interface MomentColumnRules extends MomentRules {
  readonly date1904: boolean;
  /** How a cell is read; by default as a moment. "acrossMonths": as days of more than one month. */
  readonly parse?: (
    cell: string | number,
    rules: MomentRules,
  ) => number | "ambiguous" | "acrossMonths" | null;
}

const parsedCell = (cell: string | number, rules: MomentRules): number | "ambiguous" | null =>
  typeof cell === "string" ? parseMoment(cell, rules) : momentOfNumber(cell, rules);

export class MomentReader implements ColumnReader {
  readonly values: Float64Array;
  /** Rows in which something stands that is no usable moment. */
  private readonly faulty: number[] = [];
  /** Rows of which the moment lies too far behind another. */
  private readonly tooLate: number[] = [];

  constructor(
    size: number,
    private readonly index: number,
    private readonly issues: ColumnIssues,
    private readonly rules: MomentColumnRules,
  ) {
    this.values = new Float64Array(size);
  }

  read(rows: Cells, from: number, to: number): void {
    const { values, index } = this;
    const shift = this.rules.date1904 ? DAYS_FROM_1904 : 0;
    for (let row = from; row < to; row++) {
      const cell = rows[row]![index];
      values[row] =
        typeof cell === "number" && cell >= 20_000 && cell < 78_000
          ? cell + shift
          : this.slowly(cell, row);
    }
  }

  /** Older Excel gives empty cells as 0; no date is. */
  private slowly(given: unknown, row: number): number {
    if (given === "" || given === null) return NaN;
    const cell = plainCell(given);
    if (cell === null || cell === 0) return NaN;
    if (typeof cell === "string" && isMissingText(cell)) return NaN;
    const moment = this.momentIn(cell, row);
    if (Number.isNaN(moment)) this.faulty.push(row);
    return moment;
  }

  private momentIn(cell: NonNullable<PlainCell>, row: number): number {
    if (typeof cell === "object") {
      this.issues.add("cell.error", row, cell.error);
      return NaN;
    }
    const { parse = parsedCell } = this.rules;
    const moment = typeof cell === "boolean" ? null : parse(cell, this.rules);
    if (moment === "acrossMonths") {
      this.issues.add("day.acrossMonths", row, cell);
      return UNUSABLE;
    }
    if (moment === "ambiguous")
      this.issues.addOnce("moment.ambiguousOrder", row, cell, "treatedAsMissing");
    else if (moment === null || !isSerial(moment)) this.issues.add("moment.unreadable", row, cell);
    else return moment;
    return NaN;
  }

  /** The moment can be read, but cannot be. */
  refuse(code: IssueCode, row: number, expected?: string): void {
    const found = momentText(this.values[row]!);
    this.issues.add(code, row, found, "treatedAsMissing", expected);
    this.values[row] = NaN;
    (code === "duration.overYear" ? this.tooLate : this.faulty).push(row);
  }

  /** Once every rule has looked: tells cells that cannot be used from empty ones. */
  markUnusable(): void {
    for (const row of this.faulty) this.values[row] = UNUSABLE;
    for (const row of this.tooLate) this.values[row] = TOO_LATE;
  }

  column(kept: Uint32Array | null): NumberColumn {
    return { kind: "number", values: picked(this.values, kept) };
  }
}
