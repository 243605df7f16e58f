import { plainCell, type Cells } from "../cells";
import type { NumberColumn } from "../columns";
import type { Polarity } from "../headers/aliases";
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
    private readonly polarity: Polarity = "same",
  ) {
    this.numbers = new NarrowNumbers(size);
    this.least = kind === "number" ? -Infinity : 0;
    this.most = kind === "recommendation" ? 10 : Infinity;
  }

  read(rows: Cells, from: number, to: number): void {
    const { index, least, most } = this;
    const asItStands = this.polarity === "same";
    for (let row = from; row < to; row++) {
      const cell = rows[row]![index];
      numberBlock[row - from] =
        asItStands && typeof cell === "number" && cell >= least && cell <= most && cell - cell === 0
          ? cell
          : this.slowly(cell, row);
    }
    this.numbers.put(from, to);
  }

  private slowly(given: unknown, row: number): number {
    const cell = plainCell(given);
    if (cell === null) return this.polarity === "presence" ? 0 : NaN;
    if (typeof cell === "object") {
      this.issues.add("cell.error", row, cell.error);
      return NaN;
    }
    const number = this.numberOf(cell);
    if (number !== null && number >= this.least && number <= this.most)
      return this.polarity === "withFirst" ? Math.max(0, number - 1) : number;
    if (number === null && typeof cell === "string" && isMissingText(cell)) return NaN;
    const outside = number !== null && this.kind === "recommendation";
    this.issues.add(outside ? "rating.outsideScale" : "number.unreadable", row, cell);
    return NaN;
  }

  private numberOf(cell: string | number | boolean): number | null {
    if (this.polarity === "presence") return presence(cell);
    if (typeof cell === "number") return cell;
    const flag = this.kind !== "count" ? null : typeof cell === "boolean" ? cell : parseFlag(cell);
    if (flag !== null) return flag ? 1 : 0;
    return typeof cell === "string" ? parseNumber(cell.replace(COUNTED, "")) : null;
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

/** What is counted, written behind the number: "3次", "95分". */
const COUNTED = /(?<=\d)\s*(?:次|分|条|件|个|人|单|张)$/;

/** A date or a name in the cell is one; a no, or nothing, is none. */
function presence(cell: string | number | boolean): number {
  if (typeof cell !== "string") return Number(cell !== 0 && cell !== false);
  return isMissingText(cell) || parseFlag(cell) === false ? 0 : 1;
}
