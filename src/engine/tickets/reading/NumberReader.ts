import { plainCell, type Cells } from "../cells";
import type { NumberColumn } from "../columns";
import { parseFlag } from "../values/flag";
import { isMissingText } from "../values/missing";
import { parseNumber } from "../values/number";
import { picked, type ColumnReader } from "./columnReader";
import type { ColumnIssues } from "./IssueList";
import { NarrowNumbers, numberBlock } from "./NarrowNumbers";

/**
 * "count": whole numbers from 0, where a yes counts once; "recommendation": 0–10; "number": any
 * number.
 */
export type NumberKind = "count" | "recommendation" | "number";

export class NumberReader implements ColumnReader {
  private readonly numbers: NarrowNumbers;
  private readonly least: number;
  private readonly most: number;

  constructor(
    size: number,
    private readonly index: number,
    private readonly issues: ColumnIssues,
    private readonly kind: NumberKind,
  ) {
    this.numbers = new NarrowNumbers(size);
    this.least = kind === "number" ? -Infinity : 0;
    this.most = kind === "recommendation" ? 10 : Infinity;
  }

  read(rows: Cells, from: number, to: number): void {
    const { index, least, most } = this;
    for (let row = from; row < to; row++) {
      const cell = rows[row]![index];
      numberBlock[row - from] =
        typeof cell === "number" && cell >= least && cell <= most && cell - cell === 0
          ? cell
          : this.slowly(cell, row);
    }
    this.numbers.put(from, to);
  }

  private slowly(given: unknown, row: number): number {
    const cell = plainCell(given);
    if (cell === null) return NaN;
    if (typeof cell === "object") {
      this.issues.add("cell.error", row, cell.error);
      return NaN;
    }
    const number = this.numberOf(cell);
    if (number !== null && number >= this.least && number <= this.most) return number;
    if (number === null && typeof cell === "string" && isMissingText(cell)) return NaN;
    const outside = number !== null && this.kind === "recommendation";
    this.issues.add(outside ? "rating.outsideScale" : "number.unreadable", row, cell);
    return NaN;
  }

  private numberOf(cell: string | number | boolean): number | null {
    if (typeof cell === "number") return cell;
    const flag = this.kind !== "count" ? null : typeof cell === "boolean" ? cell : parseFlag(cell);
    if (flag !== null) return flag ? 1 : 0;
    return typeof cell === "string" ? parseNumber(cell) : null;
  }

  column(kept: Uint32Array | null): NumberColumn {
    return { kind: "number", values: picked(this.numbers.values, kept) };
  }
}
