import { plainCell, type Cells } from "../cells";
import type { NumberColumn } from "../columns";
import type { ShareRules } from "../decisions/shareUnit";
import { isMissingText } from "../values/missing";
import { parseNumber } from "../values/number";
import { picked, type ColumnReader } from "./columnReader";
import type { ColumnIssues } from "./IssueList";

/** Shares as fractions from 0 to 1. A cell with a percent sign says itself what it is part of. */
export class ShareReader implements ColumnReader {
  readonly values: Float64Array;

  constructor(
    size: number,
    private readonly index: number,
    private readonly issues: ColumnIssues,
    private readonly rules: ShareRules,
  ) {
    this.values = new Float64Array(size);
  }

  read(rows: Cells, from: number, to: number): void {
    for (let row = from; row < to; row++)
      this.values[row] = this.share(rows[row]![this.index], row);
  }

  private share(given: unknown, row: number): number {
    const cell = plainCell(given);
    if (cell === null || (typeof cell === "string" && isMissingText(cell))) return NaN;
    if (typeof cell === "object") {
      this.issues.add("cell.error", row, cell.error);
      return NaN;
    }
    const number =
      typeof cell === "number" ? cell : typeof cell === "string" ? parseNumber(cell) : null;
    const share = number === null || isPercentText(cell) ? number : this.part(number);
    if (share !== null && share >= 0 && share <= 1) return share;
    if (share === null || !Number.isNaN(share)) this.issues.add("number.unreadable", row, cell);
    return NaN;
  }

  /** 0 is 0 of anything. */
  private part(number: number): number {
    const { whole } = this.rules;
    return number === 0 ? 0 : whole === null ? NaN : number / whole;
  }

  withhold(row: number): void {
    this.values[row] = NaN;
  }

  column(kept: Uint32Array | null): NumberColumn {
    return { kind: "number", values: picked(this.values, kept) };
  }
}

const isPercentText = (cell: unknown): boolean => typeof cell === "string" && /[%‰％]/.test(cell);
